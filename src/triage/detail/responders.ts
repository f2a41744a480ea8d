import { groupBy } from '../../core/group-by.ts'
import { valueOr } from '../../core/known.ts'
import type { Person, Reference } from '../../pagerduty/client/wire.ts'
import type { Fetched, Part } from '../../pagerduty/fetched.ts'
import type { Incident } from '../../pagerduty/resources/incidents.ts'
import type { OnCall } from '../../pagerduty/resources/on-calls.ts'
import type { LogEntry } from '../../pagerduty/resources/timeline.ts'

interface Working {
  readonly incident: Fetched<Incident>
  readonly log: Part<readonly LogEntry[]>
  readonly onCalls: Part<readonly OnCall[]>
}

/** `asked`: was asked to help; `acted`: appears in the log; `on call`: for the incident's policy */
type Role = 'acknowledged' | 'assigned' | 'asked' | 'acted' | 'on call'

interface Standing {
  /** `pending`, `joined`, `declined`, … to a request for help */
  readonly answer: string | null
  /** 1 is called first; null: not on call */
  readonly on_call_level: number | null
  /** null: not on call, or always */
  readonly on_call_until: string | null
}

const mention = (
  { id, name, email = null }: Reference & Partial<Pick<Person, 'email'>>,
  role: Role,
  standing: Partial<Standing> = {},
) => ({ id, name, email, role, answer: null, on_call_level: null, on_call_until: null, ...standing })

/** Everybody who has to do with it, once. */
export function respondersOf({ incident, log, onCalls }: Working) {
  const { acknowledgedBy, assignees, responders } = incident.data
  const mentions = [
    ...acknowledgedBy.map((person) => mention(person, 'acknowledged')),
    ...assignees.map((person) => mention(person, 'assigned')),
    ...responders.map(({ user, state }) => mention(user, 'asked', { answer: state })),
    ...valueOr(log.data, []).flatMap(({ agent, kind }) =>
      agent?.kind === 'user' && kind !== 'assign' && kind !== 'notify' ? [mention(agent, 'acted')] : [],
    ),
    ...valueOr(onCalls.data, []).map(({ user, level, end }) =>
      mention(user, 'on call', { on_call_level: level, on_call_until: end }),
    ),
  ]
  return [...groupBy(mentions, ({ id }) => id).values()].map((mine) => ({
    id: mine[0].id,
    name: mine[0].name,
    email: firstOf(mine, ({ email }) => email),
    roles: [...new Set(mine.map(({ role }) => role))],
    answer: firstOf(mine, ({ answer }) => answer),
    on_call_level: firstOf(mine, ({ on_call_level }) => on_call_level),
    on_call_until: firstOf(mine, ({ on_call_until }) => on_call_until),
  }))
}

const firstOf = <Item, T>(items: readonly Item[], read: (item: Item) => T | null): T | null =>
  items.map(read).find((value) => value !== null) ?? null
