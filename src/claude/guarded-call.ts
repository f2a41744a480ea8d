import * as z from 'zod'
import { type GuardedAct, guardedAct } from './guard.ts'

/** A tool call that is about to happen, as far as the guard looks at it. */
const toolCall = z.looseObject({
  hook_event_name: z.literal('PreToolUse'),
  tool_name: z.string(),
  tool_input: z.looseObject({ command: z.string().optional(), file_path: z.string().optional() }),
})

/** What Claude Code tells the guard → what the call would do that only a person decides about, or null. */
export function actOfCall(text: string): GuardedAct | null {
  const parsed = toolCall.safeParse(parseJson(text))
  if (!parsed.success) return null
  const { tool_name, tool_input } = parsed.data
  if (tool_name === 'Bash') return guardedAct(tool_input.command ?? '')
  const isKey = /(^|[/\\])\.credentials\.json$/.test(tool_input.file_path ?? '')
  return tool_name === 'Read' && isKey ? 'key' : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
