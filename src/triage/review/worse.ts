import { groupBy } from '../../core/group-by.ts'
import { wilson } from '../../core/wilson.ts'
import type { Whole } from '../../pagerduty/fetched.ts'
import type { PastIncident } from '../../pagerduty/resources/incidents.ts'
import { noiseOf } from '../paper/shift.ts'
import { ofIncident } from '../paper/source.ts'

/** Where there were none before, the ratio has no end. */
const MAX_TIMES = 99

/**
 * Services with more real incidents than in the time before, where chance does not explain it: the 95 % interval of the
 * ratio lies above one. Null where a list is not whole.
 */
export function worseOf(
  here: Whole<readonly PastIncident[]> | null,
  before: Whole<readonly PastIncident[]> | null,
) {
  if (here === null || before === null) return null
  const earlier = groupBy(before.data.filter(isReal), ({ service }) => service.id)
  return [...groupBy(here.data.filter(isReal), ({ service }) => service.id).values()]
    .flatMap((mine) => {
      const [first] = mine
      const old = earlier.get(first.service.id) ?? []
      const { low, high } = wilson(mine.length, mine.length + old.length)
      if (low <= 0.5) return []
      return [
        {
          service: first.service,
          count: mine.length,
          before: old.length,
          /** how many times as many as before, with 95 % confidence */
          times: { low: timesOf(low), high: timesOf(high) },
          sources: [...mine, ...old].map((incident) => ofIncident(incident)),
        },
      ]
    })
    .sort((a, b) => b.times.low - a.times.low || (a.service.id < b.service.id ? -1 : 1))
}

const isReal = (incident: PastIncident): boolean => noiseOf(incident) === null

const timesOf = (share: number): number => Math.min(MAX_TIMES, Math.round((share / (1 - share)) * 10) / 10)
