/**
 * What Claude Code tells our hooks, as far as they act on it. Read by hand and not by zod: this runs before every
 * commit, and loading zod would take a tenth of its time.
 */
export type HookInput = BashCall | SlashCommand | MadeCommit | SessionStart

/** A Bash call that is about to run. */
export interface BashCall {
  readonly kind: 'bash-call'
  readonly cwd: string
  readonly command: string
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

/** @returns null for anything that our hooks have nothing to do with */
export function parseHookInput(text: string): HookInput | null {
  const input = parseJson(text)
  const cwd = textAt(input, 'cwd')
  if (cwd === null) return null
  switch (textAt(input, 'hook_event_name')) {
    case 'PreToolUse': {
      const command = textAt(input, 'tool_input', 'command')
      return isBash(input) && command !== null ? { kind: 'bash-call', cwd, command } : null
    }
    case 'PostToolUse': {
      const sha = textAt(input, 'tool_response', 'gitOperation', 'commit', 'sha')
      return isBash(input) && sha !== null && /^[0-9a-f]{4,64}$/.test(sha)
        ? { kind: 'made-commit', cwd, sha }
        : null
    }
    case 'UserPromptExpansion': {
      const name = textAt(input, 'command_name')
      return name === null ? null : toSlashCommand(cwd, name, textAt(input, 'command_args') ?? '')
    }
    case 'SessionStart':
      return { kind: 'session-start', cwd }
    default:
      return null
  }
}

const isBash = (input: unknown): boolean => textAt(input, 'tool_name') === 'Bash'

const toSlashCommand = (cwd: string, name: string, text: string): SlashCommand => ({
  kind: 'slash-command',
  cwd,
  name: name.replace(/^triage:/, ''),
  args: text.split(/\s+/).filter((word) => word !== ''),
  text,
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The string at a path of keys, null where there is none. */
function textAt(value: unknown, ...keys: readonly string[]): string | null {
  let at = value
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null
    at = Reflect.get(at, key)
  }
  return typeof at === 'string' ? at : null
}
