import { printAnswer } from '../../claude/answer.ts'
import { parseHookInput } from '../../claude/payload.ts'
import { EXIT } from '../exit.ts'
import { noReport } from '../messages.ts'
import type { Shell } from '../shell.ts'
import { answerBashCall } from './claude-bash-call.ts'
import { answerSlashCommand } from './claude-slash-command.ts'

/** The hooks of the Claude Code plugin: one JSON object or nothing on stdout, whatever happens; always exit 0. */
export async function runClaudeHook(shell: Shell): Promise<0> {
  try {
    const input = parseHookInput(await shell.stdin())
    if (input === null) return EXIT.done
    const answer =
      input.kind === 'bash-call' ? await answerBashCall(shell, input) : await answerSlashCommand(shell, input)
    if (answer) shell.stdout.print(printAnswer(answer))
  } catch (error) {
    shell.stderr.print(noReport(error instanceof Error ? error.message : String(error)))
  }
  return EXIT.done
}
