import { itemOf } from '../wire.ts'
import {
  ABSENT,
  ASK,
  asksOnly,
  goodUntil,
  page,
  type Question,
  type Reply,
  sees,
  UNREAD,
} from './question.ts'

const PARAMETERS = ['date_range', 'since', 'until', 'time_zone', 'service_ids[]', 'statuses[]', 'sort_by']

const ORDER = /^created_at:asc(?:,incident_number:asc)?$/

/** `GET /incidents`: those of a time, or those that are open. Other filters need what only PagerDuty knows. */
export function incidents(question: Question): Reply {
  const { index, query } = question
  const isOrdered = ORDER.test(query.get('sort_by') ?? 'created_at:asc')
  if (!asksOnly(query, PARAMETERS) || !isOrdered || (query.get('time_zone') ?? 'UTC') !== 'UTC') return ASK
  const named = query.getAll('service_ids[]')
  if (named.some((id) => !sees(question, id))) return ABSENT
  const [open, log] = [index.swept('open'), index.swept('log')]
  if (open === null || log === null) return UNREAD
  const until = Math.min(goodUntil('open', open), goodUntil('log', log))
  const services = named.length > 0 ? named : question.teams === 'all' ? null : visible(question)
  return query.get('date_range') === 'all'
    ? listOpen(question, services, until)
    : listHistory(question, services, until)
}

const visible = (question: Question): readonly string[] =>
  question.index.serviceIds.filter((id) => sees(question, id))

function listOpen({ index, query }: Question, services: readonly string[] | null, until: number): Reply {
  const statuses = new Set(query.getAll('statuses[]'))
  const isOpen = statuses.has('triggered') && statuses.has('acknowledged') && statuses.size === 2
  if (!isOpen || query.has('since') || query.has('until')) return ASK
  const rows = index.incidents.open(services && new Set(services))
  return page('incidents', rows, query, (row) => index.incidents.read(row).whole ?? 'null', until)
}

function listHistory({ index, query }: Question, services: readonly string[] | null, until: number): Reply {
  const history = index.swept('history')
  const [since, end] = [
    secondsIn(query.get('since')),
    secondsIn(query.get('until') ?? '9999-12-31T23:59:59Z'),
  ]
  if (since === null || end === null || query.has('statuses[]')) return ASK
  if (history === null) return UNREAD
  if (since < history.since) return ASK
  const rows = index.incidents.find({ since, until: end, services })
  return page('incidents', rows, query, (row) => textOf(index.incidents.read(row)), until)
}

const textOf = (record: Parameters<typeof itemOf>[0]): string =>
  record.whole ?? JSON.stringify(itemOf(record))

const secondsIn = (text: string | null): number | null => {
  const at = text?.endsWith('Z') === true ? Date.parse(text) / 1_000 : Number.NaN
  return Number.isNaN(at) ? null : at
}
