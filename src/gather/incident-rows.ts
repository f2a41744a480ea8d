import { isoOf } from '../core/time.ts'
import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import type { Incident } from '../incidents/incident.ts'

/** An incident as a list, with times in seconds: written and read in half the time of an object. */
export type IncidentRow = readonly (string | number | null)[]

export function rowOf(incident: Incident): IncidentRow {
  return [
    incident.id,
    incident.number,
    incident.title,
    incident.status,
    incident.urgency,
    incident.priority?.name ?? null,
    incident.service.id,
    incident.service.name,
    secondsOf(incident.createdAt),
    incident.resolvedAt === null ? null : secondsOf(incident.resolvedAt),
    incident.lastChangedBy,
    incident.mergedInto,
    incident.url,
  ]
}

const ID = /^[A-Za-z0-9_-]{1,64}$/
const WORD = /^[\w.:-]{1,80}$/

/** Checked by hand: a schema takes ten times as long. @throws TypeError for anything else */
export function incidentIn(row: unknown): Incident {
  if (!Array.isArray(row)) throw new TypeError('not an incident')
  const at = (field: number): unknown => row[field]
  const number = at(1)
  if (typeof number !== 'number') throw new TypeError('not a number')
  return {
    id: matching(at(0), ID),
    number,
    title: text(at(2)),
    status: matching(at(3), WORD),
    urgency: matching(at(4), WORD),
    priority: at(5) === null ? null : { name: text(at(5)) },
    service: { id: matching(at(6), ID), name: text(at(7)) },
    createdAt: timeIn(at(8)),
    resolvedAt: at(9) === null ? null : timeIn(at(9)),
    lastChangedBy: at(10) === null ? null : matching(at(10), WORD),
    mergedInto: at(11) === null ? null : matching(at(11), ID),
    url: at(12) === null ? null : link(at(12)),
  }
}

function matching(value: unknown, form: RegExp): string {
  if (typeof value === 'string' && form.test(value)) return value
  throw new TypeError('not in its form')
}

/** As the client writes those of PagerDuty: without spaces, quotes and control characters. */
function link(value: unknown): string {
  if (typeof value === 'string' && value.startsWith('https://') && new URL(value).href === value) return value
  throw new TypeError('not a link')
}

const secondsOf = (instant: string): number => Date.parse(instant) / 1_000

/** Seconds at the end of the year 9999. */
const LATEST = 253_402_300_799

function timeIn(seconds: unknown): string {
  if (typeof seconds === 'number' && Number.isInteger(seconds) && seconds >= 0 && seconds <= LATEST)
    return isoOf(seconds)
  throw new TypeError('not a time')
}

function text(value: unknown): Untrusted {
  if (typeof value === 'string') return fromOutside(value)
  throw new TypeError('not a text')
}
