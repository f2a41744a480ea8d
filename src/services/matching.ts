import { groupBy } from '../core/group-by.ts'
import type { TouchedService } from '../core/service.ts'
import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import { inert, inertPath } from '../untrusted/inert.ts'
import { wordsOf } from '../untrusted/word-limits.ts'
import { listed } from '../untrusted/words.ts'
import type { Clue, PathClues, Step } from './clues.ts'

export interface NamedService {
  readonly id: string
  readonly name: Untrusted
  readonly status: string
}

export type Matched = Readonly<ReturnType<typeof matchClues>>

/** A clue that matches several services maps none. */
type Ambiguity = Matched['ambiguous'][number]

/** Compares letters and digits alone: `Payments API` is `payments-api`. */
export const nameKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** Ignores the word: `payments-team` is the team `Payments`. */
export function teamKey(name: string): string {
  const words = wordsOf(name).filter((word) => !/^(?:team|squad)$/i.test(word))
  return nameKey(words.length > 0 ? words.join('') : name)
}

/** @param servicesOf the services in PagerDuty that match a clue */
export function matchClues(left: readonly PathClues[], servicesOf: (clue: Clue) => readonly NamedService[]) {
  const groups = [...groupBy(left, reasonsOf).values()].map((group) => {
    const paths = group.map(({ path }) => path)
    const outcomes = (group[0]?.steps ?? []).map((step) => candidatesOf(step, servicesOf))
    const found = outcomes.find((outcome) => outcome.some(({ candidates }) => candidates.length === 1)) ?? []
    const matches = found.flatMap(({ clue, candidates: [service, ...others] }) =>
      service && others.length === 0 ? [{ clue, service, paths }] : [],
    )
    return { paths, matches, unclear: outcomes.flat().filter(({ candidates }) => candidates.length > 1) }
  })
  const matches = groups.flatMap((group) => group.matches)
  const unmapped = groups.filter((group) => group.matches.length === 0)
  const unclear = unmapped.flatMap(({ unclear, paths }) => unclear.map((each) => ({ ...each, paths })))
  return {
    /** one for each reason, as in StatedMapping */
    services: matches.map(({ clue, service, paths }): TouchedService => {
      const { because, confidence } = clue
      return { id: service.id, name: service.name, because, confidence, paths }
    }),
    named: [...new Map(matches.map(({ service }) => [service.id, service])).values()],
    unmapped: unmapped.flatMap(({ paths }) => paths),
    ambiguous: [...groupBy(unclear, ({ clue }) => clue.because)].map(([because, alike]) => ({
      because,
      services: alike[0]?.candidates ?? [],
      paths: alike.flatMap(({ paths }) => paths),
    })),
  }
}

const reasonsOf = ({ steps }: PathClues): string =>
  steps.flatMap((step) => step.map(({ because }) => because)).join('\n')

/** One result for each team, and one for all names. */
function candidatesOf(step: Step, servicesOf: (clue: Clue) => readonly NamedService[]) {
  const answers = step.map((clue) => ({ clue, candidates: preferEnabled(servicesOf(clue)) }))
  const teams = answers.filter(({ clue }) => clue.kind === 'team')
  const named = answers.filter(({ clue, candidates }) => clue.kind === 'service' && candidates.length > 0)
  const pooled = new Map(named.flatMap(({ candidates }) => candidates.map((one) => [one.id, one] as const)))
  const together = named
    .slice(0, 1)
    .map(({ clue }) => ({ clue, candidates: preferEnabled([...pooled.values()]) }))
  return [...teams, ...together]
}

/** Disabled services count only where there is no other. */
function preferEnabled(services: readonly NamedService[]): readonly NamedService[] {
  const enabled = services.filter(({ status }) => status !== 'disabled')
  return enabled.length > 0 ? enabled : services
}

export function unmappedNotes({ unmapped, ambiguous }: Matched): string[] {
  const [first] = unmapped
  if (first === undefined) return []
  const more = unmapped.length > 1 ? ` and ${unmapped.length - 1} more` : ''
  return [
    ...ambiguous.map(ambiguityNote),
    `no service for ${inertPath(first)}${more}; pager-triage map shows why`,
  ]
}

/** `CODEOWNERS:3 @acme/payments matches payments-api or payments-worker` */
export function ambiguityNote({ because, services }: Ambiguity): string {
  const names = services.map(({ name }) => inert(name))
  return `${inert(fromOutside(because))} matches ${listed(names, 3, ' or ')}`
}

/** A service without incidents is not necessarily healthy. */
export const disabledNotes = (services: readonly NamedService[]): string[] =>
  services
    .filter(({ status }) => status === 'disabled')
    .map(({ name }) => `${inert(name)} is disabled in PagerDuty, so no incidents are opened`)
