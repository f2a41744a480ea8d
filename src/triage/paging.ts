import { DAY_MS } from '../core/time.ts'
import type { Inert } from '../core/untrusted.ts'
import { type Part, Whole } from '../pagerduty/fetched.ts'
import type { Incident } from '../pagerduty/resources/incidents.ts'
import { isNow, type OnCall } from '../pagerduty/resources/on-calls.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { ago, duration, listed } from '../untrusted/words.ts'
import { type Assignee, isTriggered, type ListedIncident } from './open-incident.ts'

/** Who was on call earlier is not read. */
const BACK_MS = DAY_MS

/** From when on to read who was on call, so that the level shows on which somebody was paged. */
export function pagedSince(open: readonly Incident[], now: Date): Date {
  const paged = open.filter(isTriggered).flatMap(({ assignees }) => assignees.map(({ at }) => at ?? ''))
  const times = paged.filter((at) => at !== '').map((at) => Date.parse(at))
  return new Date(Math.max(now.getTime() - BACK_MS, Math.min(now.getTime(), ...times)))
}

/**
 * The one level of the incident's policy on which the person was on call when PagerDuty assigned the incident; null where
 * that is not certain.
 */
export function levelsFrom(onCalls: Part<readonly OnCall[]>, since: Date) {
  const whole = Whole.ofPart(onCalls)
  return ({ escalationPolicy, assignedVia }: Incident, { id, at }: Assignee): number | null => {
    if (whole === null || at === null || Date.parse(at) < since.getTime()) return null
    if (assignedVia === 'direct_assignment') return null
    const entries = whole.data.filter(
      (entry) =>
        entry.user.id === id &&
        entry.escalationPolicy.id === escalationPolicy?.id &&
        isNow(entry, new Date(at)),
    )
    const [level, ...others] = new Set(entries.map((entry) => entry.level))
    return others.length === 0 ? (level ?? null) : null
  }
}

/** `#4521: Dana Kowalski (level 1) 25 min ago, escalates in 5 min`, for those that nobody has acknowledged. */
export function pagedLines(incidents: readonly ListedIncident[], most: number, now: Date): Inert[] {
  const waiting = incidents.filter((incident) => isTriggered(incident) && incident.assignments.length > 0)
  const rest = waiting.length - most
  const lines = waiting.slice(0, most).map((incident) => pagedLine(incident, now))
  return rest > 0 ? [...lines, line`${rest} more: pager-triage incidents --json`] : lines
}

function pagedLine({ incident_number, assignments, escalates_at }: ListedIncident, now: Date): Inert {
  const people = assignments.map(
    ({ name, level }) => line`${inert(name)}${level === null ? own('') : line` (level ${level})`}`,
  )
  const last = assignments
    .flatMap(({ at }) => at ?? [])
    .sort()
    .at(-1)
  const when = last === undefined ? own('') : line` ${ago(last, now)}`
  return line`#${incident_number}: ${listed(people, 2)}${when}${escalationWords(escalates_at, now)}`
}

/** `, escalates in 5 min`; empty where PagerDuty names no time to come. */
export function escalationWords(at: string | null, now: Date): Inert {
  const wait = at === null ? 0 : Date.parse(at) - now.getTime()
  return wait > 0 ? line`, escalates in ${duration(wait)}` : own('')
}
