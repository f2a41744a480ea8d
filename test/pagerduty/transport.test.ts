import { describe, expect, onTestFinished, test } from 'vitest'
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
