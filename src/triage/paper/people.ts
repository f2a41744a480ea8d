import { fromOutside, type Untrusted } from '../../core/untrusted.ts'
import type { Reference } from '../../pagerduty/client/wire.ts'

export const PEOPLE = ['names', 'initials', 'none'] as const

export type PeopleMode = (typeof PEOPLE)[number]

export interface People {
  readonly mode: PeopleMode
  /** how the document names somebody */
  name(person: Reference): Untrusted
  /** a text of somebody's with the names of all known people as the document has them */
  text(text: Untrusted): Untrusted
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** @param everybody all whom the facts name: two with the same initials get numbers, in the order of their ids */
export function peopleIn(mode: PeopleMode, everybody: readonly Reference[]): People {
  if (mode === 'names') return { mode, name: ({ name }) => name, text: (text) => text }
  const people = [...new Map(everybody.map((person) => [person.id, person])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )
  const shown = mode === 'initials' ? distinctInitials(people) : new Map<string, Untrusted>()
  const name = ({ id }: Reference): Untrusted => shown.get(id) ?? fromOutside('somebody')
  const byLength = [...people].sort((a, b) => b.name.length - a.name.length)
  return {
    mode,
    name,
    text: (text) =>
      fromOutside(
        byLength
          .filter((person) => person.name.trim() !== '')
          .reduce<string>((shorter, person) => shorter.replaceAll(person.name, name(person)), text)
          .replace(EMAIL, '(address)'),
      ),
  }
}

function distinctInitials(people: readonly Reference[]): ReadonlyMap<string, Untrusted> {
  const seen = new Map<string, number>()
  return new Map(
    people.map(({ id, name }) => {
      const initials = initialsOf(name)
      const count = (seen.get(initials) ?? 0) + 1
      seen.set(initials, count)
      return [id, fromOutside(count === 1 ? initials : `${initials}${count}`)]
    }),
  )
}

const initialsOf = (name: string): string =>
  (name.match(/[\p{L}\p{N}]+/gu) ?? ['?'])
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('')
    .slice(0, 4)
