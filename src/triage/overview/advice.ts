import { HOUR_MS } from '../../core/time.ts'
import type { Reference } from '../../pagerduty/client/wire.ts'
import { isTriggered, type ListedIncident } from '../open-incident.ts'

/** One thing to do, why, and the command that begins it. `why` holds no foreign text. */
export interface Advice {
  readonly why: string
  readonly command: string
}

interface Situation {
  readonly onFire: readonly ListedIncident[]
  readonly forgotten: readonly ListedIncident[]
  readonly changes: readonly { readonly at: string; readonly services: readonly Reference[] }[]
  readonly uncovered: readonly Reference[]
}

/** What to do next, the most urgent first; at least one thing. */
export function adviceFor({ onFire, forgotten, changes, uncovered }: Situation): Advice[] {
  const waiting = onFire.filter(isTriggered)
  const [first] = waiting
  const [held] = onFire.filter((incident) => !isTriggered(incident))
  const [oldest] = forgotten
  const advice = [
    first && {
      why: `unacknowledged: #${first.incident_number}${waiting.length > 1 ? ` and ${waiting.length - 1} more` : ''}`,
      command: `pager-triage detail ${first.incident_number}`,
    },
    first &&
      followsChange(first, changes) && {
        why: `#${first.incident_number} started within an hour of a change to its service, which may be the cause`,
        command: `pager-triage detail ${first.incident_number}`,
      },
    uncovered[0] && {
      why: `nobody is on call for ${uncovered.length === 1 ? 'a policy' : `${uncovered.length} policies`} with open incidents`,
      command: 'pager-triage oncall',
    },
    held && {
      why: `#${held.incident_number} is acknowledged: check progress`,
      command: `pager-triage detail ${held.incident_number}`,
    },
    oldest && {
      why: `${forgotten.length} acknowledged over a day ago, still open: resolve or hand over`,
      command: `pager-triage detail ${oldest.incident_number}`,
    },
  ].filter((one) => typeof one === 'object')
  return advice.length > 0
    ? advice
    : [{ why: 'nothing is open: check what keeps repeating', command: 'pager-triage recent --since 7d' }]
}

const followsChange = ({ service, created_at }: ListedIncident, changes: Situation['changes']): boolean =>
  changes.some(({ at, services }) => {
    const before = Date.parse(created_at) - Date.parse(at)
    return services.some(({ id }) => id === service.id) && before >= 0 && before <= HOUR_MS
  })
