import { Client, type ClientOptions } from './client/client.ts'
import { openTransport, readsOnly } from './client/transport.ts'
import { resourcesOf } from './resources/index.ts'

export type ReaderOptions = ClientOptions

/**
 * Reads PagerDuty; cannot write: no method here sends anything but GET, and the transport refuses the rest at run
 * time. Every method throws a PagerDutyError (client/errors.ts) when it has nothing to show; once a part has been read,
 * `complete` and `warnings` report what is missing instead. What an account's plan or a key's scopes may lack comes as
 * `Known`: unknown with the reason.
 */
export type PagerDutyReader = ReturnType<typeof createReader>

export function createReader(options: ReaderOptions) {
  const client = new Client(options, openTransport({ ...options, allows: readsOnly }))
  return { ...resourcesOf(client), close: () => client.close() }
}
