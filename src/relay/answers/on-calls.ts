import { asObject } from '../../core/json.ts'
import { DAY_MS, HOUR_MS } from '../../core/time.ts'
import { ABSENT, ASK, asksOnly, goodUntil, page, type Question, type Reply, sees } from './question.ts'

const PARAMETERS = ['since', 'until', 'time_zone', 'escalation_policy_ids[]', 'include[]']

/** The time around a reading that is read: more than clients ask for, for their clocks differ. */
export const ON_CALL_SPAN = { beforeMs: HOUR_MS, afterMs: DAY_MS + 2 * HOUR_MS }
const ANSWERED = { beforeMs: HOUR_MS / 2, afterMs: DAY_MS + HOUR_MS / 2 }

/** `GET /oncalls` of escalation policies, with their users, within the time that was read. */
export function onCalls(question: Question): Reply {
  const { index, query, now } = question
  const policies = query.getAll('escalation_policy_ids[]')
  const include = query.getAll('include[]').join()
  if (!asksOnly(query, PARAMETERS) || policies.length === 0 || include !== 'users') return ASK
  if ((query.get('time_zone') ?? 'UTC') !== 'UTC') return ASK
  const [since, until] = [timeIn(query.get('since'), now), timeIn(query.get('until'), now)]
  if (since === null || until === null || until < since) return ASK
  const isCovered = since >= now.getTime() - ANSWERED.beforeMs && until <= now.getTime() + ANSWERED.afterMs
  if (!isCovered) return ASK
  const readings = policies.map((id) => index.part('oncalls', id))
  const known = readings.flatMap((reading) => reading ?? [])
  if (!policies.every((policy) => seesPolicy(question, policy))) return ABSENT
  if (known.length < readings.length) return ASK
  const entries = known.flatMap(({ items }) =>
    items.filter((item) => {
      const { start, end } = asObject(item) ?? {}
      const isBegun = typeof start !== 'string' || Date.parse(start) <= until
      return isBegun && (typeof end !== 'string' || Date.parse(end) > since)
    }),
  )
  const best = Math.min(...known.map((reading) => goodUntil('oncalls', reading)))
  return page('oncalls', entries, query, (item) => JSON.stringify(item), best)
}

/** Who sees a service sees who is on call for it. */
function seesPolicy(question: Question, policy: string): boolean {
  if (question.teams === 'all') return true
  return (question.index.part('services')?.items ?? []).some((item) => {
    const { id, escalation_policy } = asObject(item) ?? {}
    return asObject(escalation_policy)?.['id'] === policy && typeof id === 'string' && sees(question, id)
  })
}

function timeIn(text: string | null, now: Date): number | null {
  if (text === null) return now.getTime()
  const at = text.endsWith('Z') ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : at
}
