import { basename } from 'node:path'

/** A parent process, as the system reports it. */
export interface Ancestor {
  /** the kernel's name for it; empty where unknown */
  readonly name: string
  /** arguments, the program's path first */
  readonly command: readonly string[]
  /** at its start; empty where it cannot be read */
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Agent {
  readonly name: string
  /** set for the commands that it runs; never what people set to configure it */
  readonly variables: readonly string[]
  readonly programs: readonly string[]
  /** part of its script's path, where an interpreter runs it */
  readonly script: string | null
}

export interface Mark {
  readonly agent: Agent
  /** "CLAUDECODE is set", "it was started by codex" */
  readonly seen: string
}

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '')

const agent = (name: string, programs: string, variables: string, script: string | null = null): Agent => ({
  name,
  variables: wordsOf(variables),
  programs: wordsOf(programs),
  script,
})

export const CLAUDE_CODE = agent(
  'Claude Code',
  'claude',
  'CLAUDECODE CLAUDE_CODE CLAUDE_CODE_ENTRYPOINT CLAUDE_CODE_SESSION_ATTENDED CLAUDE_CODE_IS_COWORK',
  '/@anthropic-ai/claude-code',
)

/** Any program can set these to say that it is an agent. */
export const UNNAMED = agent('an agent', '', 'AI_AGENT AGENT')

/**
 * Sources: @vercel/detect-agent 1.2, Hugging Face's list of agent harnesses, the agents' documentation, and commands
 * run by Copilot CLI 1.0.102 and Codex CLI 0.171.0.
 * Left out: CODEX_HOME, COPILOT_MODEL and GOOSE_PROVIDER, which people set in profiles; CURSOR_TRACE_ID and REPL_ID,
 * which people's own terminals have too.
 */
export const AGENTS: readonly Agent[] = [
  CLAUDE_CODE,
  agent('GitHub Copilot CLI', 'copilot', 'COPILOT_CLI COPILOT_AGENT_SESSION_ID', '/@github/copilot'),
  agent(
    'Codex CLI',
    'codex codex-linux-sandbox',
    'CODEX_SANDBOX CODEX_SANDBOX_NETWORK_DISABLED CODEX_THREAD_ID CODEX_SESSION_ID CODEX_CI',
    '/@openai/codex',
  ),
  agent('Cursor', 'cursor-agent', 'CURSOR_AGENT', '/cursor-agent/versions/'),
  agent('Gemini CLI', 'gemini', 'GEMINI_CLI', '/@google/gemini-cli'),
  agent('Antigravity', 'agy', 'ANTIGRAVITY_AGENT'),
  agent('OpenCode', 'opencode', 'OPENCODE OPENCODE_CLIENT', '/opencode-ai/'),
  agent('Amp', 'amp', 'AMP_CURRENT_THREAD_ID', '/@sourcegraph/amp'),
  agent('Auggie', 'auggie', 'AUGMENT_AGENT', '/@augmentcode/auggie'),
  agent('Cline', 'cline', 'CLINE_ACTIVE', '/node_modules/cline/'),
  agent('goose', 'goose', 'GOOSE_TERMINAL'),
  agent('Crush', 'crush', 'CRUSH', '/@charmland/crush'),
  agent('Qwen Code', 'qwen', 'QWEN_CODE', '/@qwen-code/qwen-code'),
  agent('Kiro', 'kiro-cli-chat', 'KIRO_AGENT_PATH'),
  agent('Pi', '', 'PI_CODING_AGENT', '/pi-coding-agent/'),
  agent('OpenClaw', 'openclaw', 'OPENCLAW_SHELL', '/node_modules/openclaw/'),
  agent('Aider', 'aider', ''),
  UNNAMED,
]

/** Looks at this environment, at the parent processes and at theirs. */
export function agentMarks(
  env: Readonly<Record<string, string | undefined>>,
  ancestors: readonly Ancestor[],
): Mark[] {
  const environments = [env, ...ancestors.map((each) => each.env)]
  return AGENTS.flatMap((each) => {
    const variable = each.variables.find((name) => environments.some((some) => some[name]))
    if (variable !== undefined) return [{ agent: each, seen: `${variable} is set` }]
    const isRun = ancestors.some((ancestor) => isRunBy(ancestor, each))
    return isRun ? [{ agent: each, seen: `${each.name} started it` }] : []
  })
}

export const isInsideAgent = (env: Ancestor['env']): boolean => agentMarks(env, []).length > 0

/** Also counts variables without a value, as a project's file could set one. */
export const mayBeInsideAgent = (env: Ancestor['env']): boolean =>
  AGENTS.some(({ variables }) => variables.some((name) => env[name] !== undefined))

const INTERPRETER = /^(node|bun|deno|tsx|python[\d.]*)$/

/** Linux cuts process names to this. */
const NAME_LENGTH = 15

function isRunBy({ name, command: [program = '', ...args] }: Ancestor, { programs, script }: Agent): boolean {
  const run = INTERPRETER.test(basename(program)) ? args : []
  const file = run.find((arg) => !arg.startsWith('-')) ?? ''
  const names = [basename(program), basename(file).replace(/\.[cm]?js$/, '')]
  return (
    programs.some((each) => each.slice(0, NAME_LENGTH) === name || names.includes(each)) ||
    (script !== null && run.some((arg) => arg.includes(script)))
  )
}
