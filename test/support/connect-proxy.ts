import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

export interface ConnectProxy extends AsyncDisposable {
  readonly port: number
  /** each CONNECT, in order */
  readonly asked: readonly IncomingMessage[]
  /** requests other than CONNECT */
  readonly others: readonly IncomingMessage[]
  /** all that went through it, both ways */
  readonly seen: () => string
}

/** An HTTP proxy on loopback: tunnels to `target` wherever it is asked to go, or refuses with a status. */
export async function startConnectProxy(target: number | { refuses: number }): Promise<ConnectProxy> {
  const asked: IncomingMessage[] = []
  const others: IncomingMessage[] = []
  const passed: Buffer[] = []
  const server = createServer((request, response) => {
    others.push(request)
    response.writeHead(502).end()
  })
  server.on('connect', (request: IncomingMessage, client) => {
    asked.push(request)
    client.on('error', () => {})
    if (typeof target !== 'number') {
      client.end(`HTTP/1.1 ${target.refuses} No\r\ncontent-type: text/html\r\n\r\n<html>No</html>`)
      return
    }
    const upstream = connect(target, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'))
    upstream.on('error', () => client.destroy())
    client.on('data', (part: Buffer) => {
      passed.push(part)
      upstream.write(part)
    })
    upstream.on('data', (part) => {
      passed.push(part)
      client.write(part)
    })
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    asked,
    others,
    seen: () => Buffer.concat(passed).toString('latin1'),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
