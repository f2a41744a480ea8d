import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Endpoint } from '../../src/pagerduty/client/access.ts'
import { proxyFor } from '../../src/pagerduty/client/proxy.ts'
import { type HttpRequest, openTransport, readsOnly } from '../../src/pagerduty/client/transport.ts'
import { json, serve } from './support/http-server.ts'
import { clientOptions, plantedKey } from './support/reader.ts'

async function opened() {
  const server = await serve((_, response) => json(response, 200, {}))
  const transport = openTransport({ ...clientOptions(server.origin), allows: readsOnly })
  onTestFinished(() => transport.close())
  return { server, transport }
}

describe('before a socket opens', () => {
  test.for(['http://api.pagerduty.com', 'http://127.0.0.1.evil.example', 'ftp://127.0.0.1'])(
    '%s is refused',
    (origin) => {
      expect(() => openTransport({ ...clientOptions(origin), allows: readsOnly })).toThrow(
        `${origin} is not https: the key was not sent`,
      )
    },
  )
})

describe("the reader's transport", () => {
  test.for<HttpRequest>([
    { method: 'PUT', path: '/incidents/PABC123', body: '{}' },
    { method: 'POST', path: '/incidents/PABC123/notes', body: '{}' },
    { method: 'POST', path: '/analytics/raw/incidents', body: '{}' },
    { method: 'GET', path: '/incidents', body: '{}' },
  ])('sends no $method $path with a body', async (request) => {
    const { server, transport } = await opened()
    await expect(transport.send(request)).rejects.toMatchObject({ code: 'refused_method' })
    expect(server.requests).toEqual([])
  })

  test('sends GET, with the key in its header only', async () => {
    const { server, transport } = await opened()
    await transport.send({ method: 'GET', path: '/abilities' })
    const [request] = server.requests
    expect(request?.headers.authorization).toBe(`Token token=${plantedKey}`)
    expect(JSON.stringify({ ...request, headers: { ...request?.headers, authorization: '' } })).not.toContain(
      'PLANTED',
    )
  })
})

describe('the signal ends a request that still waits for its connection', () => {
  const FOREVER = 1_000_000_000
  test.for<[name: string, endpointAt: (port: number) => Endpoint]>([
    ['a server that does not answer in TLS', (port) => ({ origin: `https://127.0.0.1:${port}` })],
    [
      'a proxy that does not open its tunnel',
      (port) => {
        const origin = 'https://pagerduty.invalid'
        return { origin, proxy: proxyFor(new URL(origin), { HTTPS_PROXY: `127.0.0.1:${port}` }) }
      },
    ],
  ])('%s', async ([, endpointAt]) => {
    const stopped = new AbortController()
    const server = createServer((socket) => {
      socket.on('error', () => {})
      stopped.abort()
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const endpoint = endpointAt((server.address() as AddressInfo).port)
    const transport = openTransport({
      ...clientOptions(endpoint.origin),
      endpoint,
      signal: stopped.signal,
      timeouts: { connectMs: FOREVER, headersMs: FOREVER, bodyMs: FOREVER },
      allows: readsOnly,
    })
    await expect(transport.send({ method: 'GET', path: '/incidents' })).rejects.toMatchObject({
      code: 'deadline',
    })
    await transport.close()
  })
})
