import type { Shell } from './shell.ts'

/** What an agent sets in the environment of the commands that its model runs. */
const MARKS = [
  'AI_AGENT',
  'CLAUDECODE',
  'CODEX_CI',
  'CODEX_SANDBOX',
  'CODEX_SANDBOX_NETWORK_DISABLED',
  'CODEX_THREAD_ID',
  'COPILOT_CLI',
  'CURSOR_AGENT',
  'GEMINI_CLI',
  'OPENCODE',
] as const

/** Whether a model reads what is printed. */
export const isInsideAgent = (env: Shell['env']): boolean => MARKS.some((name) => Boolean(env[name]))
