import type { AgentId } from '../audit/record.ts'
import type { Agent } from './agent.ts'
import { ANTIGRAVITY } from './antigravity.ts'
import { CLAUDE } from './claude.ts'
import { CODEX } from './codex.ts'
import { COPILOT } from './copilot.ts'
import { CURSOR } from './cursor.ts'
import { GEMINI } from './gemini.ts'
import { OPENCODE } from './opencode.ts'
import { VSCODE } from './vscode.ts'
import { WINDSURF } from './windsurf.ts'

const BY_ID = {
  claude: CLAUDE,
  codex: CODEX,
  copilot: COPILOT,
  vscode: VSCODE,
  cursor: CURSOR,
  gemini: GEMINI,
  antigravity: ANTIGRAVITY,
  windsurf: WINDSURF,
  opencode: OPENCODE,
} satisfies Record<AgentId, Agent>

export const AGENTS: readonly Agent[] = Object.values(BY_ID)

export const agentCalled = (id: AgentId): Agent => BY_ID[id]
