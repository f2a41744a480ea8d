/**
 * The fields of an agent's payload that our hooks use. Read by hand and not by zod: this runs before every commit, and
 * loading zod would take a tenth of its time.
 */
export type HookInput = BashCall | FileRead | SlashCommand | MadeCommit | SessionStart

/** A Bash call that is about to run. */
export interface BashCall {
  readonly kind: 'bash-call'
  readonly cwd: string
  readonly command: string
  /** the agent's id of the session; null where it gives none */
  readonly session: string | null
}

/** A file that is about to be read by a tool of the agent's. */
export interface FileRead {
  readonly kind: 'file-read'
  readonly path: string
}

/** A slash command of this plugin that a person typed; the model cannot cause one. */
export interface SlashCommand {
  readonly kind: 'slash-command'
  readonly cwd: string
  /** without the plugin's name */
  readonly name: string
  readonly args: readonly string[]
  /** what was typed behind the name, white space and all */
  readonly text: string
}

/** A Bash call that has run, and made a commit. */
export interface MadeCommit {
  readonly kind: 'made-commit'
  readonly cwd: string
  /** abbreviated, as git printed it */
  readonly sha: string
}

export interface SessionStart {
  readonly kind: 'session-start'
  readonly cwd: string
}

/** A shell command or the reading of a file, in the form of Claude Code's PreToolUse hook, which other agents share. */
export function parseToolCall(payload: unknown): BashCall | FileRead | null {
  if (textAt(payload, 'hook_event_name') !== 'PreToolUse') return null
  const cwd = textAt(payload, 'cwd')
  const command = textAt(payload, 'tool_input', 'command')
  if (isBash(payload))
    return cwd === null || command === null
      ? null
      : { kind: 'bash-call', cwd, command, session: textAt(payload, 'session_id') }
  const path = textAt(payload, 'tool_input', 'file_path')
  return textAt(payload, 'tool_name') === 'Read' && path !== null ? { kind: 'file-read', path } : null
}

/** What only Claude Code has: typed slash commands, commits that were made, and a line when a session starts. */
export function parseClaudeEvent(payload: unknown): SlashCommand | MadeCommit | SessionStart | null {
  const cwd = textAt(payload, 'cwd')
  if (cwd === null) return null
  switch (textAt(payload, 'hook_event_name')) {
    case 'PostToolUse': {
      const sha = textAt(payload, 'tool_response', 'gitOperation', 'commit', 'sha')
      return isBash(payload) && sha !== null && /^[0-9a-f]{4,64}$/.test(sha)
        ? { kind: 'made-commit', cwd, sha }
        : null
    }
    case 'UserPromptExpansion': {
      const name = textAt(payload, 'command_name')
      return name === null ? null : toSlashCommand(cwd, name, textAt(payload, 'command_args') ?? '')
    }
    case 'SessionStart':
      return { kind: 'session-start', cwd }
    default:
      return null
  }
}

const isBash = (payload: unknown): boolean => textAt(payload, 'tool_name') === 'Bash'

const toSlashCommand = (cwd: string, name: string, text: string): SlashCommand => ({
  kind: 'slash-command',
  cwd,
  name: name.replace(/^triage:/, ''),
  args: text.split(/\s+/).filter((word) => word !== ''),
  text,
})

/** The string at a path of keys, null where there is none. */
export function textAt(value: unknown, ...keys: readonly string[]): string | null {
  let at = value
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null
    at = Reflect.get(at, key)
  }
  return typeof at === 'string' ? at : null
}
