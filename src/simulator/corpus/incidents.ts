import { identifier, type Random } from '../../core/random.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../core/time.ts'
import type { ChangeEventSeed } from '../account-seed.ts'
import type { IncidentSeed } from '../incident-seed.ts'
import { CORPUS_SERVICES, type CorpusService } from './landscape.ts'
import {
  AFTER_DEPLOY,
  causeNote,
  FLAPPING,
  GENUINE,
  HOSTILE,
  MAJOR,
  misleadingNote,
  NOISY,
  progressNote,
  STORM,
  type TitleShape,
  type Tool,
} from './texts.ts'
import { alertOf, deployOf } from './tools.ts'

export interface Setting {
  readonly random: Random
  readonly now: Date
}

interface Outline {
  readonly tool: Tool
  readonly title: string
  readonly service: CorpusService
  readonly createdAt: Date
  readonly urgency?: 'high' | 'low'
  readonly priority?: string
}

function incident({ random }: Setting, outline: Outline): IncidentSeed {
  const { tool, title, service, createdAt, urgency = 'high', priority } = outline
  const chosen = priority ?? (random.chance(0.06) ? random.pick(['P3', 'P4']) : undefined)
  const alerts = alertOf(tool, {
    random,
    title,
    service,
    code: random.pick(service.code),
    critical: urgency === 'high',
  })
  return {
    title,
    service: service.id,
    createdAt,
    urgency,
    ...(chosen !== undefined && { priority: chosen }),
    ...(alerts.length === 0 && {
      incidentKey: identifier('', 32, title + createdAt.toISOString()).toLowerCase(),
    }),
    alerts,
  }
}

/** By a person, unless that would be in the future. */
function handled({ random, now }: Setting, seed: IncidentSeed): IncidentSeed {
  const service = CORPUS_SERVICES.find(({ id }) => id === seed.service)
  const person = PEOPLE[service?.policy ?? ''] ?? 'PUDANAK'
  const acknowledgedAt = new Date(new Date(seed.createdAt).getTime() + ackMs(random))
  const resolvedAt = new Date(acknowledgedAt.getTime() + resolveMs(random))
  if (acknowledgedAt >= now) return seed
  return {
    ...seed,
    acknowledgedAt,
    acknowledgedBy: person,
    ...(resolvedAt < now && { resolvedAt, resolvedBy: person }),
  }
}

const PEOPLE: Readonly<Record<string, string>> = {
  PEPPAYM: 'PUDANAK',
  PEPPLAT: 'PUJONAS',
  PEPDATA: 'PURAVIS',
}

const drawn = (setting: Setting, shapes: readonly TitleShape[], service: CorpusService) => {
  const { tool, title } = setting.random.pick(shapes)
  return {
    tool,
    title: title(setting.random, service),
    service,
    createdAt: someTime(setting.random, setting.now),
  }
}

/** Opens and closes by itself within 2 to 8 minutes: four monitors, each on one service. */
export function flapping(setting: Setting, count: number): IncidentSeed[] {
  const { random, now } = setting
  return Array.from({ length: count }, (_, at) => {
    const shape = FLAPPING[at % FLAPPING.length] ?? random.pick(FLAPPING)
    const service = CORPUS_SERVICES[at % FLAPPING.length] ?? random.pick(CORPUS_SERVICES)
    const createdAt = someTime(random, now)
    const seed = incident(setting, {
      tool: shape.tool,
      title: shape.title(random, service),
      service,
      createdAt,
    })
    return { ...seed, resolvedAt: new Date(createdAt.getTime() + random.int(120, 480) * 1000) }
  })
}

/** Low urgency, mostly left to close by itself. A few have titles that must be handled with care. */
export function noisy(setting: Setting, count: number): IncidentSeed[] {
  const { random, now } = setting
  return Array.from({ length: count }, (_, at) => {
    const outline = { ...drawn(setting, NOISY, zipf(random, CORPUS_SERVICES)), urgency: 'low' } as const
    const title = HOSTILE[at] ?? outline.title
    const seed = incident(setting, { ...outline, title })
    const resolvedAt = new Date(outline.createdAt.getTime() + resolveMs(random))
    return resolvedAt < now ? { ...seed, resolvedAt } : seed
  })
}

export function genuine(setting: Setting, count: number): IncidentSeed[] {
  const { random } = setting
  return Array.from({ length: count }, () => {
    const service = zipf(random, CORPUS_SERVICES)
    const seed = handled(setting, incident(setting, drawn(setting, GENUINE, service)))
    if (seed.resolvedAt === undefined || random.chance(0.7)) return seed
    const code = random.pick(service.code)
    return { ...seed, notes: [random.chance(0.8) ? causeNote(random, code) : misleadingNote(random, code)] }
  })
}

/** Follows a deploy of the same service by 4 to 45 minutes. */
export function afterDeploys(
  setting: Setting,
  count: number,
): { incidents: IncidentSeed[]; deploys: ChangeEventSeed[] } {
  const { random, now } = setting
  const pairs = Array.from({ length: count }, () => {
    const service = zipf(random, CORPUS_SERVICES)
    const code = random.pick(service.code)
    const createdAt = someTime(random, now)
    const deploy = deployOf(
      random,
      service,
      code,
      new Date(createdAt.getTime() - random.int(4, 45) * MINUTE_MS),
    )
    const title = random.pick(AFTER_DEPLOY)(random, code.symbol, service)
    const seed = handled(setting, incident(setting, { tool: 'sentry', title, service, createdAt }))
    const notes = random.chance(0.6) ? [causeNote(random, code)] : []
    return { seed: { ...seed, notes }, deploy }
  })
  return { incidents: pairs.map(({ seed }) => seed), deploys: pairs.map(({ deploy }) => deploy) }
}

/** P1 and P2 with people talking to each other. */
export function major(setting: Setting, count: number): IncidentSeed[] {
  const { random } = setting
  return Array.from({ length: count }, () => {
    const service = zipf(random, CORPUS_SERVICES)
    const priority = random.pick(['P1', 'P2'])
    const seed = handled(setting, incident(setting, { ...drawn(setting, MAJOR, service), priority }))
    const code = random.pick(service.code)
    const wrong = random.pick(random.pick(CORPUS_SERVICES).code)
    return {
      ...seed,
      notes: [
        progressNote(random),
        misleadingNote(random, wrong),
        progressNote(random),
        causeNote(random, code),
      ],
    }
  })
}

/** One incident keeps 20 to 60 alerts, the others were merged into it. */
export function storm(setting: Setting, count: number): IncidentSeed[] {
  const { random } = setting
  const kept = zipf(random, CORPUS_SERVICES)
  const outline = {
    ...drawn(setting, GENUINE, kept),
    title: `[Merged] ${STORM}`,
    tool: 'alertmanager',
  } as const
  const target = handled(setting, incident(setting, outline))
  const id = identifier('Q', 14, `storm:${outline.createdAt.toISOString()}`)
  const alerts = Array.from({ length: random.int(20, 60) }, () => {
    const service = random.pick(CORPUS_SERVICES)
    return alertOf('alertmanager', {
      random,
      title: STORM,
      service,
      code: random.pick(service.code),
      critical: true,
    })
  })
  const merged = Array.from({ length: count - 1 }, (_, at): IncidentSeed => {
    const createdAt = new Date(outline.createdAt.getTime() + (at + 1) * 20_000)
    const service = random.pick(CORPUS_SERVICES)
    const seed = incident(setting, { ...outline, title: `${STORM} (${service.name})`, service, createdAt })
    const resolvedAt = new Date(createdAt.getTime() + 10 * MINUTE_MS)
    return { ...seed, alerts: [], mergedInto: id, resolvedAt, resolvedBy: 'PUJONAS' }
  })
  return [{ ...target, id, alerts: alerts.flat() }, ...merged]
}

const CORPUS_DAYS = 90

/** An instant of the last 90 days, twice as likely in the working day as at night. */
export function someTime(random: Random, now: Date): Date {
  for (;;) {
    // The last hour stays free: what is open now is not drawn.
    const at = new Date(now.getTime() - HOUR_MS - random.next() * (CORPUS_DAYS * DAY_MS - 7_200_000))
    const hour = at.getUTCHours() + at.getUTCMinutes() / 60
    if (random.chance(0.75 + 0.25 * Math.sin(((hour - 8) / 12) * Math.PI))) return at
  }
}

/** Time to acknowledge: half within 4 minutes. */
const ackMs = (random: Random): number => Math.min(random.lognormal(4, 0.9), 240) * MINUTE_MS

/** Time to resolve after that: half within 38 minutes, at most three days. */
const resolveMs = (random: Random): number => Math.min(random.lognormal(38, 1.3) * MINUTE_MS, 3 * DAY_MS)

/** Zipf: the n-th of the list with a weight of 1/n. */
export function zipf<T>(random: Random, list: readonly T[]): T {
  const total = list.reduce((sum, _, at) => sum + 1 / (at + 1), 0)
  let left = random.next() * total
  const chosen = list.find((_, at) => {
    left -= 1 / (at + 1)
    return left < 0
  })
  return chosen ?? random.pick(list)
}
