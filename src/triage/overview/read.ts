import type { Known } from '../../core/known.ts'
import { HOUR_MS } from '../../core/time.ts'
import { type Fetched, knownPart, notAsked, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { Priority } from '../../pagerduty/resources/account.ts'
import type { ChangeEvent } from '../../pagerduty/resources/change-events.ts'
import type { Incident } from '../../pagerduty/resources/incidents.ts'
import type { MaintenanceWindow } from '../../pagerduty/resources/maintenance-windows.ts'
import type { OnCall } from '../../pagerduty/resources/on-calls.ts'

export interface OverviewFacts {
  readonly open: Fetched<Incident[]>
  readonly priorities: Fetched<Known<Priority[]>>
  /** of the last hours, on whatever service */
  readonly changes: Fetched<Known<ChangeEvent[]>>
  readonly maintenance: Fetched<Known<MaintenanceWindow[]>>
  /** of the policies that hold something open */
  readonly onCalls: Fetched<Known<OnCall[]>>
}

const CHANGES_MS = 6 * HOUR_MS

/** What is open and what may be behind it, then who is on call for it: two rounds of requests. */
export async function readOverview(reader: PagerDutyReader, now: Date): Promise<OverviewFacts> {
  const since = new Date(now.getTime() - CHANGES_MS)
  const [open, priorities, changes, maintenance] = await Promise.all([
    reader.openIncidents({ withPeople: true }),
    knownPart(reader.priorities()),
    part(reader.changeEvents({ since, until: now })),
    part(reader.maintenanceWindows()),
  ])
  const policyIds = new Set(open.data.flatMap(({ escalationPolicy }) => escalationPolicy?.id ?? []))
  const onCalls =
    policyIds.size === 0
      ? notAsked<OnCall[]>([])
      : await part(reader.onCalls({ escalationPolicyIds: [...policyIds] }))
  return { open, priorities, changes, maintenance, onCalls }
}
