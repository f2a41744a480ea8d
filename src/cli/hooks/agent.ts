import type { Agent } from '../../agents/agent.ts'
import { AGENTS } from '../../agents/index.ts'
import type { HookInput } from '../../agents/payload.ts'
import { EXIT, messageOf } from '../../core/errors.ts'
import { parseJson } from '../../core/json.ts'
import { inertJson } from '../../untrusted/inert.ts'
import { noReport } from '../messages.ts'
import { withoutProjectSettings } from '../repository-settings.ts'
import type { Shell } from '../shell.ts'
import { answerBashCall } from './bash-call.ts'

/**
 * The hooks of the plugin: one JSON object or nothing on stdout, whatever happens; always exit 0.
 * @param known which agent it is, where the caller says so; else the payload decides
 */
export async function runAgentHook(shell: Shell, known?: Agent): Promise<0> {
  try {
    const payload = parseJson(await shell.stdin())
    const agent = known ?? AGENTS.find(({ recognizes }) => recognizes(payload, shell.env))
    const input = agent?.parse(payload)
    if (!agent || !input) return EXIT.done
    const trusted = withoutProjectSettings(shell, [shell.cwd, 'cwd' in input ? input.cwd : ''], true)
    const answer = withNotice(await answerTo(trusted, agent, input), input, trusted)
    if (answer) shell.stdout.print(inertJson(answer))
  } catch (error) {
    shell.stderr.print(noReport(messageOf(error)))
  }
  return EXIT.done
}

/** Where nothing else is reported, stderr has it: at the start of a session the person sees it. */
function withNotice(
  answer: object | null,
  { kind }: HookInput,
  { ignoredSettings: notice, stderr }: Shell,
): object | null {
  if (notice === undefined) return answer
  if (answer === null && kind !== 'session-start') {
    stderr.print(notice)
    return null
  }
  const before = answer !== null && 'systemMessage' in answer ? answer.systemMessage : undefined
  return { ...answer, systemMessage: before === undefined ? notice : `${before}\n${notice}` }
}

async function answerTo(shell: Shell, agent: Agent, input: HookInput): Promise<object | null> {
  switch (input.kind) {
    case 'bash-call':
      return answerBashCall(shell, agent, input)
    case 'file-read':
      return answerFileRead(agent, input.path)
    case 'slash-command':
      return (await import('./claude-slash-command.ts')).answerSlashCommand(shell, input) // loads every command
    case 'made-commit':
      return (await import('./claude-made-commit.ts')).recordCommit(shell, input)
    case 'session-start':
      return (await import('./claude-session-start.ts')).answerSessionStart(shell, input.cwd)
  }
}

async function answerFileRead(agent: Agent, path: string): Promise<object | null> {
  if (!/(^|[/\\])\.credentials\.json$/.test(path)) return null
  const { guardVerdict } = await import('../../agents/guard/reasons.ts')
  return agent.answer(guardVerdict('read-credentials', agent.typed))
}
