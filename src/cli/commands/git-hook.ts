import { existsSync, lstatSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { chmod, readFile, rename, rm } from 'node:fs/promises'
import { delimiter, dirname, join, relative, resolve, sep } from 'node:path'
import { writeAtomically } from '../../core/atomic-file.ts'
import { CodedError, EXIT, failsWith, isErrno, orNull } from '../../core/errors.ts'
import { openRepository, type Repository } from '../../git/repository.ts'
import { type GitRun, runGit } from '../../git/run.ts'
import { own } from '../../untrusted/inert.ts'
import type { Run } from '../command.ts'
import {
  HOOK_INSTALLED,
  hookFileFails,
  hookIsDirectory,
  hookRemoved,
  hooksAreOff,
  mergeHookLeft,
  noHook,
  notInPath,
  toolsHook,
} from '../install-messages.ts'
import { failure } from '../messages.ts'
import { gitRun, printMessage, type Shell } from '../shell.ts'

/** The launcher; works from any directory. */
export const PROGRAM = join(rootOf(import.meta.dirname), 'bin', 'pager-triage')

export const isInPath = (path = ''): boolean =>
  path.split(delimiter).some((directory) => directory !== '' && existsSync(join(directory, 'pager-triage')))

function rootOf(dir: string): string {
  const parent = dirname(dir)
  return parent === dir || existsSync(join(dir, 'bin', 'pager-triage')) ? dir : rootOf(parent)
}

/** git runs the second before the commit of a merge without conflicts, and not the first. */
const HOOKS = ['pre-commit', 'pre-merge-commit'] as const

type HookName = (typeof HOOKS)[number]

export const install: Run = async (shell) => {
  const { path, owner } = await locateHook(shell)
  if (isTool(owner)) {
    printMessage(shell.stderr, failure(toolsHook(owner, TOOLS[owner].step)))
    shell.stdout.print(own(TOOLS[owner].lines)) // exactly, for scripts
    if (!isInPath(shell.env['PATH'])) printMessage(shell.stderr, notInPath(dirname(PROGRAM)))
    return EXIT.failed
  }
  const merge = await locateHook(shell, 'pre-merge-commit')
  await inWords(dirname(path), async () => makeDirectory(dirname(path)))
  await write(path, owner, 'pre-commit')
  printMessage(shell.stdout, HOOK_INSTALLED[owner](path))
  if (isTool(merge.owner) || merge.runsPreCommit) printMessage(shell.stdout, mergeHookLeft(merge.path))
  else await write(merge.path, merge.owner, 'pre-merge-commit')
  return EXIT.done
}

/** `recursive` of Node's never ends where a system refuses with ENOENT, as below /proc. */
export function makeDirectory(path: string): void {
  if (existsSync(path)) return
  makeDirectory(dirname(path))
  mkdirSync(path)
}

const write = (path: string, owner: Owner, name: HookName): Promise<void> =>
  inWords(path, async () => {
    if (owner === 'other') await rename(path, backupPath(path))
    writeAtomically(path, hookScript(name), { mode: 0o755 })
    await chmod(path, 0o755)
  })

export const uninstall: Run = async (shell) => {
  for (const name of HOOKS) {
    const { path, owner } = await locateHook(shell, name)
    if (owner === 'us')
      await inWords(path, async () => {
        await rm(path)
        failsWith('ENOENT', () => renameSync(backupPath(path), path))
      })
    if (owner === 'us') printMessage(shell.stdout, hookRemoved(path))
    else if (name === 'pre-commit') printMessage(shell.stdout, noHook(path))
  }
  return EXIT.done
}

/** @throws CodedError where the files of hooks cannot be read or written */
async function inWords<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (!/^E[A-Z]+$/.test(code)) throw cause
    const message = code === 'EISDIR' ? hookIsDirectory(path) : hookFileFails(path, code)
    throw new CodedError('hook_file', message, { cause })
  }
}

const markOf = (name: HookName): string => `# pager-triage ${name} hook`

export const quoted = (path: string): string => `'${path.replaceAll("'", String.raw`'\''`)}'`

/** For a file that a team shares: does nothing where pager-triage is missing. */
const SHARED_LINE = 'if command -v pager-triage >/dev/null; then pager-triage hook git; fi'

/** The previous hook; it runs before ours, as it may change what is staged. */
const backupPath = (path: string): string => `${path}.kept-by-pager-triage`

/** Never stops a commit, except by policy. */
const hookScript = (name: HookName): string => `#!/bin/sh
${markOf(name)}. To remove it: pager-triage uninstall-hook
kept="$0.kept-by-pager-triage"
if [ -x "$kept" ]; then "$kept" "$@" || exit $?; fi
[ -x ${quoted(PROGRAM)} ] || exit 0
exec ${quoted(PROGRAM)} hook git${name === 'pre-commit' ? '' : ` ${name}`}
`

// pre-commit hides the output of passing hooks unless `verbose`, and does not start a shell
const PRE_COMMIT = {
  step: 'Add this to .pre-commit-config.yaml, at the end of repos, indented like its other entries:',
  lines: `- repo: local
  hooks:
    - id: pager-triage
      name: pager-triage
      entry: sh -c '${SHARED_LINE}'
      language: system
      always_run: true
      pass_filenames: false
      verbose: true`,
}

/** These generate the hook from their own configuration, where ours belongs. */
const TOOLS = {
  husky: { marks: /husky/i, step: 'Add this line to .husky/pre-commit:', lines: SHARED_LINE },
  lefthook: {
    marks: /lefthook/i,
    step: 'Add this to lefthook.yml, leaving out "pre-commit:" and "commands:" if they are already there:',
    lines: `pre-commit:
  commands:
    pager-triage:
      run: ${SHARED_LINE}`,
  },
  'pre-commit': { marks: /File generated by pre-commit|pre-commit\.com/i, ...PRE_COMMIT },
  prek: { marks: /File generated by prek\b|j178\/prek/i, ...PRE_COMMIT },
} as const

type HookTool = keyof typeof TOOLS

const TOOL_NAMES: readonly HookTool[] = ['husky', 'lefthook', 'pre-commit', 'prek']

type Owner = 'us' | 'nobody' | 'other' | HookTool

const isTool = (owner: Owner): owner is HookTool => owner !== 'us' && owner !== 'nobody' && owner !== 'other'

/** @throws CodedError where git runs no hooks, what openRepository throws */
export async function locateHook(shell: Shell, name: HookName = 'pre-commit', signal?: AbortSignal) {
  const run = gitRun(shell, signal)
  const repository = await openRepository(run.cwd, run.env, run.signal)
  const directory = await hooksDirectory(repository, run)
  const path = join(directory, name)
  const script = await readHook(path)
  const isOurs = script?.includes(markOf(name)) ?? false
  // husky makes its directory in `npm install`
  const isHuskys = relative(repository.topLevel, directory).split(sep).includes('.husky')
  const tool = isHuskys ? 'husky' : TOOL_NAMES.find((each) => TOOLS[each].marks.test(script ?? ''))
  const owner: Owner = isOurs ? 'us' : (tool ?? (script === null ? 'nobody' : 'other'))
  return {
    path,
    owner,
    topLevel: repository.topLevel,
    runsPreCommit: !isOurs && /\bpre-commit\b/.test(script ?? ''),
  }
}

/** Null where there is none; empty for a link that leads nowhere. */
const readHook = (path: string): Promise<string | null> =>
  inWords(path, async () => {
    try {
      return await readFile(path, 'utf8')
    } catch (error) {
      if (!isErrno(error, 'ENOENT')) throw error
      return lstatSync(path, { throwIfNoEntry: false }) ? '' : null
    }
  })

/** `core.hooksPath`, relative to the work tree's top, else the repository's `hooks`. */
async function hooksDirectory({ topLevel, commonDir }: Repository, run: GitRun): Promise<string> {
  const output = await runGit(
    ['config', '--show-scope', '--type=path', '-z', '--get-all', 'core.hooksPath'],
    run,
  )
  const fields = output.toString().split('\0')
  // scope "command" is from runGit, which turns hooks off
  const configured = fields.filter((_, i) => i % 2 === 1 && fields[i - 1] !== 'command').at(-1)
  if (configured === undefined) return join(commonDir, 'hooks')
  const directory = resolve(topLevel, configured)
  const isUsable = () => statSync(directory, { throwIfNoEntry: false })?.isDirectory() ?? true
  if (configured === '' || !orNull(isUsable)) throw new CodedError('hooks_off', hooksAreOff(configured))
  return directory
}
