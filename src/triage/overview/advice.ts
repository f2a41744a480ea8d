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
  readonly unmanned: readonly Reference[]
}

/** What to do next, the most urgent first; at least one thing. */
export function adviceFor({ onFire, forgotten, changes, unmanned }: Situation): Advice[] {
  const waiting = onFire.filter(isTriggered)
  const [first] = waiting
  const [held] = onFire.filter((incident) => !isTriggered(incident))
  const [oldest] = forgotten
  const advice = [
    first && {
      why: `nobody has acknowledged #${first.incident_number}${waiting.length > 1 ? ` and ${waiting.length - 1} more` : ''}`,
      command: `pager-triage detail ${first.incident_number}`,
    },
    first &&
      followsChange(first, changes) && {
        why: `a change reached its service within the hour before #${first.incident_number}: it may be the cause`,
        command: `pager-triage detail ${first.incident_number}`,
      },
    unmanned[0] && {
      why: `nobody is on call for ${unmanned.length === 1 ? 'a policy' : `${unmanned.length} policies`} with open incidents`,
      command: 'pager-triage oncall',
    },
    held && {
      why: `#${held.incident_number} is acknowledged: see how far it is`,
      command: `pager-triage detail ${held.incident_number}`,
    },
    oldest && {
      why: `${forgotten.length} acknowledged more than a day ago ${forgotten.length === 1 ? 'is' : 'are'} still open: resolve or hand over`,
      command: `pager-triage detail ${oldest.incident_number}`,
    },
  ].filter((one) => typeof one === 'object')
  return advice.length > 0
    ? advice
    : [{ why: 'nothing is open: look at what repeats', command: 'pager-triage recent --since 7d' }]
}

const followsChange = ({ service, created_at }: ListedIncident, changes: Situation['changes']): boolean =>
  changes.some(({ at, services }) => {
    const before = Date.parse(created_at) - Date.parse(at)
    return services.some(({ id }) => id === service.id) && before >= 0 && before <= HOUR_MS
  })
