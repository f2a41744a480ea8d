import type { AgentId } from '../audit/record.ts'
import type { Agent } from './agent.ts'
import { CLAUDE } from './claude.ts'
import { CODEX } from './codex.ts'
import { COPILOT } from './copilot.ts'

const BY_ID = { claude: CLAUDE, codex: CODEX, copilot: COPILOT } satisfies Record<AgentId, Agent>

export const AGENTS: readonly Agent[] = Object.values(BY_ID)

export const agentCalled = (id: AgentId): Agent => BY_ID[id]
