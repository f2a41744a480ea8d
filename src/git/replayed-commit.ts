import type { Guess, StagedChange } from '../diff/change.ts'
import { decodePath, splitAtNul } from './diff-output.ts'
import { replaySteps } from './replay/replay.ts'
import { Sandbox } from './replay/sandbox.ts'
import type { GitCall, Step } from './shell/git-call.ts'
import { basedOn, type ChangeRequest, hideAttributes, type Snapshot } from './snapshot.ts'
import { readStagedChange } from './staged.ts'

/** `staging`: some steps stage it first; `replay`: all steps run in a sandbox. */
export interface Recording {
  readonly kind: 'staging' | 'replay'
  readonly steps: readonly Step[]
}

export async function replayCommit(
  snapshot: Snapshot,
  { kind, steps }: Recording,
  commit: GitCall,
  request: ChangeRequest,
): Promise<{ readonly committed: Snapshot; readonly change: Promise<StagedChange> }> {
  const sandbox = new Sandbox(snapshot, request)
  await sandbox.configure(commit, [])
  const { guesses, start } = await replaySteps(sandbox, steps, commit)
  const committed = kind === 'replay' ? await committedIn(snapshot, start, guesses.size > 0) : snapshot
  const filtered = sandbox.hasFilters ? await filteredPaths(committed) : new Set<string>()
  hideAttributes(snapshot.dir)
  return { committed, change: readChange(committed, guesses, filtered) }
}

async function readChange(
  committed: Snapshot,
  guesses: ReadonlySet<Guess>,
  filtered: ReadonlySet<string>,
): Promise<StagedChange> {
  const change = await readStagedChange(committed)
  const files = change.files.map((file) => ({ ...file, filtered: filtered.has(file.path) }))
  const isOpen = guesses.has('a git command is not followed') || (guesses.size > 0 && files.length === 0)
  return {
    ...change,
    source: 'command',
    files,
    unread: change.unread ?? (isOpen ? 'what it commits is not known before' : null),
    guesses: [...guesses],
  }
}

/**
 * The snapshot with the sandbox's HEAD as its index, compared with the parent of its first new commit. Where git made
 * none and that is a guess, with what is staged.
 */
async function committedIn(snapshot: Snapshot, start: string | null, isGuess: boolean): Promise<Snapshot> {
  const old = start === null ? [] : [`^${start}`]
  const made = await snapshot.git(['rev-list', '--first-parent', '--parents', 'HEAD', ...old]).catch(() => '') // none at all
  const first = made.toString().trim().split('\n').at(-1)
  if (first) {
    await snapshot.git(['read-tree', 'HEAD'])
    return basedOn(snapshot, first.split(' ')[1] ?? null)
  }
  if (isGuess) return basedOn(snapshot, start)
  const isBorn =
    start !== null && (await snapshot.git(['rev-parse', '--verify', 'HEAD']).catch(() => null)) !== null
  await snapshot.git(['read-tree', isBorn ? 'HEAD' : '--empty'])
  return basedOn(snapshot, isBorn ? start : null)
}

/** Staged paths with a filter that would change their contents; asked before the attributes are hidden. */
async function filteredPaths({ git, base, repository }: Snapshot): Promise<ReadonlySet<string>> {
  const flags = ['--cached', '-z', '--name-only', '--no-renames', '--diff-filter=d']
  const changed = await git(['diff-index', ...flags, base])
  if (changed.length === 0) return new Set()
  const inWorkTree = { cwd: repository.topLevel, input: changed }
  const fields = splitAtNul(await git(['check-attr', '-z', '--stdin', 'filter'], inWorkTree))
  const paths = fields.flatMap((field, i) =>
    i % 3 === 2 && !/^(?:unspecified|unset|set|)$/.test(field.toString()) ? [decodePath(fields[i - 2])] : [],
  )
  return new Set<string>(paths)
}
