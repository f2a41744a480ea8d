import type { IncomingHttpHeaders } from 'node:http'
import type { Change } from './records.ts'
import type { Sent } from './sent.ts'

/** What the replicas of a relay share. Reads are answered from each process's own memory, never from here. */
export interface Store extends AsyncDisposable {
  /** all that is there, for a replica that starts; in portions */
  load(): AsyncIterable<readonly Change[]>
  /**
   * Writes changes, and sends them to the other replicas. An incident is written only if it is newer.
   * @param fencing of the leader; null: a webhook, which any replica takes. @throws Error once another leads
   */
  publish(changes: readonly Change[], fencing: number | null): Promise<void>
  /** @param listener called with what other replicas publish @param everything for a store that has lost all */
  follow(listener: (changes: readonly Change[]) => void, everything: () => Iterable<readonly Change[]>): void
  /** The fencing number while this replica leads, else null. Asked before each round of the refresher. */
  lead(): Promise<number | null>
  /** false: it was there already */
  once(kind: 'webhook' | 'token', id: string, seconds: number): Promise<boolean>
  /** for session tokens, the same in all replicas */
  secret(): Promise<Buffer>
  /** Counts a request to PagerDuty. @returns how many all replicas have sent in this minute */
  spend(): Promise<number>
}

/** Who asks, and of which PagerDuty teams they may see the services. */
export interface Caller {
  /** for limits and the log; names nobody */
  readonly subject: string
  readonly teams: 'all' | ReadonlySet<string>
}

export interface Arrival {
  readonly method: string
  /** path and query, as they were sent */
  readonly target: string
  readonly authorization: string | undefined
  /** the subject of a client certificate that a trusted authority signed */
  readonly certificate: Readonly<Record<string, unknown>> | null
}

export interface Access {
  admit(request: Arrival): Promise<{ readonly caller: Caller } | { readonly answer: Sent }>
}

/** For `POST /hook`. */
export interface WebhookDoor {
  /** @param body the bytes as they came: the signature is over them */
  receive(body: Buffer, headers: IncomingHttpHeaders): Promise<Received>
}

export interface Received {
  readonly status: 202 | 401
  readonly changes: readonly Change[]
}
