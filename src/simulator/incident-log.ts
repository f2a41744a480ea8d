import { identifier } from '../core/random.ts'
import type { Agent, Incident } from './entities.ts'

/** Appends to the incident's log and marks it as updated. */
export function record(
  incident: Incident,
  type: string,
  at: string,
  agent: Agent,
  note: string | null = null,
): void {
  const id = identifier('R', 26, `${incident.id}:${incident.log.length}:${type}`)
  incident.log.push({ id, type, at, agent, note })
  if (at > incident.updatedAt) incident.updatedAt = at
}
