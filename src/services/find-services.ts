import { setTimeout } from 'node:timers/promises'
import { messageOf } from '../core/errors.ts'
import type { Fetched } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import { wordsOf } from '../untrusted/word-limits.ts'
import type { Clue, PathClues } from './clues.ts'
import { type Matched, matchClues, type NamedService, nameKey, teamKey } from './matching.ts'

export interface Found extends Matched {
  readonly notes: readonly string[]
  readonly requests: number
  /** the first error where no search succeeded, else null */
  readonly failure: unknown
}

/**
 * One search for each name: never lists all services. Never throws.
 * @param limits `requests` in the first round; the names beyond it are reported as not searched
 */
export async function findServices(
  reader: PagerDutyReader,
  left: readonly PathClues[],
  limits: { readonly requests: number; readonly milliseconds: number | null },
): Promise<Found> {
  const searches = searchesFor(left)
  if (searches.length === 0) return { ...matchClues(left, () => []), notes: [], requests: 0, failure: null }
  const answers = new Answers()
  const asked = searches.slice(0, limits.requests)
  const work = Promise.all(asked.map((search) => answers.search(reader, search)))
  if (!(await inTime(work, limits.milliseconds)))
    answers.notes.add('some names were not searched: PagerDuty was too slow for a commit')
  const skipped = searches.length - asked.length
  if (skipped > 0)
    answers.notes.add(`${skipped} more names were not searched; pager-triage map searches them all`)
  return {
    ...matchClues(left, (clue) => answers.servicesOf(clue)),
    notes: [...answers.notes],
    requests: answers.requests,
    failure: answers.answered > 0 ? null : answers.failure,
  }
}

function inTime(work: Promise<unknown>, ms: number | null): Promise<boolean> {
  const done = work.then(() => true)
  return ms === null ? done : Promise.race([done, setTimeout(ms, false, { ref: false })])
}

interface Search {
  readonly kind: Clue['kind']
  readonly word: string
  readonly names: Set<string>
}

/** One for each distinct word, those of the nearest clues first. */
function searchesFor(left: readonly PathClues[]): Search[] {
  const searches = new Map<string, Search>()
  const deepest = left.reduce((most, { steps }) => Math.max(most, steps.length), 0)
  for (let depth = 0; depth < deepest; depth += 1) {
    for (const { kind, name } of left.flatMap(({ steps }) => steps[depth] ?? [])) {
      const word = searchWord(name)
      if (word === '') continue
      const key = `${kind} ${word}`
      const search = searches.get(key) ?? { kind, word, names: new Set() }
      search.names.add(name)
      searches.set(key, search)
    }
  }
  return [...searches.values()]
}

/** Too common in service names to search for. */
const COMMON =
  /^(?:api|app|backend|client|frontend|prod|production|server|service|squad|svc|team|web|worker)s?$/i
const MAX_LETTERS = 40

/** The most specific word of a name: separators differ, and PagerDuty compares the text as it is. */
function searchWord(name: string): string {
  const words = wordsOf(name)
  const telling = words.filter((word) => !COMMON.test(word))
  const longest = [...(telling.length > 0 ? telling : words)].sort((a, b) => b.length - a.length)[0] ?? ''
  return longest.slice(0, MAX_LETTERS).toLowerCase()
}

/** Where a word matches more than a page, this many full names are searched. */
const MAX_WHOLE_NAMES = 3

class Answers {
  readonly notes = new Set<string>()
  requests = 0
  answered = 0
  failure: unknown = null
  readonly #services = new Map<string, Map<string, NamedService>>()
  readonly #teams = new Map<string, NamedService[]>()

  servicesOf({ kind, name }: Clue): readonly NamedService[] {
    if (kind === 'team') return this.#teams.get(teamKey(name)) ?? []
    return [...(this.#services.get(nameKey(name))?.values() ?? [])]
  }

  async search(reader: PagerDutyReader, search: Search): Promise<void> {
    if (search.kind === 'team') return this.#searchTeams(reader, search)
    if (await this.#searchServices(reader, search.word)) return
    const whole = [...search.names].slice(0, MAX_WHOLE_NAMES)
    const found = await Promise.all(whole.map((name) => this.#searchServices(reader, name)))
    if (search.names.size > MAX_WHOLE_NAMES || found.includes(false))
      this.notes.add(`too many services have "${search.word}" in their names`)
  }

  /** @returns whether all matches were on the first page */
  async #searchServices(reader: PagerDutyReader, words: string): Promise<boolean> {
    const answer = await this.#ask(reader.services({ search: words, firstPage: true }))
    for (const service of answer?.data ?? []) {
      const key = nameKey(service.name)
      const alike = this.#services.get(key) ?? new Map<string, NamedService>()
      this.#services.set(key, alike.set(service.id, service))
    }
    return answer?.complete !== false
  }

  async #searchTeams(reader: PagerDutyReader, { word, names }: Search): Promise<void> {
    const keys = new Set([...names].map(teamKey))
    const answer = await this.#ask(reader.teams(word))
    const teams = (answer?.data ?? []).filter(({ name }) => keys.has(teamKey(name)))
    await Promise.all(
      teams.map(async ({ id, name }) => {
        const services = await this.#ask(reader.services({ teamIds: [id], firstPage: true }))
        const key = teamKey(name)
        this.#teams.set(key, [...(this.#teams.get(key) ?? []), ...(services?.data ?? [])])
      }),
    )
  }

  async #ask<T>(asking: Promise<Fetched<T>>): Promise<Fetched<T> | null> {
    try {
      const answer = await asking
      this.requests += answer.requests
      this.answered += 1
      return answer
    } catch (error) {
      this.requests += 1
      this.failure ??= error
      this.notes.add(messageOf(error))
      return null
    }
  }
}
