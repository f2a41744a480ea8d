import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Answers the n-th request, counted from 1. */
export type Answering = (request: ReceivedRequest, response: ServerResponse, n: number) => void

export interface TestServer {
  readonly origin: string
  readonly requests: readonly ReceivedRequest[]
}

/** A real HTTP server on loopback that lives as long as the test, or until `atEnd` runs what it is given. */
export async function serve(
  answering: Answering,
  tls?: { key: string; cert: string },
  atEnd: (close: () => Promise<void>) => void = onTestFinished,
): Promise<TestServer> {
  const requests: ReceivedRequest[] = []
  const listener: RequestListener = async (incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
    let body = ''
    for await (const part of incoming) body += part
    const request: ReceivedRequest = {
      method: incoming.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: incoming.headers,
      body,
    }
    const n = requests.push(request)
    answering(request, response, n)
  }
  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  atEnd(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  return {
    origin: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${portOf(server.address())}`,
    requests,
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('the server listens on no port')
  return address.port
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-request-id': 'req-1',
    ...headers,
  })
  response.end(JSON.stringify(body))
}

export function plain(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'content-type': 'text/plain', ...headers })
  response.end(text)
}
