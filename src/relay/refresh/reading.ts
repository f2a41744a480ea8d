import type { AccountIndex } from '../index/account-index.ts'
import type { Change } from '../records.ts'
import type { Upstream } from '../upstream.ts'

/** What reads PagerDuty has. */
export interface Reading {
  readonly index: AccountIndex
  readonly upstream: Pick<Upstream, 'call'>
  readonly clock: () => Date
  /** monotonic, in milliseconds */
  readonly elapsed: () => number
  /** @param asked the revision of the index before the request was sent */
  apply(changes: readonly Change[], asked: number): Promise<void>
}

/** The sweep of all incidents, for where the log does not say all that has changed. */
export interface Restartable {
  /** whether all are being read again */
  readonly isRestarted: boolean
  restart(): void
}

/** Something that is read again and again. */
export interface Task {
  readonly name: string
  readonly periodMs: number
  /** @returns `more`: due again at once */
  run(): Promise<'done' | 'more'>
}
