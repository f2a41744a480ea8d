import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type GitRun, runGit } from '../change/git.ts'
import { openRepository, type Repository } from '../change/repository.ts'
import { PROGRAM } from './program.ts'
import { gitEnvironment } from './settings.ts'
import type { Shell } from './shell.ts'

const MARK = '# pager-triage pre-commit hook'

/** A path as one word of a POSIX shell. */
const quoted = (path: string): string => `'${path.replaceAll("'", String.raw`'\''`)}'`

/** What a pre-commit hook of someone else may call; it never fails the commit. */
export const HOOK_COMMAND = `${quoted(PROGRAM)} hook git || true`

/** Prints the report to stderr before each commit; the commit goes on whatever happens here. */
export const hookScript = (): string => `#!/bin/sh
${MARK}. It never stops a commit. To remove it: pager-triage uninstall-hook
[ -x ${quoted(PROGRAM)} ] || exit 0
${HOOK_COMMAND}
`

export interface HookPlace {
  readonly path: string
  readonly owner: 'us' | 'other' | 'nobody'
}

/** Where git looks for the pre-commit hook here (`core.hooksPath` included), and whose it is. */
export async function locateHook(shell: Shell): Promise<HookPlace> {
  const run = { cwd: shell.cwd, env: gitEnvironment(shell.env), signal: shell.interrupted }
  const repository = await openRepository(run.cwd, run.env, run.signal)
  const path = join(await hooksDirectory(repository, run), 'pre-commit')
  try {
    const script = await readFile(path, 'utf8')
    return { path, owner: script.includes(MARK) ? 'us' : 'other' }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { path, owner: 'nobody' }
    throw error
  }
}

/** `core.hooksPath`, relative to the top of the work tree, else the repository's own `hooks`. */
async function hooksDirectory({ topLevel, commonDir }: Repository, run: GitRun): Promise<string> {
  const output = await runGit(
    ['config', '--show-scope', '--type=path', '-z', '--get-all', 'core.hooksPath'],
    run,
  )
  const fields = output.toString().split('\0')
  // the last of scope "command" is runGit's own, which turns hooks off
  const configured = fields.filter((_, i) => i % 2 === 1 && fields[i - 1] !== 'command').at(-1)
  return configured === undefined ? join(commonDir, 'hooks') : resolve(topLevel, configured)
}
