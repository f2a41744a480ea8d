import { valueOr } from '../core/known.ts'
import type { Inert } from '../core/untrusted.ts'
import type { ChangeRequest } from '../git/snapshot.ts'
import { type Fetched, part } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { Incident } from '../pagerduty/resources/incidents.ts'
import { runbookText } from '../risk/evidence.ts'
import type { Runbook } from '../services/runbook.ts'
import { line } from '../untrusted/inert.ts'
import { readRunbookClues, runbooksAbout } from './runbook.ts'

/** One request for the alerts of each. */
const MAX_INCIDENTS = 3

export interface IncidentRunbook extends Runbook {
  readonly incident_number: number
}

/** Of the newest that nobody has acknowledged, high urgency first, in the same round as whom PagerDuty paged. */
export async function readListedRunbooks(
  reader: PagerDutyReader,
  open: readonly Incident[],
  request: ChangeRequest,
): Promise<Fetched<readonly IncidentRunbook[]>> {
  const waiting = open.filter(({ status }) => status === 'triggered').reverse()
  const wanted = [...waiting]
    .sort((a, b) => Number(a.urgency === 'low') - Number(b.urgency === 'low'))
    .slice(0, MAX_INCIDENTS)
  const services = new Set(wanted.flatMap(({ service }) => service?.id ?? []))
  const [clues, ...alerts] = await Promise.all([
    readRunbookClues(reader, [...services], request),
    ...wanted.map(({ id }) => part(reader.alerts(id))),
  ])
  const found = wanted.flatMap(({ number, service }, i) => {
    const mine = alerts[i]
    const [first] = runbooksAbout(service, mine === undefined ? [] : valueOr(mine.data, []), clues)
    return first === undefined ? [] : [{ incident_number: number, ...first }]
  })
  const all = [clues, ...alerts]
  return {
    data: found,
    complete: all.every(({ complete }) => complete),
    warnings: all.flatMap(({ warnings }) => warnings),
    asOf: clues.asOf,
    requests: all.reduce((sum, { requests }) => sum + requests, 0),
  }
}

/** `#4521: https://… (alert field runbook_url)` */
export const listedRunbookLines = (runbooks: readonly IncidentRunbook[]): Inert[] =>
  runbooks.map(({ incident_number: number, ...runbook }) => line`#${number}: ${runbookText(runbook)}`)
