import { groupBy } from '../../core/group-by.ts'
import { byCodeUnit } from '../../core/order.ts'
import { type Calendar, longestRun } from '../paper/calendar.ts'
import type { Page } from '../paper/incident-log.ts'
import { ofIncident, type Source, sourceOf } from '../paper/source.ts'

/** An incident that paged somebody, at the first page. */
export interface Interrupt {
  readonly at: string
  readonly incident: { readonly id: string; readonly number: number }
  readonly pages: readonly [Page, ...Page[]]
}

/** @param pages oldest first */
export function interruptsIn(
  pages: readonly Page[],
  incidents: readonly { readonly id: string; readonly number: number }[],
): Interrupt[] {
  const byIncident = groupBy(pages, ({ incidentId }) => incidentId)
  return incidents
    .flatMap((incident) => {
      const mine = byIncident.get(incident.id)
      return mine === undefined ? [] : [{ at: mine[0].at, incident, pages: mine }]
    })
    .sort((a, b) => byCodeUnit(a.at, b.at) || a.incident.number - b.incident.number)
}

/** What being on call cost: in the time of a calendar. */
export function loadOf(interrupts: readonly Interrupt[], calendar: Calendar) {
  const out = interrupts.filter(({ at }) => calendar.isOutOfHours(at))
  const nights = new Set(interrupts.flatMap(({ at }) => calendar.nightOf(at) ?? []))
  return {
    time_zone: calendar.timeZone,
    interrupts: interrupts.length,
    pages: interrupts.reduce((sum, { pages }) => sum + pages.length, 0),
    /** nights, 22:00 to 07:00, with at least one */
    nights: nights.size,
    /** of the interrupts, those outside Monday to Friday, 09:00 to 18:00 */
    out_of_hours: out.length,
    out_of_hours_share: interrupts.length === 0 ? null : round(out.length / interrupts.length),
    /** days in a row with at least one */
    longest_stretch: longestRun(interrupts.map(({ at }) => calendar.at(at).date)),
    sources: interrupts.map(({ incident }): Source => ofIncident(incident)),
  }
}

const round = (share: number): number => Math.round(share * 1_000) / 1_000

/** Each day of the time; without an interrupt only where the log is whole. */
export function perDay(
  interrupts: readonly Interrupt[],
  calendar: Calendar,
  dates: readonly string[],
  isWhole: boolean,
) {
  const byDate = groupBy(interrupts, ({ at }) => calendar.at(at).date)
  const none = { count: 0, sources: [sourceOf('list', { id: 'log_entries' })] }
  return dates.flatMap((date) => {
    const mine = byDate.get(date)
    if (mine === undefined) return isWhole ? [{ date, ...none }] : []
    return [{ date, ...countOf(mine) }]
  })
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** From Monday on; only hours with an interrupt. */
export function perHour(interrupts: readonly Interrupt[], calendar: Calendar) {
  const byHour = groupBy(interrupts, ({ at }) => {
    const { weekday, hour } = calendar.at(at)
    return ((weekday + 6) % 7) * 24 + hour
  })
  return [...byHour]
    .sort(([a], [b]) => a - b)
    .map(([key, mine]) => ({
      day: WEEKDAYS[(Math.floor(key / 24) + 1) % 7] ?? '',
      hour: key % 24,
      ...countOf(mine),
    }))
}

const countOf = (mine: readonly Interrupt[]) => ({
  count: mine.length,
  sources: mine.map(({ incident }): Source => ofIncident(incident)),
})
