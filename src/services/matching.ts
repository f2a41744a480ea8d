import type { TouchedService } from '../core/service.ts'
import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import { inert, inertPath } from '../untrusted/inert.ts'
import { wordsOf } from '../untrusted/word-limits.ts'
import { listed } from '../untrusted/words.ts'
import type { Clue, PathClues, Step } from './clues.ts'

/** A service as PagerDuty has it. */
export interface NamedService {
  readonly id: string
  readonly name: Untrusted
  readonly status: string
}

/** A clue that fits several services is none. */
export interface Ambiguity {
  readonly because: string
  readonly services: readonly NamedService[]
  readonly paths: readonly Untrusted[]
}

export interface Matched {
  /** for each reason of its own, as in StatedMapping */
  readonly services: readonly TouchedService[]
  /** those services as PagerDuty has them */
  readonly named: readonly NamedService[]
  readonly unmapped: readonly Untrusted[]
  /** why some of the unmapped files are */
  readonly ambiguous: readonly Ambiguity[]
}

/** Two names are the same when their letters and digits are, whatever stands between: `Payments API`, `payments-api`. */
export const nameKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/** The same of a team, with or without the word: `payments-team` is the team `Payments`. */
export function teamKey(name: string): string {
  const words = wordsOf(name).filter((word) => !/^(?:team|squad)$/i.test(word))
  return nameKey(words.length > 0 ? words.join('') : name)
}

/** @param servicesOf what PagerDuty has under a clue's name */
export function matchClues(
  left: readonly PathClues[],
  servicesOf: (clue: Clue) => readonly NamedService[],
): Matched {
  const services: TouchedService[] = []
  const named = new Map<string, NamedService>()
  const unmapped: Untrusted[] = []
  const ambiguous = new Map<string, { services: readonly NamedService[]; paths: Untrusted[] }>()
  for (const [steps, paths] of byClues(left)) {
    const outcomes = steps.map((step) => matchStep(step, servicesOf))
    const found = outcomes.find(({ matches }) => matches.length > 0)
    if (found) {
      for (const { clue, service } of found.matches) {
        services.push(touched(clue, service, paths))
        named.set(service.id, service)
      }
      continue
    }
    unmapped.push(...paths)
    for (const { clue, candidates } of outcomes.flatMap((outcome) => outcome.unclear)) {
      const before = ambiguous.get(clue.because)
      if (before) before.paths.push(...paths)
      else ambiguous.set(clue.because, { services: candidates, paths: [...paths] })
    }
  }
  return {
    services,
    named: [...named.values()],
    unmapped,
    ambiguous: [...ambiguous].map(([because, { services, paths }]) => ({ because, services, paths })),
  }
}

/** Files that share their clues are matched together. */
function byClues(left: readonly PathClues[]): Map<readonly Step[], Untrusted[]> {
  const groups = new Map<string, { steps: readonly Step[]; paths: Untrusted[] }>()
  for (const { path, steps } of left) {
    const key = steps.flatMap((step) => step.map(({ because }) => because)).join('\n')
    const group = groups.get(key)
    if (group) group.paths.push(path)
    else groups.set(key, { steps, paths: [path] })
  }
  return new Map([...groups.values()].map(({ steps, paths }) => [steps, paths]))
}

interface StepOutcome {
  readonly matches: readonly { readonly clue: Clue; readonly service: NamedService }[]
  readonly unclear: readonly { readonly clue: Clue; readonly candidates: readonly NamedService[] }[]
}

function matchStep(step: Step, servicesOf: (clue: Clue) => readonly NamedService[]): StepOutcome {
  const answers = step.map((clue) => ({ clue, candidates: preferEnabled(servicesOf(clue)) }))
  const teams = answers.filter(({ clue }) => clue.kind === 'team')
  const named = answers.filter(({ clue, candidates }) => clue.kind === 'service' && candidates.length > 0)
  const [first] = named
  const pooled = new Map(named.flatMap(({ candidates }) => candidates.map((one) => [one.id, one] as const)))
  const together = first ? [{ clue: first.clue, candidates: preferEnabled([...pooled.values()]) }] : []
  const all = [...teams, ...together]
  return {
    matches: all.flatMap(({ clue, candidates }) => {
      const [service] = candidates
      return service && candidates.length === 1 ? [{ clue, service }] : []
    }),
    unclear: all.filter(({ candidates }) => candidates.length > 1),
  }
}

/** A disabled service is meant only where there is no other. */
function preferEnabled(services: readonly NamedService[]): readonly NamedService[] {
  const enabled = services.filter(({ status }) => status !== 'disabled')
  return enabled.length > 0 ? enabled : services
}

const touched = (clue: Clue, { id, name }: NamedService, paths: readonly Untrusted[]): TouchedService => ({
  id,
  name,
  because: clue.because,
  confidence: clue.confidence,
  paths,
})

/** What was not mapped, as sentences for people; the names in them are the repository's and PagerDuty's. */
export function unmappedNotes({ unmapped, ambiguous }: Matched): string[] {
  const [first] = unmapped
  if (first === undefined) return []
  const more = unmapped.length > 1 ? ` and ${unmapped.length - 1} more` : ''
  return [
    ...ambiguous.map(ambiguityNote),
    `no service for ${inertPath(first)}${more}; pager-triage map shows why`,
  ]
}

/** `CODEOWNERS:3 @acme/payments fits payments-api or payments-worker` */
export const ambiguityNote = ({ because, services }: Ambiguity): string =>
  `${inert(fromOutside(because))} matches ${listed(
    services.map(({ name }) => inert(name)),
    3,
    ' or ',
  )}`

/** Its silence is not health. */
export const disabledNotes = (services: readonly NamedService[]): string[] =>
  services
    .filter(({ status }) => status === 'disabled')
    .map(({ name }) => `${inert(name)} is disabled in PagerDuty, so no incidents are opened`)
