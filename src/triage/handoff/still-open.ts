import { valueOr } from '../../core/known.ts'
import { type Attention, attentionTo, byImportance, toListed } from '../open-incident.ts'
import type { People } from '../paper/people.ts'
import { ofIncident, type Sources, sourceOf } from '../paper/source.ts'
import type { HandoffFacts } from './read.ts'

export type OpenIncident = ReturnType<typeof openOf>[number]

/** By importance, with the person who has it and the last note. */
export function openOf(facts: HandoffFacts, people: People, now: Date) {
  const ranks = new Map(valueOr(facts.priorities.data, []).map(({ id, rank }) => [id, rank]))
  return facts.open.data
    .map((incident) => ({ incident, listed: toListed(incident, ranks) }))
    .sort((a, b) => byImportance(a.listed, b.listed) || a.incident.number - b.incident.number)
    .map(({ incident, listed }) => {
      const read = facts.notes.get(incident.id)
      const notes = read?.complete && read.data.known ? read.data.value : null
      const last = notes?.at(-1)
      const sources: Sources = [ofIncident(incident), ...(last ? [sourceOf('note', last)] : [])]
      return {
        id: incident.id,
        incident_number: incident.number,
        title: people.text(incident.title),
        status: incident.status,
        urgency: incident.urgency,
        priority: listed.priority,
        service: incident.service,
        created_at: incident.createdAt,
        acknowledged_by: incident.acknowledgedBy.map(people.name),
        assignments: incident.assignees.map(people.name),
        acknowledged_until: listed.acknowledged_until,
        escalates_at: listed.escalates_at,
        attention: attentionTo(listed, now) satisfies Attention,
        /** false: its notes were not read, or not all */
        note_known: notes !== null,
        last_note: last
          ? {
              id: last.id,
              content: people.text(last.content),
              created_at: last.createdAt,
              user: last.user && people.name(last.user),
            }
          : null,
        sources,
      }
    })
}
