import { fromOutside, type Inert, type Untrusted } from '../../core/untrusted.ts'
import { inert, inertPath, line, own } from '../../untrusted/inert.ts'
import {
  duration,
  listedPhrases,
  ours,
  type Phrase,
  pathPiece,
  phrase,
  plural,
} from '../../untrusted/words.ts'
import type { ListedSuspect, SuspectsDocument } from './document.ts'

type Evidence = ListedSuspect['evidence'][number]

const WHERE: Readonly<Partial<Record<Evidence['kind'], string>>> = {
  code: 'changed lines',
  path: 'paths',
  message: 'message',
}

/** Why a commit is in the list, the heaviest reason first. */
export function reasonsOf({ evidence, marks }: ListedSuspect): Phrase[] {
  const shared = evidence.filter(({ kind }) => WHERE[kind] !== undefined)
  const [first] = shared
  const others = evidence.map((item) => {
    if (item === first) return sharedPhrase(shared)
    return shared.includes(item) ? null : evidencePhrase(item)
  })
  return [...marks.map((mark) => ours(markWords(mark))), ...others.filter((each) => each !== null)]
}

const MAX_WORDS = 6

/** `shares rebalance and coordinator with the text (changed lines, paths)` */
function sharedPhrase(items: readonly Evidence[]): Phrase {
  const all = [...new Set(items.flatMap(({ words }) => words))]
  const isPart = (word: string) =>
    all.some((other) => other.length > word.length && other.toLowerCase().includes(word.toLowerCase()))
  const words = all.filter((word) => !isPart(word)).slice(0, MAX_WORDS)
  const where = items.map(({ kind }) => WHERE[kind] ?? '').join(', ')
  return phrase`shares ${listedPhrases(words.map(inert), MAX_WORDS)} with the text (${ours(own(where))})`
}

/** Null where it says nothing. */
function evidencePhrase({ kind, words, paths, lines }: Evidence): Phrase | null {
  switch (kind) {
    case 'past':
      return phrase`${places(paths)} is about ${listedPhrases(words.map(inert), words.length)}, by its name or earlier commits`
    case 'stack-frame':
      return phrase`touches the file in the stack frame: ${places(paths)}`
    case 'named-path':
      return phrase`touches a file that the incident names: ${places(paths)}`
    case 'named-commit':
      return phrase`an alert or a note names it`
    case 'deployment':
      return phrase`a change event names it`
    case 'service':
      return phrase`touches the service or path asked about: ${places(paths)}`
    case 'dependency':
      return phrase`touches a service that it needs: ${places(paths)}`
    case 'size':
      return ours(line`adds ${plural(lines ?? 0, 'line')} of production code`)
    default:
      return null
  }
}

const MAX_PATHS = 2

const places = (paths: readonly Untrusted[]): Phrase =>
  listedPhrases(
    paths.map((path) => pathPiece(inertPath(path))),
    MAX_PATHS,
  )

function markWords({ kind, sha }: ListedSuspect['marks'][number]): Inert {
  const which = shortSha(sha ?? '')
  if (kind === 'formatting') return own('changes only white space')
  return kind === 'reverts' ? line`says that it reverts ${which}` : line`${which} says that it reverts it`
}

export const shortSha = (sha: string): Inert => own(sha.replace(/[^0-9a-f]/g, '').slice(0, 12))

/** `48 commits in the 14 days before, 12 of them touch Payments API` */
export function lookedAtWords({ looked_at, incident }: SuspectsDocument): Phrase {
  const { commits, touching_service, since, until, repositories } = looked_at
  const days = duration(Date.parse(until) - Date.parse(since))
  const branches = [...new Set(repositories.map(({ branch }) => branch))]
  const where = listedPhrases(
    branches.map((branch) => inert(fromOutside(branch))),
    3,
  )
  const service = incident?.service ? inert(incident.service.name) : ours(own('the service or path'))
  const touching =
    touching_service === null
      ? ours(own(''))
      : phrase`, ${touching_service} of them ${ours(own(touching_service === 1 ? 'touches' : 'touch'))} ${service}`
  return phrase`${ours(plural(commits, 'commit'))} on ${where} in the ${ours(days)} before${touching}`
}

/** When it was made, seen from the incident. */
export const beforeWords = ({ at }: { readonly at: string }, { looked_at }: SuspectsDocument): Inert =>
  line`${duration(Date.parse(looked_at.until) - Date.parse(at))} before`

export const READ_THESE = own('Read these first:')
export const noneStandsOut = ({ looked_at }: SuspectsDocument): Inert =>
  own(looked_at.commits === 0 ? 'No commits to look at.' : 'No commit stands out.')
export const NOT_AN_ANSWER = own(
  'A reading list, not an answer: what you look for may be older, or no commit at all.',
)
