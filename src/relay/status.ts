import { isoSeconds } from '../core/time.ts'
import type { AccountIndex } from './index/account-index.ts'
import type { Refresher } from './refresh/refresher.ts'
import type { Upstream } from './upstream.ts'

export type Status = ReturnType<typeof statusOf>

/** What every caller may know. */
export const ageOf = ({ asOf, complete }: Status) => ({ asOf, complete })

interface Observed {
  readonly index: AccountIndex
  readonly upstream: Upstream
  readonly refresher: Refresher
  readonly leads: boolean
  /** from the monotonic clock to the wall clock */
  readonly shiftMs: number
}

/** What a relay says of itself. Instants are null where nothing was read yet. */
export function statusOf({ index, upstream, refresher, leads, shiftMs }: Observed) {
  const asOf = (read: { readonly readAt: number } | null) =>
    read && isoSeconds(new Date(read.readAt + shiftMs))
  const { requests, failed, limited } = upstream.counts
  return {
    leads,
    incidents: index.incidents.size,
    open: index.incidents.open(null).length,
    services: index.serviceIds.length,
    /** whether all incidents of 90 days were read */
    complete: index.swept('history') !== null,
    asOf: {
      open: asOf(index.swept('open')),
      log: asOf(index.swept('log')),
      history: asOf(index.swept('history')),
      services: asOf(index.part('services')),
      maintenance_windows: asOf(index.part('maintenance_windows')),
    },
    requests: { thisMinute: upstream.spent, sent: requests, failed, limited },
    /** by how much PagerDuty's rate limit makes the intervals longer */
    pace: refresher.pace,
    failures: refresher.failures,
  }
}
