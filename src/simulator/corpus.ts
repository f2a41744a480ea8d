import { createRandom } from '../core/random.ts'
import { type Account, createAccount } from './account.ts'
import { drawIncidents, KINDS, sceneOf, someTime, storm } from './corpus/incidents.ts'
import { landscape, openNow, stale } from './corpus/landscape.ts'
import { deployOf } from './corpus/tools.ts'

const STORMS = 3
const HARMLESS_DEPLOYS = 160
const FIRST_NUMBER = 2122

interface CorpusOptions {
  readonly seed: number
  readonly now: Date
}

/** A believable account: ten services and 2,400 incidents in the 90 days before `now`; same seed, same account. */
export function buildCorpus({ seed, now }: CorpusOptions): Account {
  const random = createRandom(seed)
  const setting = { random, now }
  const drawn = KINDS.map((kind) => drawIncidents(setting, kind))
  const incidents = [
    ...drawn.flatMap((each) => each.incidents),
    ...Array.from({ length: STORMS }, () => storm(setting)).flat(),
    ...openNow(now),
    ...stale(now),
  ]
  const harmless = Array.from({ length: HARMLESS_DEPLOYS }, () =>
    deployOf(sceneOf(random), someTime(setting)),
  )
  return createAccount({
    ...landscape(now),
    incidents: incidents
      .map((incident) => ({ incident, at: new Date(incident.createdAt).getTime() }))
      .sort((a, b) => a.at - b.at)
      .map(({ incident }, at) => ({ ...incident, number: FIRST_NUMBER + at })),
    changeEvents: [...drawn.flatMap(({ deploys }) => deploys), ...harmless],
  })
}
