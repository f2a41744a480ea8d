import { asObject } from '../../core/json.ts'
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

/** `GET /maintenance_windows` that are on or to come. */
export function maintenanceWindows(question: Question): Reply {
  const { index, query, now } = question
  const filter = query.get('filter')
  if (!asksOnly(query, ['filter', 'service_ids[]']) || (filter !== 'open' && filter !== 'ongoing')) return ASK
  const wanted = query.getAll('service_ids[]')
  if (wanted.some((id) => !sees(question, id))) return ABSENT
  const reading = index.part('maintenance_windows')
  if (reading === null) return UNREAD
  const found = reading.items.flatMap((item) => {
    const window = asObject(item) ?? {}
    const [start, end] = [Date.parse(String(window['start_time'])), Date.parse(String(window['end_time']))]
    if (end <= now.getTime() || (filter === 'ongoing' && start > now.getTime())) return []
    const services = Array.isArray(window['services']) ? window['services'] : []
    const shown = services.filter((each) => sees(question, idOf(each)))
    const isWanted =
      wanted.length === 0 ? shown.length > 0 : shown.some((each) => wanted.includes(idOf(each)))
    return isWanted || (question.teams === 'all' && wanted.length === 0)
      ? [{ ...window, services: shown }]
      : []
  })
  const until = goodUntil('maintenance_windows', reading)
  return page('maintenance_windows', found, query, (item) => JSON.stringify(item), until)
}

const idOf = (item: unknown): string => String(asObject(item)?.['id'])
