import type { Dispatcher } from 'undici'
import Pool from 'undici/lib/dispatcher/pool.js'
import type { Endpoint } from './access.ts'

export interface Timeouts {
  readonly connectMs: number
  /** until the response begins */
  readonly headersMs: number
  /** between two parts of the response */
  readonly bodyMs: number
}

/** Connections to one origin. Through a proxy they are tunnels, in which only TLS is sent. */
export async function openDispatcher(
  { origin, proxy = null }: Endpoint,
  connections: number,
  { connectMs, headersMs, bodyMs }: Timeouts,
): Promise<Dispatcher> {
  const tls = { timeout: connectMs, rejectUnauthorized: true } // whatever NODE_TLS_REJECT_UNAUTHORIZED says
  const options = { connections, headersTimeout: headersMs, bodyTimeout: bodyMs }
  if (proxy === null) return new Pool(origin, { ...options, connect: tls })
  const [{ default: ProxyAgent }, { default: connect }] = await Promise.all([
    import('undici/lib/dispatcher/proxy-agent.js'),
    import('undici/lib/api/api-connect.js'),
  ])
  const token = proxy.authorization()
  return new ProxyAgent({
    ...options,
    uri: proxy.origin,
    ...(token !== null && { token }),
    proxyTls: tls,
    requestTls: tls,
    clientFactory: (url, client) =>
      Object.assign(new Pool(url, { ...client, headersTimeout: connectMs }), { connect }),
  })
}
