import { CodedError } from '../core/errors.ts'
import { commitTime } from '../core/time.ts'
import { fromOutside } from '../core/untrusted.ts'
import type { StagedChange } from '../diff/change.ts'
import { inertCut } from '../untrusted/inert.ts'
import { GitFailedError } from './run.ts'
import { ShallowCloneError, shallowEnds } from './shallow.ts'
import { basedOn, type Snapshot } from './snapshot.ts'
import { readStagedChange } from './staged.ts'

/** A past change, and the snapshot from which its history looks as it did then. */
export interface PastChange {
  readonly change: StagedChange
  /** its HEAD is the parent of the change, so no later commit is visible */
  readonly snapshot: Snapshot
}

export type Commit = Readonly<Awaited<ReturnType<typeof readCommits>>[number]>

/**
 * A past commit against its first parent, as if staged there; files that a merge takes over unchanged are marked. Calls
 * may overlap. @throws ShallowCloneError where the parent is missing, and what runGit throws
 */
export async function readCommitChange(
  snapshot: Snapshot,
  { sha, parents: [parent, ...merged] }: { readonly sha: string; readonly parents: readonly string[] },
): Promise<PastChange> {
  if (parent === undefined && shallowEnds(snapshot).has(sha))
    throw new ShallowCloneError(`The parent of ${sha.slice(0, 12)} is not in this clone`)
  const then = { ...basedOn(snapshot, parent ?? null), target: sha }
  return { change: { ...(await readStagedChange(then, merged)), source: 'commit' }, snapshot: then }
}

export async function readRangeChange(
  snapshot: Snapshot,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<PastChange> {
  const then = { ...basedOn(snapshot, base), target: head }
  return { change: { ...(await readStagedChange(then, [])), source: 'range' }, snapshot: then }
}

/** @throws CodedError where it is not a commit */
export async function readCommit(snapshot: Snapshot, revision: string): Promise<Commit> {
  const [commit] = await readCommits(snapshot, ['--no-walk', await resolve(snapshot, revision)])
  if (commit === undefined) throw revisionError(`${shown(revision)} is not a commit`)
  return commit
}

/**
 * `A..B`; a missing side is HEAD. As in a pull request, and for any number of dots, what was added to A since B left it
 * is not part of the range.
 * @returns its commits, most recent first and `most` at most, and how many there are
 * @throws CodedError, ShallowCloneError
 */
export async function readRange(snapshot: Snapshot, text: string, most: number) {
  const [, from, to] = /^(.*?)\.\.\.?(.*)$/s.exec(text) ?? []
  if (from === undefined || to === undefined)
    throw revisionError(`${shown(text)} is not a range: use the form main..my-branch`)
  const [start, head] = await Promise.all([
    resolve(snapshot, from || 'HEAD'),
    resolve(snapshot, to || 'HEAD'),
  ])
  const base = await mergeBase(snapshot, start, head)
  if (base === null) {
    const what = `${shown(from || 'HEAD')} and ${shown(to || 'HEAD')} have no commit in common`
    throw shallowEnds(snapshot).size > 0 ? new ShallowCloneError(what) : revisionError(`${what}.`)
  }
  const [commits, count] = await Promise.all([
    readCommits(snapshot, [`--max-count=${most}`, '--end-of-options', head, `^${base}`, `^${start}`]),
    snapshot.git(['rev-list', '--count', '--end-of-options', head, `^${base}`, `^${start}`]),
  ])
  return { base, head, commits, count: Number(count.toString()) }
}

/** Asks the repository itself, which has the branches. */
async function resolve(snapshot: Snapshot, revision: string): Promise<string> {
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
    return (await snapshot.gitInRepository(args)).toString().trim()
  } catch (error) {
    if (!(error instanceof GitFailedError)) throw error
    const what = `${shown(revision)} is not a commit here`
    if (shallowEnds(snapshot).size > 0) throw new ShallowCloneError(what)
    throw revisionError(`${what}. See: git log --oneline`, error)
  }
}

async function mergeBase(snapshot: Snapshot, a: string, b: string): Promise<string | null> {
  try {
    return (await snapshot.git(['merge-base', a, b])).toString().trim()
  } catch (error) {
    if (error instanceof GitFailedError && error.exitCode === 1) return null
    throw error
  }
}

async function readCommits(snapshot: Snapshot, args: readonly string[]) {
  const output = await snapshot.git(['log', '-z', '--no-show-signature', '--format=%H%n%P%n%ct%n%B', ...args])
  return output
    .toString()
    .split('\0')
    .filter((record) => record !== '')
    .map((record) => {
      const [sha = '', parents = '', seconds, ...message] = record.split('\n')
      return {
        sha,
        parents: parents.split(' ').filter((parent) => parent !== ''),
        at: commitTime(Number(seconds)),
        message: fromOutside(message.join('\n')),
      }
    })
}

const revisionError = (message: string, cause?: unknown): CodedError =>
  new CodedError('revision', message, { cause })

const shown = (revision: string): string => inertCut(fromOutside(revision), 60)
