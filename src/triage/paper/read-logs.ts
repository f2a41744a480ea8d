import { known } from '../../core/known.ts'
import { byCodeUnit } from '../../core/order.ts'
import { fromOutside } from '../../core/untrusted.ts'
import type { TimeWindow } from '../../pagerduty/client/pages.ts'
import { notAsked, type Part, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { LogEntry } from '../../pagerduty/resources/timeline.ts'

/** Entries of a request. */
export const PAGE = 100

export interface LogPlan {
  /** of the account, or one log for each incident */
  readonly by: 'account' | 'incident'
  readonly requests: number
}

/** The account's log where it is short enough, else one log for each incident. @param size null: not known */
export function planLogs(size: number | null, incidents: number): LogPlan {
  const pages = size === null ? Number.POSITIVE_INFINITY : Math.max(1, Math.ceil(size / PAGE))
  return pages <= incidents || incidents === 0
    ? { by: 'account', requests: Number.isFinite(pages) ? pages : 1 }
    : { by: 'incident', requests: incidents }
}

interface LogReading {
  readonly window: TimeWindow
  readonly incidents: readonly { readonly id: string; readonly number: number }[]
  /** beyond it, the newest are read and a warning says so */
  readonly most: number
  readonly size: number | null
}

/** Entries of the incidents, oldest first; of the whole account if `by` says so. */
export async function readLogs(
  reader: PagerDutyReader,
  { window, incidents, most, size }: LogReading,
): Promise<{ readonly by: LogPlan['by']; readonly log: Part<readonly LogEntry[]> }> {
  const { by, requests } = planLogs(size, incidents.length)
  if (by === 'account' && requests <= most) return { by, log: await part(reader.accountLog(window)) }
  const read = incidents.slice(-most)
  const logs = await Promise.all(read.map(({ id }) => part(reader.logEntries(id))))
  const left = incidents.length - read.length
  const entries = logs.flatMap(({ data }, i) =>
    data.known ? data.value.map((entry) => ({ ...entry, incident: entry.incident ?? about(read[i]) })) : [],
  )
  const warnings = [
    ...new Set(logs.flatMap((each) => each.warnings)),
    ...(left > 0 ? [`The logs of ${left} older incidents were not read`] : []),
  ]
  return {
    by: 'incident',
    log: {
      ...notAsked(null),
      data: known(
        entries.sort((a, b) => byCodeUnit(a.at, b.at)),
        '',
      ),
      complete: left === 0 && logs.every(({ complete }) => complete),
      warnings,
      requests: logs.reduce((sum, each) => sum + each.requests, 0),
    },
  }
}

const about = (incident: { readonly id: string } | undefined): LogEntry['incident'] =>
  incident === undefined ? null : { id: incident.id, name: fromOutside(incident.id) }
