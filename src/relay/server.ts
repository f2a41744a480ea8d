import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer, type ServerOptions as TlsOptions } from 'node:https'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { listen } from '../core/listen.ts'
import { clientSubject } from './access/certificates.ts'
import type { Access, Caller, WebhookDoor } from './ports.ts'
import { NOT_FOUND, REASONS, type Sent, sentError } from './sent.ts'

const zip = promisify(gzip)
/** Shorter answers fit into a packet or two. */
const MIN_ZIPPED = 4_096
const MAX_WEBHOOK_BYTES = 256 * 1_024

export interface ServerOptions {
  readonly host: string
  readonly port: number
  /** absent or null: plain http */
  readonly tls?: TlsOptions | null | undefined
  readonly access: Access
  readonly webhooks: WebhookDoor | null
  /** the answer to a GET of an admitted caller */
  readonly answer: (target: string, caller: Caller) => Promise<Sent>
  readonly onWebhook: (changes: Awaited<ReturnType<WebhookDoor['receive']>>['changes']) => Promise<void>
  /** after each answer; `path` without ids and query */
  readonly onServed: (served: Served) => void
}

export interface Served {
  readonly subject: string | null
  readonly path: string
  readonly status: number
  readonly ms: number
}

export interface Server extends AsyncDisposable {
  readonly url: string
}

/** Nothing of a request is read but a webhook's body. @throws CodedError port_in_use, cannot_listen */
export async function openServer(options: ServerOptions): Promise<Server> {
  const { tls = null } = options
  const limits = { requestTimeout: 30_000, headersTimeout: 10_000 }
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    void serve(incoming, outgoing, options)
  }
  const server = tls ? createSecureServer({ ...tls, ...limits }, listener) : createServer(limits, listener)
  const { address, close } = await listen(server, options.host, options.port)
  return { url: `${tls ? 'https' : 'http'}://${address}`, [Symbol.asyncDispose]: close }
}

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  options: ServerOptions,
): Promise<void> {
  const begun = performance.now()
  const target = incoming.url ?? '/'
  let subject: string | null = null
  const admitted = async (): Promise<Sent> => {
    if (incoming.method === 'POST' && target === '/hook') return takeWebhook(incoming, options)
    const admission = await options.access.admit({
      method: incoming.method ?? 'GET',
      target,
      authorization: incoming.headers.authorization,
      certificate: clientSubject(incoming.socket),
    })
    if ('answer' in admission) return admission.answer
    subject = admission.caller.subject
    return options.answer(target, admission.caller)
  }
  const sent = await admitted().catch(() => sentError(500, REASONS.internal))
  await send(sent, incoming.headers, outgoing)
  const path = pathFor(target, subject !== null && sent.status !== 404)
  options.onServed({ subject, path, status: sent.status, ms: performance.now() - begun })
}

const OURS: readonly string[] = ['/hook', '/v1/token']

/** For logs and metrics, where nobody from outside may write: only what is one of our paths, without ids and query. */
function pathFor(target: string, isKnown: boolean): string {
  const path = target.replace(/\?.*/s, '')
  return isKnown || OURS.includes(path) ? path.replace(/\/[A-Z0-9]+(?=\/|$)/g, '/{id}') : ''
}

async function send(
  { status, headers, text }: Sent,
  asked: IncomingMessage['headers'],
  outgoing: ServerResponse,
): Promise<void> {
  if (headers['etag'] !== undefined && headers['etag'] === asked['if-none-match']) {
    outgoing.writeHead(304, headers).end()
    return
  }
  const isZipped = text.length >= MIN_ZIPPED && /\bgzip\b/.test(String(asked['accept-encoding']))
  const body = isZipped ? await zip(text, { level: 1 }) : Buffer.from(text)
  outgoing
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-length': String(body.length),
      ...(isZipped && { 'content-encoding': 'gzip' }),
      ...headers,
    })
    .end(body)
}

async function takeWebhook(incoming: IncomingMessage, options: ServerOptions): Promise<Sent> {
  if (options.webhooks === null) return NOT_FOUND
  const parts: Buffer[] = []
  let size = 0
  for await (const part of incoming) {
    size += part.length
    if (size > MAX_WEBHOOK_BYTES) return sentError(413, 'Payload Too Large', { connection: 'close' })
    parts.push(part)
  }
  const { status, changes } = await options.webhooks.receive(Buffer.concat(parts), incoming.headers)
  if (status !== 202) return sentError(status, 'Unauthorized')
  await options.onWebhook(changes)
  return { status, headers: {}, text: '{}' }
}
