import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { identifier } from '../core/random.ts'
import type { Account } from './account.ts'
import { type ApiRequest, answer } from './answer.ts'
import type { Fault, Faults } from './faults.ts'
import type { RateMeter } from './rates.ts'
import type { Reply } from './route.ts'

/** A request that arrived, in the order of arrival. Times are on the process's monotonic clock. */
export interface RecordedRequest extends ApiRequest {
  readonly arrivedAtMs: number
  /** how many requests were open when this one arrived, itself included */
  readonly openRequests: number
  /** null while it is open, and for one whose connection broke */
  answeredAtMs: number | null
  status: number | null
}

export interface ListenerOptions {
  readonly account: Account
  readonly clock: () => Date
  readonly meter: RateMeter
  readonly requests: RecordedRequest[]
  readonly mode?: 'real' | 'contract'
  readonly latencyMs?: (request: ApiRequest) => number
  readonly faults: () => Faults | undefined
  readonly onExchange?: (request: ApiRequest, reply: Reply) => void
}

/** The request handler of the server: receive, record, answer, spoil. */
export function listener(options: ListenerOptions) {
  let open = 0
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    open += 1
    outgoing.once('close', () => {
      open -= 1
    })
    const arrival = { arrivedAtMs: performance.now(), openRequests: open, answeredAtMs: null, status: null }
    try {
      const recorded: RecordedRequest = { ...(await received(incoming)), ...arrival }
      const n = options.requests.push(recorded)
      await respond(recorded, n, outgoing, options)
    } catch (error) {
      // A caller that hung up needs no answer; a mistake in the simulator or in a fault must not look like one.
      if (outgoing.headersSent || !incoming.complete) outgoing.destroy()
      else
        outgoing
          .writeHead(500, { 'content-type': 'text/plain' })
          .end(`the simulator failed: ${String(error)}`)
    }
  }
}

async function respond(
  request: RecordedRequest,
  n: number,
  outgoing: ServerResponse,
  options: ListenerOptions,
): Promise<void> {
  const fault = options.faults()?.(request, n) ?? {}
  await fault.before?.(options.account)
  const delayMs = (options.latencyMs?.(request) ?? 0) + (fault.delayMs ?? 0)
  if (delayMs === Number.POSITIVE_INFINITY) return
  if (delayMs > 0) await wait(delayMs, undefined, { ref: false })
  if (fault.connection === 'reset-before-answer') {
    outgoing.socket?.resetAndDestroy()
    return
  }
  const reply = fault.instead ?? truthful(request, fault, options)
  outgoing.once('finish', () => {
    request.answeredAtMs = performance.now()
    request.status = reply.status
  })
  send(reply, n, fault.connection, outgoing)
}

function truthful(request: ApiRequest, fault: Fault, options: ListenerOptions): Reply {
  const { account, meter, mode = 'real' } = options
  const reply = answer(request, { account, meter, mode, now: options.clock() })
  options.onExchange?.(request, reply)
  return fault.change !== undefined && typeof reply.body === 'object'
    ? { ...reply, body: fault.change(reply.body) }
    : reply
}

function send(reply: Reply, n: number, connection: Fault['connection'], outgoing: ServerResponse): void {
  const isJson = typeof reply.body === 'object'
  const text = isJson ? JSON.stringify(reply.body) : (reply.body ?? '')
  const bytes = connection === 'gzip' ? gzipSync(text) : Buffer.from(text)
  outgoing.writeHead(reply.status, {
    'x-request-id': identifier('', 32, `request:${n}`).toLowerCase(),
    ...(isJson && { 'content-type': 'application/json; charset=utf-8' }),
    ...(connection === 'gzip' && { 'content-encoding': 'gzip' }),
    ...(connection !== 'truncated-body' &&
      reply.status !== 204 && { 'content-length': String(bytes.length) }),
    ...reply.headers,
  })
  const half = bytes.subarray(0, Math.floor(bytes.length / 2))
  if (connection === 'reset-mid-body') outgoing.write(half, () => outgoing.socket?.resetAndDestroy())
  else if (connection === 'stalled-body') outgoing.write(half)
  else outgoing.end(connection === 'truncated-body' ? half : bytes)
}

async function received(incoming: IncomingMessage): Promise<ApiRequest> {
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
