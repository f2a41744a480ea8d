import { setMaxListeners } from 'node:events'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import sendRequest from 'undici/lib/api/api-request.js'
import { isErrno } from '../../core/errors.ts'
import { type ApiKey, type Endpoint, isPagerDutys, isSafeForKey } from './access.ts'
import { failedToReach } from './connection-failures.ts'
import { openDispatcher, type Timeouts } from './dispatcher.ts'
import { PagerDutyError, SettingError } from './errors.ts'

export interface HttpRequest {
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly path: string
  readonly body?: string
  readonly from?: string | undefined
}

export interface HttpAnswer {
  readonly status: number
  /** lower-case names; the first of a repeated one */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly text: string
}

export interface TransportOptions {
  readonly endpoint: Endpoint
  readonly key: ApiKey
  readonly signal: AbortSignal
  readonly allows: (request: HttpRequest) => boolean
  readonly timeouts?: Timeouts
  readonly maxBodyBytes?: number
  /** default 4 */
  readonly atOnce?: number
  readonly userAgent?: string
}

/** One HTTP exchange, no retries. @throws PagerDutyError */
export interface Transport {
  send(request: HttpRequest): Promise<HttpAnswer>
  close(): Promise<void>
}

export const readsOnly = (request: HttpRequest): boolean =>
  request.method === 'GET' && request.body === undefined

/** PagerDuty advises one request at a time per key; a few stay far below the limit. */
export const MAX_CONNECTIONS = 4

const unzip = promisify(gunzip)
const DEFAULT_TIMEOUTS: Timeouts = { connectMs: 10_000, headersMs: 10_000, bodyMs: 10_000 }
const MAX_BODY_BYTES = 16 * 1024 * 1024

/** Connects to one origin only and follows no redirect: the key goes nowhere else. @throws SettingError */
export function openTransport(options: TransportOptions): Transport {
  const { endpoint, key, signal, allows } = options
  if (!isSafeForKey(endpoint))
    throw new SettingError('endpoint', `${endpoint.origin} is not https: the key was not sent.`, {
      hint: 'Check PAGERDUTY_API_URL.',
    })
  if (key.isRelays && isPagerDutys(endpoint))
    throw new SettingError('endpoint', 'PAGER_TRIAGE_RELAY_TOKEN is not for PagerDuty: it was not sent.', {
      hint: 'PAGERDUTY_API_URL names the relay.',
    })
  const timeouts = options.timeouts ?? DEFAULT_TIMEOUTS
  const maxBodyBytes = options.maxBodyBytes ?? MAX_BODY_BYTES
  setMaxListeners(0, signal) // each open request listens
  const opening = openDispatcher(endpoint, options.atOnce ?? MAX_CONNECTIONS, timeouts)

  async function exchange(request: HttpRequest): Promise<HttpAnswer> {
    const { statusCode, headers, body } = await sendRequest.call(await opening, {
      origin: endpoint.origin,
      method: request.method,
      path: request.path,
      body: request.body ?? null,
      signal,
      headers: {
        accept: 'application/vnd.pagerduty+json;version=2',
        'accept-encoding': 'gzip',
        'user-agent': options.userAgent ?? 'pager-triage',
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(request.from === undefined ? {} : { from: request.from }),
        authorization: key.authorization(),
      },
    })
    const bytes = await readWithin(body, maxBodyBytes)
    const text = await decode(bytes, headers['content-encoding'], maxBodyBytes)
    const redacted = Object.entries(headers).map(([name, value]) => {
      const [first] = [value].flat()
      return [name, first && key.redact(first)]
    })
    return { status: statusCode, headers: Object.fromEntries(redacted), text: key.redact(text) }
  }

  return {
    async send(request) {
      if (!allows(request)) {
        throw new PagerDutyError(
          'refused_method',
          `${request.method} ${request.path.split('?')[0]} was not sent`,
          { hint: 'This is a bug in pager-triage: this request is not allowed here. Please report it.' },
        )
      }
      try {
        return await untilAborted(signal, () => exchange(request))
      } catch (error) {
        if (error instanceof PagerDutyError) throw error
        throw failedToReach(error, { endpoint, signal, key })
      }
    },
    close: async () => (await opening).destroy(),
  }
}

/** undici ends a request at the signal only once it has a connection, which may never come. */
async function untilAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted()
  let abort = () => {}
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
  })
  try {
    return await Promise.race([work(), aborted])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

async function readWithin(body: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > maxBytes) throw tooLarge(maxBytes)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

async function decode(
  bytes: Buffer,
  encoding: string | string[] | undefined,
  maxBytes: number,
): Promise<string> {
  if (encoding === undefined || encoding === 'identity' || bytes.length === 0) return bytes.toString('utf8')
  if (encoding !== 'gzip') {
    throw new PagerDutyError('unexpected_answer', 'The response has an encoding that was not requested.', {
      hint: 'A proxy may be changing the responses of PagerDuty.',
    })
  }
  try {
    return (await unzip(bytes, { maxOutputLength: maxBytes })).toString('utf8')
  } catch (error) {
    if (isErrno(error, 'ERR_BUFFER_TOO_LARGE')) throw tooLarge(maxBytes)
    throw new PagerDutyError('unexpected_answer', 'The compressed response was cut off or corrupted.', {
      hint: 'Try again; a proxy may be interfering.',
      attempt: { kind: 'server', seconds: null },
    })
  }
}

const tooLarge = (maxBytes: number): PagerDutyError =>
  new PagerDutyError(
    'unexpected_answer',
    `The response is larger than ${Math.round(maxBytes / 1024 / 1024)} MB and was discarded.`,
    { hint: 'Look at it in PagerDuty; a proxy may be interfering.', tooLarge: true },
  )
