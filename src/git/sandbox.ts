import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { decodePath, splitAtNul } from './diff-output.ts'
import { type GitEnvironment, runGit } from './run.ts'
import { copyIfPresent, EMPTY_TREE, hideAttributes, type Snapshot } from './snapshot.ts'

/**
 * Settings that decide which files `git add` takes and what their contents become. Anything else of the user's or
 * the repository's configuration, and every program it names, stays out.
 */
const STAGING_SETTINGS =
  'core\\.(autocrlf|eol|safecrlf|filemode|symlinks|ignorecase|precomposeunicode|protecthfs|protectntfs|excludesfile|attributesfile|sparsecheckout|sparsecheckoutcone|checkroundtripencoding|trustctime|checkstat)|index\\.sparse'

/** An attribute that names a filter does nothing where no program is set for it. */
const FILTERS = 'filter\\..*\\.(clean|process)'

/**
 * Lets git's staging commands run in a snapshot as they would run in the repository: the same line endings, ignored
 * files and attributes, but for filters, which are programs.
 */
export async function openSandbox(
  snapshot: Snapshot,
  env: GitEnvironment,
  signal: AbortSignal,
): Promise<{ readonly hasFilters: boolean }> {
  const { repository, dir } = snapshot
  const { topLevel, gitDir, commonDir } = repository
  const settings = await runGit(
    ['config', '-z', '--type=path', '--get-regexp', `^(${STAGING_SETTINGS}|${FILTERS})$`],
    {
      cwd: topLevel,
      env,
      signal,
    },
  ).catch(
    () => Buffer.alloc(0), // none is set
  )
  const config = env.XDG_CONFIG_HOME ?? (env.HOME === undefined ? null : join(env.HOME, '.config'))
  const defaults =
    config === null
      ? []
      : [
          `core.excludesfile\n${join(config, 'git/ignore')}`,
          `core.attributesfile\n${join(config, 'git/attributes')}`,
        ]
  const entries = settings.toString().split('\0')
  const lines = [...defaults, ...entries].flatMap(toConfigLine)
  appendFileSync(join(dir, 'config'), [...lines, ...QUICK, ''].join('\n'))
  rmSync(join(dir, 'info/attributes'))
  copyIfPresent(join(commonDir, 'info/attributes'), join(dir, 'info/attributes'))
  copyIfPresent(join(commonDir, 'info/exclude'), join(dir, 'info/exclude'))
  copyIfPresent(join(gitDir, 'info/sparse-checkout'), join(dir, 'info/sparse-checkout'))
  return { hasFilters: entries.some((entry) => entry.startsWith('filter.')) }
}

/** The objects live for a second, so they are neither packed, compressed nor flushed to the disk. */
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

/**
 * Which of the changed paths have a filter that would change what is stored; asked before the attributes are hidden.
 * @param isCommitted whether the change is in the sandbox's HEAD, or still in its index
 */
export async function filteredPaths(
  snapshot: Snapshot,
  base: string,
  isCommitted: boolean,
): Promise<ReadonlySet<string>> {
  const names = ['-z', '--name-only', '--no-renames', '--diff-filter=d', base]
  const changed = await snapshot.git(
    isCommitted ? ['diff-tree', '-r', ...names, 'HEAD'] : ['diff-index', '--cached', ...names],
  )
  if (changed.length === 0) return new Set()
  const output = await snapshot.git(['check-attr', '-z', '--stdin', 'filter'], { input: changed })
  const fields = splitAtNul(output)
  const paths = fields.flatMap((field, i) =>
    i % 3 === 2 && !UNFILTERED.test(field.toString()) ? [decodePath(fields[i - 2])] : [],
  )
  return new Set<string>(paths)
}

const UNFILTERED = /^(?:unspecified|unset|set|)$/

/** The sandbox's index, to be read with attributes hidden again. */
export function readFromIndex(snapshot: Snapshot): Snapshot {
  hideAttributes(snapshot.dir)
  return snapshot
}

/** The sandbox's HEAD, committed, as the index of the snapshot, to be read with attributes hidden again. */
export async function readFromHead(snapshot: Snapshot, base: string | null): Promise<Snapshot> {
  hideAttributes(snapshot.dir)
  await snapshot.git(['read-tree', 'HEAD'])
  const { repository } = snapshot
  return {
    ...snapshot,
    base: base ?? EMPTY_TREE[repository.objectFormat],
    repository: { ...repository, head: base },
  }
}
