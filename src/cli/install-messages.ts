import type { Inert } from '../core/untrusted.ts'
import { line, own } from '../untrusted/inert.ts'
import { type Advice, quoted, shownPath } from './messages.ts'

export const HOOK_INSTALLED = {
  nobody: (path: string): Inert =>
    line`Installed ${shownPath(path)}: it prints the report before each commit, and pre-merge-commit beside it before each merge. To remove them: pager-triage uninstall-hook`,
  us: (path: string): Inert => line`${shownPath(path)} is already pager-triage's hook; updated it.`,
  other: (path: string): Inert =>
    line`Installed ${shownPath(path)}. The previous hook still runs first; pager-triage uninstall-hook restores it.`,
} as const

export const mergeHookLeft = (path: string): Inert =>
  line`Left ${shownPath(path)} as it is: it runs pre-commit, or another tool manages it.`

export const hooksAreOff = (directory: string): string =>
  `core.hooksPath is ${directory === '' ? 'empty' : shownPath(directory)} and no directory, so git runs no hooks here. To turn them on: git config core.hooksPath .git/hooks`

export const hookIsDirectory = (path: string): string =>
  `${shownPath(path)} is a directory, so it cannot be a hook. Move it away, then run this again`

export const hookFileFails = (path: string, code: string): string =>
  `The hook ${shownPath(path)} cannot be read or written (${quoted(code, 20)}). Check its directory and its permissions, then run this again`

export const toolsHook = (tool: string, step: string): string =>
  `${tool} manages the hooks of this repository, so nothing was changed. ${step}`

export const notInPath = (bin: string): Inert =>
  line`pager-triage is not in your PATH, so what you add has no effect yet. Add this directory to PATH: ${shownPath(bin)}`

export const hookRemoved = (path: string): Inert => line`Removed ${shownPath(path)}.`

export const noHook = (path: string): Inert =>
  line`No pager-triage hook at ${shownPath(path)}; nothing to remove.`

export const agentHookInstalled = (name: string, id: string, path: string, isUsers: boolean): Inert =>
  line`Installed the hook of ${own(name)} in ${shownPath(path)}. ${own(
    isUsers
      ? 'It applies to all your repositories.'
      : 'Commit that file for your team: it does nothing where pager-triage is not installed.',
  )} To remove it: ${own(`pager-triage uninstall-hook --agent ${id}${isUsers ? ' --user' : ''}`)}`

export const agentHookIsThere = (name: string, path: string): Inert =>
  line`The hook of ${own(name)} is already in ${shownPath(path)}.`

export const agentHookOnlyInGit = (name: string): Inert =>
  line`${own(name)} does not show its model what a hook says of a commit that goes on. The git hook does, in the output of git commit: pager-triage install-hook`

export const agentNote = (note: string): Inert => own(`${note}.`)

export const agentHookRemoved = (name: string, path: string): Inert =>
  line`Removed the hook of ${own(name)} from ${shownPath(path)}; the rest of the file is unchanged.`

export const noAgentHook = (name: string, path: string): Inert =>
  line`No pager-triage hook of ${own(name)} in ${shownPath(path)}; nothing to remove.`

export const unusableHookFile = (path: string, why: string): string =>
  `${shownPath(path)} ${why}, so it was left as it is. Fix it, then run this again`

export const noHomeDirectory = (): string =>
  'HOME is not set, so there is no file of yours. Set it, then run this again'

export const unknownAgent = (name: string, guess: string | null, known: readonly string[]): Advice => [
  `There is no agent ${quoted(name)}${guess === null ? '' : `; did you mean ${guess}?`}.`,
  { hint: `Use --agent with one of ${known.join(', ')}.` },
]

export const userWithoutAgent = (command: string): Advice => [
  '--user needs --agent: the git hook belongs to a repository.',
  { hint: `Use: pager-triage ${command} --agent NAME --user` },
]
