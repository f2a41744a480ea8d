import { incidents } from './incidents.ts'
import { maintenanceWindows } from './maintenance-windows.ts'
import { onCalls } from './on-calls.ts'
import { ABSENT, type Answerer, ASK, type Question, sees, UNREAD } from './question.ts'
import { businessServices, dependencies, service, services } from './services.ts'

/** About an incident that the caller sees: asked of PagerDuty. */
const ofIncident: Answerer = (question) => {
  const { index, id } = question
  if (question.teams === 'all') return ASK
  if (index.swept('history') === null) return UNREAD
  const known = /^\d+$/.test(id) ? index.incidents.withNumber(Number(id)) : index.incidents.get(id)
  return known !== null && sees(question, known.service?.id ?? null) ? ASK : ABSENT
}

const ofService: Answerer = (question) => (sees(question, question.id) ? ASK : ABSENT)

/** About the whole account. */
const ofAccount: Answerer = ({ teams }) => (teams === 'all' ? ASK : ABSENT)

/** Says nothing of services or people. */
const ofPlan: Answerer = () => ASK

/** All that the relay answers; anything else does not exist. */
const ROUTES: Readonly<Record<string, Answerer>> = {
  '/incidents': incidents,
  '/incidents/{id}': ofIncident,
  '/incidents/{id}/alerts': ofIncident,
  '/incidents/{id}/notes': ofIncident,
  '/incidents/{id}/log_entries': ofIncident,
  '/incidents/{id}/past_incidents': ofIncident,
  '/incidents/{id}/related_change_events': ofAccount,
  '/services': services,
  '/services/{id}': service,
  '/services/{id}/change_events': ofService,
  '/business_services': businessServices,
  '/service_dependencies/technical_services/{id}': dependencies,
  '/service_dependencies/business_services/{id}': ofAccount,
  '/maintenance_windows': maintenanceWindows,
  '/oncalls': onCalls,
  '/log_entries': ofAccount,
  '/change_events': ofAccount,
  '/escalation_policies': ofAccount,
  '/escalation_policies/{id}': ofAccount,
  '/schedules': ofAccount,
  '/schedules/{id}': ofAccount,
  '/teams': ofAccount,
  '/teams/{id}': ofAccount,
  '/users': ofAccount,
  '/priorities': ofPlan,
  '/abilities': ofPlan,
}

const TABLE = Object.entries(ROUTES).map(([path, answer]) => ({
  pattern: new RegExp(`^${path.replace('{id}', '([A-Za-z0-9]{1,40})')}$`),
  answer,
}))

export interface Route {
  readonly id: string
  readonly answer: Answerer
}

export function routeOf(path: string): Route | null {
  for (const { pattern, answer } of TABLE) {
    const found = pattern.exec(path)
    if (found !== null) return { id: found[1] ?? '', answer: scoped(answer) }
  }
  return null
}

/** Who sees only some services may ask PagerDuty nothing that the index cannot check. */
const scoped =
  (answer: Answerer): Answerer =>
  (question: Question) => {
    const reply = answer(question)
    const isChecked = question.id !== '' || question.teams === 'all' || answer === ofPlan
    return reply.kind === 'ask' && !isChecked ? ABSENT : reply
  }
