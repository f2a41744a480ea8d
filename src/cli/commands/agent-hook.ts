import { chmodSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Agent } from '../../agents/agent.ts'
import type { HookFile } from '../../agents/hook-file.ts'
import { AGENTS } from '../../agents/index.ts'
import { hasEntry, UnusableFile, withEntry, withoutEntry } from '../../agents/shared-hooks.ts'
import { writeAtomically } from '../../core/atomic-file.ts'
import { AppError, CodedError, EXIT, isErrno, orNull } from '../../core/errors.ts'
import { nearest } from '../../core/nearest.ts'
import { openRepository } from '../../git/repository.ts'
import { type Arguments, type Run, UsageError } from '../command.ts'
import {
  agentHookInstalled,
  agentHookIsThere,
  agentHookOnlyInGit,
  agentHookRemoved,
  agentNote,
  hookFileFails,
  hookRemoved,
  noAgentHook,
  noHomeDirectory,
  notInPath,
  unknownAgent,
  unusableHookFile,
  userWithoutAgent,
} from '../install-messages.ts'
import { gitRun, printMessage, type Shell } from '../shell.ts'
import { install, isInPath, makeDirectory, PROGRAM, quoted, uninstall } from './git-hook.ts'

/** By the name that `--agent` takes. */
const INSTALLABLE: ReadonlyMap<string, Agent> = new Map(AGENTS.map((agent) => [agent.id, agent]))

/** In a file that a team shares: does nothing where pager-triage is missing. Words that sh, bash, zsh and fish share. */
const SHARED_COMMAND = 'command -v pager-triage >/dev/null || exit 0; exec pager-triage hook agent'

/** Does nothing either once this program has been deleted: in Copilot, a hook that fails denies the command. */
const OWN_COMMAND = `test ! -x ${quoted(PROGRAM)} || exec ${quoted(PROGRAM)} hook agent`

/** The git hook, or with `--agent` that of an agent. */
export const installHook: Run = async (shell, args) => {
  if (isForGit(args, 'install-hook')) return install(shell, args)
  const { agent, file, path, isUsers } = await locate(shell, args.text('agent') ?? '', args.flag('user'))
  const command = isUsers ? OWN_COMMAND : SHARED_COMMAND
  const before = readOrNull(path)
  const after = inWords(path, () =>
    'source' in file ? file.source(command) : withEntry(before, file, command),
  )
  if (file.note !== undefined) printMessage(shell.stdout, agentNote(file.note))
  if (after === before) printMessage(shell.stdout, agentHookIsThere(agent.name, path))
  else {
    inWords(path, () => write(path, after))
    printMessage(shell.stdout, agentHookInstalled(agent.name, agent.id, path, isUsers))
  }
  if (!agent.informsModel) printMessage(shell.stdout, agentHookOnlyInGit(agent.name))
  if (!isUsers && !isInPath(shell.env['PATH'])) printMessage(shell.stderr, notInPath(dirname(PROGRAM)))
  return EXIT.done
}

export const uninstallHook: Run = async (shell, args) => {
  if (isForGit(args, 'uninstall-hook')) return uninstall(shell, args)
  const { agent, file, path } = await locate(shell, args.text('agent') ?? '', args.flag('user'))
  const before = readOrNull(path)
  if (before === null || !isInstalled(before, file)) {
    printMessage(shell.stdout, noAgentHook(agent.name, path))
    return EXIT.done
  }
  const after = inWords(path, () => ('source' in file ? null : withoutEntry(before, file)))
  inWords(path, () => (after === null ? rmSync(path) : write(path, after)))
  printMessage(shell.stdout, after === null ? hookRemoved(path) : agentHookRemoved(agent.name, path))
  return EXIT.done
}

function isForGit(args: Arguments, command: string): boolean {
  if (args.text('agent') !== null) return false
  if (args.flag('user')) throw new UsageError(...userWithoutAgent(command))
  return true
}

/** The files that hold our hook, with the agents that read them. */
export function installedAgentHooks(shell: Shell, topLevel: string | null) {
  const found = new Map<string, string[]>()
  for (const { name, hookFile } of AGENTS) {
    if ('instead' in hookFile) continue
    const paths = [topLevel === null ? null : join(topLevel, hookFile.repository), usersPath(hookFile, shell)]
    for (const path of paths) {
      const text = path === null ? null : orNull(() => readOrNull(path))
      if (path === null || text === null || !isInstalled(text, hookFile)) continue
      found.set(path, [...(found.get(path) ?? []), name])
    }
  }
  return [...found].map(([path, agents]) => ({ path, agents }))
}

const isInstalled = (text: string, file: HookFile): boolean =>
  'source' in file ? text.startsWith(file.source('').split('\n', 1)[0] ?? '') : hasEntry(text)

/** @throws UsageError, CodedError */
async function locate(shell: Shell, name: string, isUsers: boolean) {
  const agent = INSTALLABLE.get(name.toLowerCase())
  if (agent === undefined)
    throw new UsageError(
      ...unknownAgent(name, nearest(name, [...INSTALLABLE.keys()]), [...INSTALLABLE.keys()]),
    )
  const file = agent.hookFile
  if ('instead' in file) throw new CodedError('no_agent_hook', `${file.instead}.`)
  if (isUsers) {
    const path = usersPath(file, shell)
    if (path === null) throw new CodedError('no_home', noHomeDirectory())
    return { agent, file, path, isUsers }
  }
  const run = gitRun(shell)
  const { topLevel } = await openRepository(run.cwd, run.env, run.signal)
  const path = join(topLevel, file.repository)
  refuseLinkOut(path, topLevel)
  return { agent, file, path, isUsers }
}

function usersPath({ user: { path, variable, below } }: HookFile, { env }: Shell): string | null {
  const directory = variable === undefined ? undefined : env[variable]
  if (directory && below) return join(directory, below)
  return env['HOME'] ? join(env['HOME'], path) : null
}

/** A directory of the repository may be a committed link. */
function refuseLinkOut(path: string, topLevel: string): void {
  const real = orNull(() => realpathSync(dirname(path)))
  const top = realpathSync(topLevel)
  if (real !== null && real !== top && !real.startsWith(top + sep))
    throw new CodedError('hook_file', unusableHookFile(path, 'is led out of the repository by a link'))
}

/** Null where there is no file. */
const readOrNull = (path: string): string | null =>
  inWords(path, () => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return null
      if (error instanceof TypeError) throw new UnusableFile('is not UTF-8')
      throw error
    }
  })

function write(path: string, text: string): void {
  makeDirectory(dirname(path))
  const mode = statSync(path, { throwIfNoEntry: false })?.mode
  writeAtomically(path, text, { mode: 0o644 })
  if (mode !== undefined) chmodSync(path, mode)
}

function inWords<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    if (cause instanceof UnusableFile)
      throw new CodedError('hook_file', unusableHookFile(path, cause.message), { cause })
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (!/^E[A-Z]+$/.test(code)) throw cause
    throw new CodedError('hook_file', hookFileFails(path, code), { cause })
  }
}
