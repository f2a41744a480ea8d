import { agentMarks } from '../../src/agents/marks.ts'
import { readAncestors } from '../../src/cli/process-shell.ts'

const [mark] = agentMarks({}, readAncestors() ?? [])

/** Why a person cannot be played here, or null: the program recognises the agent that runs the tests. */
export const insideAgent: string | null = mark ? `the tests run inside ${mark.agent.name}` : null
