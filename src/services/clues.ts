import { posix } from 'node:path'
import type { MatchBudget } from '../config/path-pattern.ts'
import { groupBy } from '../core/group-by.ts'
import type { Confidence } from '../core/service.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { wordSet } from '../core/word-set.ts'
import { type Codeowners, ownersOf, teamOf } from './codeowners.ts'
import type { DeclaredName } from './manifests.ts'

/** The name of a possible team or service in PagerDuty. */
export interface Clue {
  readonly kind: 'team' | 'service'
  readonly name: string
  readonly because: string
  readonly confidence: Confidence
}

/** Clues of equal weight: each team may add a service; all names together must mean one. */
export type Step = readonly Clue[]

/** A file without a stated service: the first step that matches decides. */
export interface PathClues {
  readonly path: Untrusted
  readonly steps: readonly Step[]
}

export interface ClueSources {
  readonly codeowners: Codeowners | null
  readonly names: readonly (DeclaredName & { readonly file: string })[]
  /** null where the repository states a service: then its name is no clue */
  readonly repository: string | null
}

/** Directory names that do not identify a service. */
const GENERIC =
  wordSet(`.. app apps assets backend bin build charts cmd common components config configs core deploy deployments dist doc
  docs example examples frontend functions infra infrastructure internal jobs lambdas lib libs main modules packages
  pkg platform plugins projects public resources scripts service services shared spec src static svc test tests tools
  util utils web workers`)

/** Directories named after the service in them. */
const CONTAINERS =
  wordSet(`app apps charts cmd functions jobs lambdas microservices modules packages projects service services svc
  workers`)

const FOREIGN = new Set(['node_modules', 'third_party', 'vendor'])

/** Work is shared by the paths of a directory. @throws TooManyPatternsError */
export function clueFinder(
  { codeowners, names, repository }: ClueSources,
  budget: MatchBudget,
): (path: Untrusted) => PathClues {
  const declared = groupBy(names, ({ directory }) => directory)
  const byDirectory = new Map<string, readonly Step[]>()
  const namesAbove = (directory: string): readonly Step[] => {
    const before = byDirectory.get(directory)
    if (before) return before
    const mine = stepOf(directory, declared.get(directory) ?? [])
    const above = directory === '' ? repositoryStep(repository) : namesAbove(parentOf(directory))
    const isSilentRoot = directory === '' && repository === null
    const steps = isSilentRoot ? [] : [mine, ...above].filter(({ length }) => length > 0)
    byDirectory.set(directory, steps)
    return steps
  }
  return (path) => {
    const teams = codeowners === null ? [] : teamStep(codeowners, path, budget)
    const isForeign = path.split('/').some((name) => FOREIGN.has(name))
    const steps = [teams, ...(isForeign ? [] : namesAbove(parentOf(path)))]
    return { path, steps: steps.filter(({ length }) => length > 0) }
  }
}

/** The nearest of a path first; each once. */
export function allAbove(paths: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (const path of paths)
    for (let above = parentOf(path); !all.has(above); above = parentOf(above)) all.add(above)
  return all
}

export function directoriesAbove(path: string): string[] {
  const parent = parentOf(path)
  return parent === '' ? [''] : [parent, ...directoriesAbove(parent)]
}

export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

function teamStep(codeowners: Codeowners, path: string, budget: MatchBudget): Step {
  return ownersOf(codeowners, path, budget).flatMap((owner) => {
    const name = teamOf(codeowners, owner.name)
    const because = `${codeowners.file}:${owner.line} ${owner.name}`
    return name === null ? [] : [{ kind: 'team', name, because, confidence: 'likely' } as const]
  })
}

function stepOf(directory: string, declared: ClueSources['names']): Step {
  const clues = declared.map(
    ({ name, file }) =>
      ({ kind: 'service', name, because: `the name in ${file}`, confidence: 'likely' }) as const,
  )
  const name = posix.basename(directory)
  const parent = parentOf(directory)
  const isContained = CONTAINERS.has(posix.basename(parent))
  const isGeneric = CONTAINERS.has(name) || (!isContained && GENERIC.has(name.toLowerCase()))
  const isTelling = isContained || parent === '' || declared.length > 0
  if (name === '' || name.startsWith('.') || isGeneric || !isTelling) return clues
  return [...clues, { kind: 'service', name, because: `the directory ${directory}`, confidence: 'likely' }]
}

const repositoryStep = (name: string | null): readonly Step[] =>
  name === null ? [] : [[{ kind: 'service', name, because: "the repository's name", confidence: 'guess' }]]
