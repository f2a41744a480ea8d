import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Account } from './account.ts'
import type { ApiRequest } from './answer.ts'
import type { Faults } from './faults.ts'
import { RATE_LIMITS, type RateLimits, RateMeter } from './rates.ts'
import type { Reply } from './route.ts'
import { listener, type RecordedRequest } from './server.ts'

export { SIMULATOR_KEYS } from './keys.ts'

export interface SimulatorOptions {
  readonly account: Account
  /** what time it is in the account; default: the real time */
  readonly clock?: () => Date
  /** default: any free port */
  readonly port?: number
  /** `contract` answers 400 to query parameters that an operation does not know; default `real` */
  readonly mode?: 'real' | 'contract'
  /** how long each answer takes */
  readonly latencyMs?: (request: ApiRequest) => number
  readonly faults?: Faults
  /** counted on `clock`; null: no limit */
  readonly rateLimits?: RateLimits | null
  /** sees each request with its true answer, before a fault changes it; not those that a fault answers itself */
  readonly onExchange?: (request: ApiRequest, reply: Reply) => void
}

export interface Simulator extends AsyncDisposable {
  /** http://127.0.0.1:PORT */
  readonly url: string
  readonly account: Account
  readonly requests: RecordedRequest[]
  /** may be replaced at any time; the count of requests goes on */
  faults: Faults | undefined
  close(): Promise<void>
}

/** Starts a PagerDuty REST API on the loopback address. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const requests: RecordedRequest[] = []
  const unlimited = { perMinute: Number.MAX_SAFE_INTEGER, perOperation: Number.MAX_SAFE_INTEGER }
  const meter = new RateMeter(options.rateLimits === null ? unlimited : (options.rateLimits ?? RATE_LIMITS))
  const server = createServer(
    listener({
      ...options,
      clock: options.clock ?? (() => new Date()),
      meter,
      requests,
      faults: () => simulator.faults,
    }),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const simulator: Simulator = {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    account: options.account,
    requests,
    faults: options.faults,
    close,
    [Symbol.asyncDispose]: close,
  }
  return simulator
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('the server listens on no port')
  return address.port
}
