import { CodedError, messageOf } from '../../core/errors.ts'
import { type Known, known, unknown, valueOr } from '../../core/known.ts'
import { DAY_MS, HOUR_MS, type Period } from '../../core/time.ts'
import { fromOutside } from '../../core/untrusted.ts'
import { readTeamConfig } from '../../gather/read-sources.ts'
import { isWithoutRepository } from '../../git/repository.ts'
import { type ChangeRequest, withSnapshot } from '../../git/snapshot.ts'
import { knownPart, notAsked, type Part, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { Incident } from '../../pagerduty/resources/incidents.ts'
import { isNow, type OnCall } from '../../pagerduty/resources/on-calls.ts'
import type { Note } from '../../pagerduty/resources/timeline.ts'
import { type Freeze, freezesAt } from '../../risk/freeze.ts'
import type { PeopleMode } from '../paper/people.ts'
import { readLogs } from '../paper/read-logs.ts'
import { type AskedScope, readScope } from '../paper/scope.ts'

export interface HandoffQuery extends AskedScope {
  /** `shift`: since the one on call began; null: the same, or eight hours where nobody's shift is known */
  readonly since: Period | 'shift' | null
  readonly people: PeopleMode
  readonly repository: ChangeRequest
}

export const AHEAD_MS = DAY_MS
const USUAL_SHIFT_MS = 8 * HOUR_MS

/** One request each: of the most important open incidents. */
const MAX_NOTES = 10
/** Of a shift; a longer time gets the newest. */
const MAX_LOGS = 12
/** Whom a shift that ends after the next day is handed to: one request for each of its ends. */
const MAX_LATER = 3

export type HandoffFacts = Awaited<ReturnType<typeof readHandoff>>

/** A shift of eight hours costs at most 40 requests. @throws CodedError for an unknown id, unknown_shift */
export async function readHandoff(reader: PagerDutyReader, query: HandoffQuery, now: Date) {
  const scope = await readScope(reader, query)
  const { serviceIds } = scope
  const until = new Date(now.getTime() + AHEAD_MS)
  const escalationPolicyIds = scope.policyIds
  const [onCalls, me] = await Promise.all([
    part(reader.onCalls({ escalationPolicyIds, since: now, until })),
    serviceIds === undefined ? knownPart(reader.currentUser()) : null,
  ])
  const person = me?.data.known ? me.data.value.id : null
  const period = periodOf(query, onCalls, person, now)
  const window = { since: period.since, until: now }
  const [open, incidents, size, changes, maintenance, priorities, freezes, later] = await Promise.all([
    reader.openIncidents({ serviceIds, withPeople: true }),
    part(reader.incidents({ ...window, serviceIds })),
    part(reader.accountLogSize(window)),
    part(reader.changeEvents(window)),
    part(reader.maintenanceWindows({ serviceIds, filter: 'open' })),
    knownPart(reader.priorities()),
    readFreezes(query.repository, now),
    readLater(reader, onCalls, until),
  ])
  const asked = valueOr(incidents.data, [])
  const [logs, notes] = await Promise.all([
    readLogs(reader, { window, incidents: asked, most: MAX_LOGS, size: valueOr(size.data, null) }),
    readNotes(reader, open.data),
  ])
  return {
    scope,
    period,
    onCalls,
    later,
    open,
    incidents,
    logs,
    notes,
    changes,
    maintenance,
    priorities,
    freezes,
  }
}

/** @throws CodedError unknown_shift */
function periodOf(
  { since }: HandoffQuery,
  onCalls: Part<readonly OnCall[]>,
  person: string | null,
  now: Date,
): Period {
  if (since !== null && since !== 'shift') return since
  const current = valueOr(onCalls.data, []).filter((entry) => isNow(entry, now) && entry.start !== null)
  const mine = current.filter(({ user }) => user.id === person)
  const first = mine.length > 0 ? mine : current.filter(({ level }) => level === 1)
  const starts = [...new Set(first.flatMap(({ start }) => start ?? []))].sort()
  const [start] = starts
  if (start !== undefined && (mine.length > 0 || starts.length === 1))
    return { since: new Date(start), until: now, label: 'this shift' }
  if (since === null)
    return { since: new Date(now.getTime() - USUAL_SHIFT_MS), until: now, label: 'last 8 hours' }
  const why = onCalls.data.known
    ? starts.length > 1
      ? 'several shifts are under way'
      : 'nobody is on call by a schedule'
    : onCalls.data.why
  throw new CodedError('unknown_shift', `When the shift began is not known: ${why}.`, {
    hint: 'Use --policy ID or --schedule ID, or a time such as --since 8h.',
  })
}

/** Who comes next, where the present shift ends after the next day. */
async function readLater(
  reader: PagerDutyReader,
  onCalls: Part<readonly OnCall[]>,
  until: Date,
): Promise<Part<readonly OnCall[]>> {
  const first = valueOr(onCalls.data, []).filter(({ level, end }) => level === 1 && end !== null)
  const ends = [...new Set(first.flatMap(({ end }) => end ?? []))]
    .filter((end) => Date.parse(end) > until.getTime())
    .sort()
    .slice(0, MAX_LATER)
  const read = await Promise.all(
    ends.map((end) => {
      const policies = first
        .filter((entry) => entry.end === end)
        .map(({ escalationPolicy }) => escalationPolicy.id)
      const since = new Date(end)
      return part(
        reader.onCalls({ escalationPolicyIds: policies, since, until: new Date(since.getTime() + 1_000) }),
      )
    }),
  )
  return joined(read)
}

const joined = (parts: readonly Part<readonly OnCall[]>[]): Part<readonly OnCall[]> => ({
  ...notAsked<readonly OnCall[]>(parts.flatMap(({ data }) => valueOr(data, []))),
  complete: parts.every(({ complete }) => complete),
  warnings: parts.flatMap(({ warnings }) => warnings),
})

export type NotesOf = ReadonlyMap<string, Part<readonly Note[]>>

/** The newest, which a list of open ones has last. */
async function readNotes(reader: PagerDutyReader, open: readonly Incident[]): Promise<NotesOf> {
  const read = open.slice(-MAX_NOTES)
  return new Map(await Promise.all(read.map(async ({ id }) => [id, await part(reader.notes(id))] as const)))
}

async function readFreezes(request: ChangeRequest, now: Date): Promise<Known<readonly Freeze[]>> {
  try {
    const config = await withSnapshot(request, readTeamConfig)
    const windows = config.freezes.map((each) => ({ ...each, name: fromOutside(each.name) }))
    return known(freezesAt(windows, now), '')
  } catch (error) {
    if (isWithoutRepository(error)) return known([], '')
    return unknown(messageOf(error).replace(/\.$/, ''))
  }
}
