import type { Server } from 'node:http'
import { CodedError, isErrno, messageOf } from './errors.ts'

export interface Listening {
  /** `127.0.0.1:PORT`, `[::1]:PORT` */
  readonly address: string
  close(): Promise<void>
}

/** @param port 0: any that is free @throws CodedError port_in_use, cannot_listen */
export async function listen(server: Server, host: string, port: number): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new TypeError('the server listens on no port')
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address: `${host.includes(':') ? `[${host}]` : host}:${bound.port}`, close }
}

function explain(cause: unknown, host: string, port: number): CodedError {
  if (isErrno(cause, 'EADDRINUSE'))
    return new CodedError('port_in_use', `Port ${port} is in use.`, {
      hint: 'Choose another with --port, or leave --port out for a free one.',
      cause,
    })
  return new CodedError('cannot_listen', `Cannot listen on ${host}, port ${port}: ${messageOf(cause)}`, {
    cause,
  })
}
