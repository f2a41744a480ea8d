import { valueOr } from '../../core/known.ts'
import type { Untrusted } from '../../core/untrusted.ts'

import type { DetailFacts } from './read.ts'

/** `asked`: somebody requested help of this person; `acted`: appears in the log; `on call`: for the incident's policy */
type Role = 'acknowledged' | 'assigned' | 'asked' | 'acted' | 'on call'

export interface Responder {
  readonly id: string
  readonly name: Untrusted
  readonly email: Untrusted | null
  readonly roles: readonly Role[]
  /** `pending`, `joined`, `declined`, … of somebody who was asked */
  readonly answer: string | null
  /** 1 is called first; null for somebody who is not on call */
  readonly on_call_level: number | null
  /** null: not on call, or on call always */
  readonly on_call_until: string | null
}

type Mention = Pick<Responder, 'id' | 'name'> & { readonly role: Role } & Partial<
    Pick<Responder, 'email' | 'answer' | 'on_call_level' | 'on_call_until'>
  >

/** Everybody who has to do with an incident, each once, those who work on it first. */
export function respondersOf(facts: DetailFacts): Responder[] {
  const people = new Map<string, Responder>()
  for (const { role, ...mention } of mentions(facts)) {
    const before = people.get(mention.id) ?? NOBODY
    people.set(mention.id, {
      id: mention.id,
      name: mention.name,
      email: before.email ?? mention.email ?? null,
      roles: [...new Set([...before.roles, role])],
      answer: before.answer ?? mention.answer ?? null,
      on_call_level: before.on_call_level ?? mention.on_call_level ?? null,
      on_call_until: before.on_call_until ?? mention.on_call_until ?? null,
    })
  }
  return [...people.values()]
}

const NOBODY: Omit<Responder, 'id' | 'name'> = {
  email: null,
  roles: [],
  answer: null,
  on_call_level: null,
  on_call_until: null,
}

function mentions({ incident, log, onCalls }: DetailFacts): Mention[] {
  const { acknowledgedBy, assignees, responders } = incident.data
  return [
    ...acknowledgedBy.map(({ id, name, email }) => ({ id, name, email, role: 'acknowledged' as const })),
    ...assignees.map(({ id, name, email }) => ({ id, name, email, role: 'assigned' as const })),
    ...responders.map(({ user, state }) => ({
      id: user.id,
      name: user.name,
      email: user.email,
      answer: state,
      role: 'asked' as const,
    })),
    ...valueOr(log.data, []).flatMap(({ agent, kind }) =>
      agent?.kind === 'user' && kind !== 'assign' && kind !== 'notify'
        ? [{ id: agent.id, name: agent.name, role: 'acted' as const }]
        : [],
    ),
    ...valueOr(onCalls.data, []).map(({ user, level, end }) => ({
      id: user.id,
      name: user.name,
      email: user.email,
      on_call_level: level,
      on_call_until: end,
      role: 'on call' as const,
    })),
  ]
}
