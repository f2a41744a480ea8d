import { type HookInput, parseHookInput } from '../../claude/payload.ts'
import { inertJson } from '../../untrusted/inert.ts'
import { EXIT } from '../exit.ts'
import { noReport } from '../messages.ts'
import type { Shell } from '../shell.ts'
import { answerBashCall } from './claude-bash-call.ts'

/** The hooks of the Claude Code plugin: one JSON object or nothing on stdout, whatever happens; always exit 0. */
export async function runClaudeHook(shell: Shell): Promise<0> {
  try {
    const input = parseHookInput(await shell.stdin())
    const answer = input && (await answerTo(shell, input))
    if (answer) shell.stdout.print(inertJson(answer))
  } catch (error) {
    shell.stderr.print(noReport(error instanceof Error ? error.message : String(error)))
  }
  return EXIT.done
}

async function answerTo(shell: Shell, input: HookInput) {
  switch (input.kind) {
    case 'bash-call':
      return answerBashCall(shell, input)
    case 'slash-command':
      return (await import('./claude-slash-command.ts')).answerSlashCommand(shell, input) // loads every command
    case 'made-commit':
      return (await import('./claude-made-commit.ts')).recordCommit(shell, input)
    case 'session-start':
      return (await import('./claude-session-start.ts')).answerSessionStart(shell, input.cwd)
  }
}
