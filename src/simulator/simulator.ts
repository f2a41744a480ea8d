import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from '../core/listen.ts'
import { identifier } from '../core/random.ts'
import type { Account } from './account.ts'
import { type ApiRequest, answer } from './answer.ts'
import { RATE_LIMITS, type RateLimits, RateMeter } from './rates.ts'
import type { Reply } from './route.ts'

export { SIMULATOR_KEYS } from './account-seed.ts'

export interface SimulatorOptions {
  readonly account: Account
  /** default: the real time */
  readonly clock?: () => Date
  /** default: any free port */
  readonly port?: number
  /** `contract`: 400 for unknown query parameters; default `real` */
  readonly mode?: 'real' | 'contract'
  /** counted on `clock`; null: no limit */
  readonly rateLimits?: RateLimits | null
  /** default: sends the answer; tests delay or corrupt it, or drop the request */
  readonly respond?: (
    request: ApiRequest,
    answer: () => Reply,
    outgoing: ServerResponse,
  ) => Promise<void> | void
}

export interface Simulator extends AsyncDisposable {
  /** http://127.0.0.1:PORT */
  readonly url: string
  readonly account: Account
  close(): Promise<void>
}

/** @throws CodedError port_in_use */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { account, clock = () => new Date(), port = 0, mode = 'real' } = options
  const respond = options.respond ?? ((_request, answered, outgoing) => send(answered(), outgoing))
  const unlimited = { perMinute: Number.MAX_SAFE_INTEGER, perOperation: Number.MAX_SAFE_INTEGER }
  const meter = new RateMeter(options.rateLimits === null ? unlimited : (options.rateLimits ?? RATE_LIMITS))
  let requests = 0
  const server = createServer(async (incoming, outgoing) => {
    try {
      const request = await receive(incoming)
      requests += 1
      outgoing.setHeader('x-request-id', identifier('', 32, `request:${requests}`).toLowerCase())
      await respond(request, () => answer(request, { account, meter, mode, now: clock() }), outgoing)
    } catch (error) {
      // A caller that hung up needs no answer; a bug in the simulator must not look like one.
      if (outgoing.headersSent || !incoming.complete) outgoing.destroy()
      else send({ status: 500, body: `the simulator failed: ${String(error)}` }, outgoing)
    }
  })
  const { address, close } = await listen(server, '127.0.0.1', port)
  return { url: `http://${address}`, account, close, [Symbol.asyncDispose]: close }
}

async function receive(incoming: IncomingMessage): Promise<ApiRequest> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part)
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  )
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers,
    body: Buffer.concat(parts).toString('utf8'),
  }
}

export function serialize(reply: Reply) {
  const isJson = typeof reply.body === 'object'
  const text = isJson ? JSON.stringify(reply.body) : (reply.body ?? '')
  const headers: Readonly<Record<string, string>> = {
    ...(isJson && { 'content-type': 'application/json; charset=utf-8' }),
    ...(reply.status !== 204 && { 'content-length': String(Buffer.byteLength(text)) }),
    ...reply.headers,
  }
  return { text, headers }
}

function send(reply: Reply, outgoing: ServerResponse): void {
  const { text, headers } = serialize(reply)
  outgoing.writeHead(reply.status, headers).end(text)
}
