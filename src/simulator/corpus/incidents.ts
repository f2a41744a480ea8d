import { identifier, type Random } from '../../core/random.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../core/time.ts'
import type { ChangeEventSeed } from '../account-seed.ts'
import type { IncidentSeed } from '../incident-seed.ts'
import { CORPUS_SERVICES, type CorpusService } from './landscape.ts'
import { fill, HOSTILE, NOTES, type Scene, STORM, TITLES } from './texts.ts'
import { alertOf, deployOf } from './tools.ts'

interface Setting {
  readonly random: Random
  readonly now: Date
}

interface Manner {
  readonly urgency?: 'low'
  readonly priorities?: readonly string[]
  /** minutes until it closes by itself; without it a person handles it */
  readonly closesAfter?: (random: Random) => number
  readonly notes?: readonly (keyof typeof NOTES)[]
  /** share with the notes, of those that a person has resolved; default: all */
  readonly noted?: number
}

interface Kind extends Manner {
  readonly name: keyof typeof TITLES
  readonly count: number
}

/**
 * 2,400 in all, with storms, openNow and stale. `flapping`: four monitors, each on one service; `afterDeploys`: follows
 * a deploy of its service by 4 to 45 minutes; `major`: people talk to each other.
 */
export const KINDS: readonly Kind[] = [
  { name: 'flapping', count: 1080, closesAfter: (random) => random.int(120, 480) / 60 },
  { name: 'noisy', count: 599, urgency: 'low', closesAfter: minutesToResolve },
  { name: 'genuine', count: 477, notes: ['cause'], noted: 0.3 },
  { name: 'afterDeploys', count: 168, notes: ['cause'], noted: 0.6 },
  {
    name: 'major',
    count: 46,
    priorities: ['P1', 'P2'],
    notes: ['progress', 'misleading', 'progress', 'cause'],
  },
]

export function drawIncidents(setting: Setting, { name, count, ...manner }: Kind) {
  const { random } = setting
  const deploys: ChangeEventSeed[] = []
  const incidents = Array.from({ length: count }, (_, at) => {
    const monitor = at % TITLES.flapping.length
    const [service, template = random.pick(TITLES[name])] =
      name === 'flapping' ? [CORPUS_SERVICES[monitor], TITLES.flapping[monitor]] : []
    const scene = sceneOf(random, service)
    const createdAt = someTime(setting)
    if (name === 'afterDeploys') deploys.push(deployOf(scene, later(createdAt, -random.int(4, 45))))
    const title = name === 'noisy' ? HOSTILE[at] : undefined
    return incident(setting, scene, { ...manner, template, title, createdAt })
  })
  return { incidents, deploys }
}

interface Outline extends Manner {
  /** the tool and the title */
  readonly template: string
  readonly title?: string | undefined
  readonly createdAt: Date
}

function incident(setting: Setting, scene: Scene, outline: Outline): IncidentSeed {
  const { random, now } = setting
  const { template, createdAt, urgency = 'high', closesAfter } = outline
  const [tool = '', ...words] = template.split(' ')
  const title = outline.title ?? fill(words.join(' '), scene)
  const priorities = outline.priorities ?? (random.chance(0.06) ? ['P3', 'P4'] : undefined)
  const resolvedAt = closesAfter && later(createdAt, closesAfter(random))
  return {
    title,
    service: scene.service.id,
    createdAt,
    urgency,
    ...(priorities && { priority: random.pick(priorities) }),
    alerts: alertOf(tool, { ...scene, title, critical: urgency === 'high' }),
    ...(resolvedAt === undefined ? handled(setting, scene, outline) : resolvedAt < now && { resolvedAt }),
  }
}

const PEOPLE: Readonly<Record<string, string>> = {
  PEPPAYM: 'PUDANAK',
  PEPPLAT: 'PUJONAS',
  PEPDATA: 'PURAVIS',
}

/** By a person, unless that would be in the future. Half are acknowledged within 4 minutes. */
function handled({ random, now }: Setting, scene: Scene, outline: Outline): Partial<IncidentSeed> {
  const { createdAt, notes = [], noted = 1 } = outline
  const person = PEOPLE[scene.service.policy] ?? 'PUDANAK'
  const acknowledgedAt = later(createdAt, Math.min(random.lognormal(4, 0.9), 240))
  const resolvedAt = later(acknowledgedAt, minutesToResolve(random))
  if (acknowledgedAt >= now) return {}
  if (resolvedAt >= now) return { acknowledgedAt }
  const written = notes.map((name) =>
    fill(random.pick(NOTES[name]), name === 'misleading' ? sceneOf(random) : scene),
  )
  return { acknowledgedAt, resolvedAt, resolvedBy: person, notes: random.chance(noted) ? written : [] }
}

/** One incident keeps 20 to 60 alerts, seven others were merged into it. */
export function storm(setting: Setting): IncidentSeed[] {
  const { random } = setting
  const createdAt = someTime(setting)
  const id = identifier('Q', 14, `storm:${createdAt.toISOString()}`)
  const outline = { template: `alertmanager [Merged] ${STORM}`, createdAt }
  const alerts = Array.from({ length: random.int(20, 60) }, () =>
    alertOf('alertmanager', { ...sceneOf(random), title: STORM, critical: true }),
  )
  const merged = Array.from({ length: 7 }, (_, at): IncidentSeed => {
    const { service } = sceneOf(random)
    const began = later(createdAt, (at + 1) / 3)
    return {
      title: `${STORM} (${service.name})`,
      service: service.id,
      createdAt: began,
      mergedInto: id,
      resolvedAt: later(began, 10),
      resolvedBy: 'PUJONAS',
    }
  })
  return [{ ...incident(setting, sceneOf(random), outline), id, alerts: alerts.flat() }, ...merged]
}

export function sceneOf(random: Random, service: CorpusService = byBusyness(random)): Scene {
  return { random, service, code: random.pick(service.code) }
}

/** Zipf: the n-th service with a weight of 1/n. */
function byBusyness(random: Random): CorpusService {
  const weights = CORPUS_SERVICES.map((_, at) => 1 / (at + 1))
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0)
  const chosen = CORPUS_SERVICES.find((_, at) => {
    left -= weights[at] ?? 0
    return left < 0
  })
  return chosen ?? random.pick(CORPUS_SERVICES)
}

const CORPUS_DAYS = 90

/** An instant of the last 90 days, twice as likely in the working day as at night. */
export function someTime({ random, now }: Setting): Date {
  for (;;) {
    // The last hour stays free: what is open now is not drawn.
    const at = new Date(now.getTime() - HOUR_MS - random.next() * (CORPUS_DAYS * DAY_MS - 2 * HOUR_MS))
    const hour = at.getUTCHours() + at.getUTCMinutes() / 60
    if (random.chance(0.75 + 0.25 * Math.sin(((hour - 8) / 12) * Math.PI))) return at
  }
}

const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE_MS)

/** Half within 38 minutes, at most three days. */
function minutesToResolve(random: Random): number {
  return Math.min(random.lognormal(38, 1.3), (3 * DAY_MS) / MINUTE_MS)
}
