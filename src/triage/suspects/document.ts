import { DAY_MS, isoSeconds } from '../../core/time.ts'
import { fromOutside, type Untrusted } from '../../core/untrusted.ts'
import type { ReadPast, Subject } from '../../gather/suspects.ts'
import type { RecentCommit } from '../../suspects/commit.ts'
import type { EvidenceItem, Mark } from '../../suspects/evidence.ts'
import { findSuspects, type Suspect } from '../../suspects/find.ts'

export const SUSPECTS_SCHEMA = 'pager-triage/suspects@1'

/** Of a list to read, not to work through. */
const MAX_SUSPECTS = 10
const MAX_NEWEST = 3

export interface SuspectsAsked {
  readonly subject: Subject
  readonly days: number
  /** null where a text was typed */
  readonly incident: {
    readonly id: string
    readonly number: number
    readonly title: Untrusted
    readonly url: string | null
    readonly service: { readonly id: string; readonly name: Untrusted } | null
  } | null
}

export type SuspectsDocument = ReturnType<typeof toSuspectsDocument>
export type ListedSuspect = SuspectsDocument['suspects'][number]

export function toSuspectsDocument(
  { subject, days, incident }: SuspectsAsked,
  pasts: readonly ReadPast[],
  now: Date,
) {
  const { suspects, standsOut } = findSuspects({ ...subject, days }, pasts, MAX_SUSPECTS)
  const ofService = pasts.flatMap((past) => past.ofService ?? [])
  const warnings = [...new Set([...subject.warnings, ...pasts.flatMap((past) => past.warnings)])]
  const [first] = suspects
  return {
    schema: SUSPECTS_SCHEMA,
    tool: 'suspects' as const,
    incident: incident && {
      id: incident.id,
      incident_number: incident.number,
      title: incident.title,
      service: incident.service,
      url: incident.url,
    },
    /** no commit stands out: the list is empty */
    abstained: !standsOut,
    looked_at: {
      since: isoSeconds(new Date(subject.at.getTime() - days * DAY_MS)),
      until: isoSeconds(subject.at),
      commits: pasts.reduce((sum, { commits }) => sum + commits.length, 0),
      /** null: no file is known to belong to it */
      touching_service: ofService.length === 0 ? null : ofService.reduce((sum, each) => sum + each, 0),
      repositories: pasts.map(({ repository, branch, commits }) => ({
        name: repository,
        branch,
        commits: commits.length,
      })),
      newest: newestOf(pasts),
    },
    suspects: suspects.map(toListed),
    /** never run by us */
    revert: first === undefined ? null : `git revert --no-commit ${first.commit.sha}`,
    next: incident === null ? [] : [`pager-triage detail ${incident.number}`],
    complete: warnings.length === 0,
    warnings,
    asOf: isoSeconds(now),
  }
}

const newestOf = (pasts: readonly ReadPast[]) =>
  pasts
    .flatMap(({ commits }) => commits)
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, MAX_NEWEST)
    .map(toCommit)

const toCommit = ({ sha, at, message }: RecentCommit) => ({
  sha,
  at: isoSeconds(at),
  subject: fromOutside(message.split('\n')[0] ?? ''),
})

function toListed({ repository, commit, score, evidence, marks }: Suspect) {
  return {
    ...toCommit(commit),
    repository,
    files: commit.files.length,
    score: rounded(score),
    evidence: evidence.map(toEvidence),
    marks: marks.map(toMark),
  }
}

const rounded = (points: number): number => Math.round(points * 10) / 10

const MAX_PATHS = 3

function toEvidence(item: EvidenceItem) {
  const { kind } = item
  const paths = 'paths' in item ? item.paths : 'path' in item && item.path !== null ? [item.path] : []
  return {
    kind,
    points: rounded(item.points),
    /** of the text, in the commit */
    words: 'words' in item ? item.words.map(fromOutside) : [],
    paths: paths.slice(0, MAX_PATHS),
    lines: 'lines' in item ? item.lines : null,
  }
}

const toMark = (mark: Mark) => ({ kind: mark.kind, sha: 'sha' in mark ? mark.sha : null })
