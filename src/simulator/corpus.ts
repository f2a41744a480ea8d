import { createRandom } from '../core/random.ts'
import { type Account, createAccount } from './account.ts'
import { afterDeploys, flapping, genuine, major, noisy, someTime, storm, zipf } from './corpus/incidents.ts'
import { CORPUS_SERVICES, landscape, openNow, stale } from './corpus/landscape.ts'
import { deployOf } from './corpus/tools.ts'

export interface CorpusOptions {
  readonly seed: number
  readonly now: Date
}

/** 2,400 in all, with those of openNow and stale. */
export const CORPUS_COUNTS = {
  flapping: 1080,
  noisy: 599,
  genuine: 477,
  afterDeploys: 168,
  major: 46,
  storms: [8, 8, 8],
} as const

const HARMLESS_DEPLOYS = 160
const FIRST_NUMBER = 2122

/** A believable account: ten services and 2,400 incidents in the 90 days before `now`; same seed, same account. */
export function buildCorpus({ seed, now }: CorpusOptions): Account {
  const random = createRandom(seed)
  const setting = { random, now }
  const deployed = afterDeploys(setting, CORPUS_COUNTS.afterDeploys)
  const incidents = [
    ...flapping(setting, CORPUS_COUNTS.flapping),
    ...noisy(setting, CORPUS_COUNTS.noisy),
    ...genuine(setting, CORPUS_COUNTS.genuine),
    ...deployed.incidents,
    ...major(setting, CORPUS_COUNTS.major),
    ...CORPUS_COUNTS.storms.flatMap((count) => storm(setting, count)),
    ...openNow(now),
    ...stale(now),
  ]
  const harmless = Array.from({ length: HARMLESS_DEPLOYS }, () => {
    const service = zipf(random, CORPUS_SERVICES)
    return deployOf(random, service, random.pick(service.code), someTime(random, now))
  })
  return createAccount({
    ...landscape(now),
    incidents: incidents
      .map((incident) => ({ incident, at: new Date(incident.createdAt).getTime() }))
      .sort((a, b) => a.at - b.at)
      .map(({ incident }, at) => ({ ...incident, number: FIRST_NUMBER + at })),
    changeEvents: [...deployed.deploys, ...harmless],
  })
}
