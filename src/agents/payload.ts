import { asObject } from '../core/json.ts'

/** The fields that our hooks use. Parsed by hand: zod would take a tenth of the time of each commit. */
export type HookInput =
  /** before a Bash call; `session` is the agent's id, null where it gives none */
  | {
      readonly kind: 'bash-call'
      readonly cwd: string
      readonly command: string
      readonly session: string | null
      /** a person is there to answer a question; left out where the payload does not say so */
      readonly isAttended?: boolean
    }
  | { readonly kind: 'file-read'; readonly path: string }
  /** typed by a person: a model cannot cause one. `name` lacks the plugin's prefix, `text` is all that follows */
  | {
      readonly kind: 'slash-command'
      readonly cwd: string
      readonly name: string
      readonly args: readonly string[]
      readonly text: string
    }
  /** after a Bash call that made a commit; `sha` is abbreviated, as git printed it */
  | { readonly kind: 'made-commit'; readonly cwd: string; readonly sha: string }
  | { readonly kind: 'session-start'; readonly cwd: string }

export type Input<Kind extends HookInput['kind']> = Extract<HookInput, { kind: Kind }>

/** Claude Code's PreToolUse format, which other agents share. */
export function parseToolCall(payload: unknown): Input<'bash-call' | 'file-read'> | null {
  if (textAt(payload, 'hook_event_name') !== 'PreToolUse') return null
  const cwd = textAt(payload, 'cwd')
  const command = textAt(payload, 'tool_input', 'command')
  if (isBash(payload)) return shellCall(cwd, command, textAt(payload, 'session_id'))
  const path = textAt(payload, 'tool_input', 'file_path')
  return textAt(payload, 'tool_name') === 'Read' && path !== null ? { kind: 'file-read', path } : null
}

/** Null where the payload lacks the command or its directory. */
export const shellCall = (
  cwd: string | null,
  command: string | null,
  session: string | null,
): Input<'bash-call'> | null =>
  cwd === null || command === null ? null : { kind: 'bash-call', cwd, command, session }

export function parseClaudeEvent(
  payload: unknown,
): Input<'slash-command' | 'made-commit' | 'session-start'> | null {
  const cwd = textAt(payload, 'cwd')
  if (cwd === null) return null
  switch (textAt(payload, 'hook_event_name')) {
    case 'PostToolUse': {
      const sha = textAt(payload, 'tool_response', 'gitOperation', 'commit', 'sha') ?? ''
      const isSha = /^[0-9a-f]{4,64}$/.test(sha)
      return isBash(payload) && isSha ? { kind: 'made-commit', cwd, sha } : null
    }
    case 'UserPromptExpansion': {
      const name = textAt(payload, 'command_name')?.replace(/^triage:/, '')
      const text = textAt(payload, 'command_args') ?? ''
      const args = text.split(/\s+/).filter((word) => word !== '')
      return name === undefined ? null : { kind: 'slash-command', cwd, name, args, text }
    }
    case 'SessionStart':
      return { kind: 'session-start', cwd }
    default:
      return null
  }
}

const isBash = (payload: unknown): boolean => textAt(payload, 'tool_name') === 'Bash'

/** The first text of a list. */
export function firstAt(value: unknown, key: string): string | null {
  const list = asObject(value)?.[key]
  const first: unknown = Array.isArray(list) ? list[0] : null
  return typeof first === 'string' ? first : null
}

export function textAt(value: unknown, ...keys: readonly string[]): string | null {
  let at = value
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null
    at = Reflect.get(at, key)
  }
  return typeof at === 'string' ? at : null
}
