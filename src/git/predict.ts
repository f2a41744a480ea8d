import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { StagedChange } from '../diff/change.ts'
import { type CommitPlan, oncePerPlace, placeKey, placeOf } from './commit-plan.ts'
import { decodePath, splitAtNul } from './diff-output.ts'
import { replaySteps } from './replay.ts'
import { openRepository, type Repository } from './repository.ts'
import type { GitEnvironment } from './run.ts'
import type { Step } from './shell/git-call.ts'
import { effectOf } from './shell/git-effects.ts'
import {
  basedOn,
  type ChangeRequest,
  copyIfPresent,
  hideAttributes,
  type Snapshot,
  withSnapshot,
} from './snapshot.ts'
import { readStagedChange } from './staged.ts'

export interface PredictedCommit {
  readonly change: StagedChange
  /** where the command contains it; for policy, never for the score */
  readonly message: string | null
}

/** Does not touch the repository. @param use gets a snapshot with the result as its index */
export async function withPredictedCommit<T>(
  request: ChangeRequest,
  plan: CommitPlan,
  use: (snapshot: Snapshot, commit: PredictedCommit) => Promise<T>,
): Promise<T> {
  const place = placeOf(plan.commit, request)
  const effect = effectOf(plan.commit)
  const message = effect.kind === 'commit' ? effect.commit.message : null
  return withSnapshot({ ...request, ...place }, async (snapshot) => {
    const recording = recordingOf(await stepsIn(snapshot.repository, plan, request))
    if (recording.kind === 'index')
      return use(snapshot, { change: await readStagedChange(snapshot), message })
    const { committed, change } = await replay(snapshot, recording, place.env)
    return use(committed, { change, message })
  })
}

/** A command may work on several repositories. */
async function stepsIn(
  { gitDir }: Repository,
  { commit, steps }: CommitPlan,
  request: ChangeRequest,
): Promise<Step[]> {
  const isHere = oncePerPlace(async (call) => {
    if (placeKey(call) === placeKey(commit)) return true
    const { cwd, env } = placeOf(call, request)
    return openRepository(cwd, env, request.signal).then(
      (repository) => repository.gitDir === gitDir,
      () => false,
    )
  })
  const here = await Promise.all(steps.map((step) => step.kind === 'edit' || isHere(step)))
  return steps.filter((_, i) => here[i])
}

/** `index`: what is staged now; `staging`: some steps stage it first; `replay`: all steps run in a sandbox. */
interface Recording {
  readonly kind: 'index' | 'staging' | 'replay'
  readonly steps: readonly Step[]
}

function recordingOf(steps: readonly Step[]): Recording {
  const [before, last] = [steps.slice(0, -1), steps.at(-1)]
  const onlyStages = before.every((step) => ['edit', 'none', 'add', 'rm', 'mv'].includes(effectOf(step).kind))
  if (!onlyStages || !last || !recordsIndex(last)) return { kind: 'replay', steps }
  const isStaged = before.every((step) => effectOf(step).kind === 'none')
  return { kind: isStaged ? 'index' : 'staging', steps: before }
}

function recordsIndex(step: Step): boolean {
  const effect = effectOf(step)
  if (step.kind === 'edit' || step.doubts.length > 0 || effect.kind !== 'commit') return false
  const { all, amend, only, include, picks, pathsElsewhere, paths } = effect.commit
  return !(all || amend || only || include || picks || pathsElsewhere || paths.length > 0)
}

async function replay(
  snapshot: Snapshot,
  { kind, steps }: Recording,
  env: GitEnvironment,
): Promise<{ readonly committed: Snapshot; readonly change: StagedChange }> {
  const hasFilters = await openSandbox(snapshot, env)
  const guesses = await replaySteps(snapshot, steps)
  const committed = kind === 'replay' ? await committedIn(snapshot) : snapshot
  const filtered = hasFilters ? await filteredPaths(committed) : new Set()
  hideAttributes(snapshot.dir)
  const change = await readStagedChange(committed)
  const files = change.files.map((file) => ({ ...file, filtered: filtered.has(file.path) }))
  return { committed, change: { ...change, source: 'command', files, guesses: [...guesses] } }
}

/** The snapshot with the sandbox's HEAD as its index, compared with the parent of its first new commit. */
async function committedIn(snapshot: Snapshot): Promise<Snapshot> {
  const { head } = snapshot.repository
  const old = head === null ? [] : [`^${head}`]
  const made = await snapshot.git(['rev-list', '--first-parent', '--parents', 'HEAD', ...old])
  const first = made.toString().trim().split('\n').at(-1)
  await snapshot.git(['read-tree', 'HEAD'])
  return basedOn(snapshot, first ? (first.split(' ')[1] ?? null) : head)
}

/** The only settings that apply: which files `git add` takes, and how it converts them. None names a program. */
const STAGING_SETTINGS =
  'core\\.(autocrlf|eol|safecrlf|filemode|symlinks|ignorecase|precomposeunicode|protecthfs|protectntfs|excludesfile|attributesfile|sparsecheckout|sparsecheckoutcone|checkroundtripencoding|trustctime|checkstat)|index\\.sparse'

/** A filter attribute does nothing unless a program is set for it. */
const FILTERS = 'filter\\..*\\.(clean|process)'

/** Stages as in the repository, but without filters, which are programs. @returns whether some are set */
async function openSandbox(snapshot: Snapshot, env: GitEnvironment): Promise<boolean> {
  const { dir, gitInRepository } = snapshot
  const { gitDir, commonDir } = snapshot.repository
  const regexp = `^(${STAGING_SETTINGS}|${FILTERS})$`
  const settings = await gitInRepository(['config', '-z', '--type=path', '--get-regexp', regexp]).catch(
    () => Buffer.alloc(0), // none is set
  )
  const entries = settings.toString().split('\0')
  const config = env.XDG_CONFIG_HOME ?? (env.HOME === undefined ? null : join(env.HOME, '.config'))
  const ignore = config === null ? '' : `core.excludesfile\n${join(config, 'git/ignore')}`
  const attributes = config === null ? '' : `core.attributesfile\n${join(config, 'git/attributes')}`
  const lines = [ignore, attributes, ...entries].flatMap(toConfigLine)
  appendFileSync(join(dir, 'config'), [...lines, ...QUICK, ''].join('\n'))
  rmSync(join(dir, 'info/attributes'))
  for (const file of ['info/attributes', 'info/exclude'])
    copyIfPresent(join(commonDir, file), join(dir, file))
  copyIfPresent(join(gitDir, 'info/sparse-checkout'), join(dir, 'info/sparse-checkout'))
  return entries.some((entry) => entry.startsWith('filter.'))
}

/** The objects live for a second: no packing, compression or flushing. */
const QUICK = [
  '[gc]\n\tauto = 0',
  '[maintenance]\n\tauto = false',
  '[core]\n\tcompression = 0\n\tfsync = none',
  '[user]\n\tname = pager-triage\n\temail = pager-triage@localhost\n\tuseConfigOnly = true',
]

/** `core.autocrlf\ninput` → `[core]\n\tautocrlf = "input"`. */
function toConfigLine(entry: string): string[] {
  const [, section, name, value] = /^([a-z]+)\.([a-z]+)\n(.*)$/s.exec(entry) ?? []
  if (section === undefined || value === undefined) return []
  const quoted = value.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')
  return [`[${section}]\n\t${name} = "${quoted}"`]
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
