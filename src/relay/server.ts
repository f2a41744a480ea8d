import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Access, Caller, WebhookDoor } from './ports.ts'
import { NOT_FOUND, REASONS, type Sent, sentError } from './sent.ts'

const MAX_WEBHOOK_BYTES = 256 * 1_024

export interface ServerOptions {
  readonly host: string
  readonly port: number
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

/** Nothing of a request is read but a webhook's body. @throws Error where the port is taken */
export async function openServer(options: ServerOptions): Promise<Server> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (incoming, outgoing) => {
    void serve(incoming, outgoing, options)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  return { url: `http://${host}:${portOf(server.address())}`, [Symbol.asyncDispose]: close }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('the server listens on no port')
  return address.port
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
      certificate: null,
    })
    if ('answer' in admission) {
      const { status, headers, body } = admission.answer
      return { status, headers, text: JSON.stringify(body) }
    }
    subject = admission.caller.subject
    return options.answer(target, admission.caller)
  }
  const sent = await admitted().catch(() => sentError(500, REASONS.internal))
  send(sent, outgoing)
  const path = sent.status === 404 ? '' : target.replace(/\?.*/s, '').replace(/\/[A-Z0-9]+(?=\/|$)/g, '/{id}')
  options.onServed({ subject, path, status: sent.status, ms: performance.now() - begun })
}

function send({ status, headers, text }: Sent, outgoing: ServerResponse): void {
  const length = String(Buffer.byteLength(text))
  outgoing
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-length': length,
      ...headers,
    })
    .end(text)
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
