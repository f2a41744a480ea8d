import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { ApiRequest } from '../../src/simulator/answer.ts'
import type { Reply } from '../../src/simulator/route.ts'
import {
  type SimulatorOptions as PlainOptions,
  type Simulator as PlainSimulator,
  serialize,
  startSimulator as startPlain,
} from '../../src/simulator/simulator.ts'
import type { Fault, Faults } from './faults.ts'

export interface SimulatorOptions extends Omit<PlainOptions, 'respond'> {
  /** how long each answer takes */
  readonly latencyMs?: (request: ApiRequest) => number
  readonly faults?: Faults
  /** sees each request with its true answer, before a fault changes it; not those that a fault answers itself */
  readonly onExchange?: (request: ApiRequest, reply: Reply) => void
}

/** A request that arrived, in the order of arrival. Times are on the process's monotonic clock. */
export interface RecordedRequest extends ApiRequest {
  readonly arrivedAtMs: number
  /** how many requests were open when this one arrived, itself included */
  readonly openRequests: number
  /** null while it is open, and for one whose connection broke */
  answeredAtMs: number | null
  status: number | null
}

export interface Simulator extends PlainSimulator {
  readonly requests: RecordedRequest[]
  /** may be replaced at any time; the count of requests goes on */
  faults: Faults | undefined
}

/** The embedded PagerDuty, which records what it is asked and can be slow or broken. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { latencyMs, onExchange, account } = options
  const requests: RecordedRequest[] = []
  let open = 0
  const respond = async (
    request: ApiRequest,
    answer: () => Reply,
    outgoing: ServerResponse,
  ): Promise<void> => {
    open += 1
    outgoing.once('close', () => {
      open -= 1
    })
    const arrival = { arrivedAtMs: performance.now(), openRequests: open, answeredAtMs: null, status: null }
    const recorded: RecordedRequest = { ...request, ...arrival }
    const n = requests.push(recorded)
    const fault = simulator.faults?.(request, n) ?? {}
    await fault.before?.(account)
    const { delayMs = 0 } = fault
    if (delayMs === Number.POSITIVE_INFINITY) return
    if (delayMs > 0) await wait(delayMs, undefined, { ref: false })
    if (fault.connection === 'reset-before-answer') {
      outgoing.socket?.resetAndDestroy()
      return
    }
    const reply = fault.instead ?? answer()
    if (fault.instead === undefined) onExchange?.(request, reply)
    outgoing.once('finish', () => {
      recorded.answeredAtMs = performance.now()
      recorded.status = reply.status
    })
    const body = serialize(changed(reply, fault))
    const left = arrival.arrivedAtMs + (latencyMs?.(request) ?? 0) - performance.now()
    if (left === Number.POSITIVE_INFINITY) return
    if (left > 0) await wait(left, undefined, { ref: false })
    send(reply.status, body, fault.connection, outgoing)
  }
  const simulator: Simulator = Object.assign(await startPlain({ ...options, respond }), {
    requests,
    faults: options.faults,
  })
  return simulator
}

const changed = (reply: Reply, { change, instead }: Fault): Reply =>
  change !== undefined && instead === undefined && typeof reply.body === 'object'
    ? { ...reply, body: change(reply.body) }
    : reply

function send(
  status: number,
  { text, headers }: ReturnType<typeof serialize>,
  connection: Fault['connection'],
  outgoing: ServerResponse,
): void {
  const bytes = connection === 'gzip' ? gzipSync(text) : Buffer.from(text)
  const { 'content-length': _, ...unmeasured } = headers
  if (connection === 'truncated-body') outgoing.writeHead(status, unmeasured)
  else if (connection !== 'gzip') outgoing.writeHead(status, headers)
  else {
    const length = String(bytes.length)
    outgoing.writeHead(status, { ...headers, 'content-encoding': 'gzip', 'content-length': length })
  }
  const half = bytes.subarray(0, Math.floor(bytes.length / 2))
  if (connection === 'reset-mid-body') outgoing.write(half, () => outgoing.socket?.resetAndDestroy())
  else if (connection === 'stalled-body') outgoing.write(half)
  else outgoing.end(connection === 'truncated-body' ? half : bytes)
}
