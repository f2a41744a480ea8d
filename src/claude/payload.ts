import * as z from 'zod'

/** A Bash call that is about to run. */
const bashCall = z
  .looseObject({
    hook_event_name: z.literal('PreToolUse'),
    tool_name: z.literal('Bash'),
    cwd: z.string(),
    tool_input: z.looseObject({ command: z.string() }),
  })
  .transform(({ cwd, tool_input }) => ({ kind: 'bash-call' as const, cwd, command: tool_input.command }))

/** A slash command of this plugin that a person typed; the model cannot cause one. */
const slashCommand = z
  .looseObject({
    hook_event_name: z.literal('UserPromptExpansion'),
    command_name: z.string(),
    command_args: z.string().nullish(),
    cwd: z.string(),
  })
  .transform(({ cwd, command_name, command_args }) => ({
    kind: 'slash-command' as const,
    cwd,
    name: command_name.replace(/^triage:/, ''),
    args: (command_args ?? '').split(/\s+/).filter((word) => word !== ''),
  }))

const hookInput = z.union([bashCall, slashCommand])

export type BashCall = z.output<typeof bashCall>
export type SlashCommand = z.output<typeof slashCommand>

/** What Claude Code tells our hooks, as far as they act on it. */
export type HookInput = z.output<typeof hookInput>

/** @returns null for anything that our hooks have nothing to do with */
export function parseHookInput(text: string): HookInput | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const parsed = hookInput.safeParse(value)
  return parsed.success ? parsed.data : null
}
