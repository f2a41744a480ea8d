import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { decodePath, splitAtNul } from './diff-output.ts'
import { type GitEnvironment, runGit } from './run.ts'
import { copyIfPresent, type Snapshot } from './snapshot.ts'

/** The only settings that apply: which files `git add` takes, and how it converts them. None names a program. */
const STAGING_SETTINGS =
  'core\\.(autocrlf|eol|safecrlf|filemode|symlinks|ignorecase|precomposeunicode|protecthfs|protectntfs|excludesfile|attributesfile|sparsecheckout|sparsecheckoutcone|checkroundtripencoding|trustctime|checkstat)|index\\.sparse'

/** A filter attribute does nothing unless a program is set for it. */
const FILTERS = 'filter\\..*\\.(clean|process)'

/** Stages as in the repository, but without filters, which are programs. @returns whether some are set */
export async function openSandbox(
  snapshot: Snapshot,
  env: GitEnvironment,
  signal: AbortSignal,
): Promise<boolean> {
  const { repository, dir } = snapshot
  const { topLevel, gitDir, commonDir } = repository
  const regexp = `^(${STAGING_SETTINGS}|${FILTERS})$`
  const settings = await runGit(['config', '-z', '--type=path', '--get-regexp', regexp], {
    cwd: topLevel,
    env,
    signal,
  }).catch(() => Buffer.alloc(0)) // none is set
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
export async function filteredPaths({ git, base }: Snapshot): Promise<ReadonlySet<string>> {
  const changed = await git([
    'diff-index',
    '--cached',
    '-z',
    '--name-only',
    '--no-renames',
    '--diff-filter=d',
    base,
  ])
  if (changed.length === 0) return new Set()
  const fields = splitAtNul(await git(['check-attr', '-z', '--stdin', 'filter'], { input: changed }))
  const paths = fields.flatMap((field, i) =>
    i % 3 === 2 && !UNFILTERED.test(field.toString()) ? [decodePath(fields[i - 2])] : [],
  )
  return new Set<string>(paths)
}

const UNFILTERED = /^(?:unspecified|unset|set|)$/
