import { reasonOf } from '../core/errors.ts'
import { type Known, known, mapKnown, unknown } from '../core/known.ts'
import { HOUR_MS } from '../core/time.ts'
import { type Fetched, Whole } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { MaintenanceWindow } from '../pagerduty/resources/maintenance-windows.ts'
import { gapsOf, laterOf, type OnCall, peopleNow } from '../pagerduty/resources/on-calls.ts'
import type { Service } from '../pagerduty/resources/services.ts'
import type { LiveState, Maintenance, OnCallLevel, ServiceOnCall } from '../risk/facts.ts'
import { type DependencyLimits, readDependencies } from './dependencies.ts'

/** How far ahead shift changes, gaps and maintenance are looked for. */
const AHEAD_MS = 24 * HOUR_MS

/**
 * Each part fails by itself: unknown, with the reason. Two requests have to wait for another, side by side: who is on
 * call needs the escalation policies, and incidents nearby need the dependencies.
 * @param services the touched ones as PagerDuty has them
 */
export async function readLiveState(
  reader: PagerDutyReader,
  serviceIds: readonly string[],
  services: Promise<Fetched<readonly Service[]>>,
  limits: DependencyLimits,
  now: Date,
): Promise<LiveState> {
  const [maintenance, dependencies, onCall] = await Promise.all([
    wholeOrUnknown(reader.maintenanceWindows({ serviceIds, filter: 'open' })),
    wholeOrUnknown(readDependencies(reader, serviceIds, limits)),
    wholeOrUnknown(services.then(({ data }) => readOnCall(reader, data, now))),
  ])
  return {
    maintenance: mapKnown(maintenance, (windows) =>
      windows.flatMap((window) => toMaintenance(window, serviceIds, now)),
    ),
    dependencies,
    onCall,
  }
}

/** An incomplete answer is unknown: a gap in it may be due to what is missing. */
async function wholeOrUnknown<T>(reading: Promise<Fetched<T>>): Promise<Known<T>> {
  try {
    const { data, complete, warnings, asOf } = await reading
    return complete ? known(data, asOf) : unknown(warnings[0] ?? 'PagerDuty returned only some of them')
  } catch (error) {
    return unknown(reasonOf(error))
  }
}

function toMaintenance(
  { id, description, startAt, endAt, services }: MaintenanceWindow,
  serviceIds: readonly string[],
  now: Date,
): Maintenance[] {
  if (Date.parse(startAt) > now.getTime() + AHEAD_MS) return []
  const touched = services.map((service) => service.id).filter((service) => serviceIds.includes(service))
  return [{ id, description, from: startAt, until: endAt, services: touched }]
}

async function readOnCall(
  reader: PagerDutyReader,
  services: readonly Service[],
  now: Date,
): Promise<Fetched<ServiceOnCall[]>> {
  const until = new Date(now.getTime() + AHEAD_MS)
  const policies = services.flatMap(({ escalationPolicy }) => escalationPolicy?.id ?? [])
  const found = await reader.onCalls({ escalationPolicyIds: [...new Set(policies)], since: now, until })
  const whole = Whole.of(found)
  if (whole === null) return { ...found, data: [] }
  const data = services.flatMap(({ id, escalationPolicy }) => {
    const entries = Whole.only(whole, (entry) => entry.escalationPolicy.id === escalationPolicy?.id)
    return escalationPolicy === null ? [] : [toServiceOnCall(id, entries, now, until)]
  })
  return { ...found, data }
}

/** @param entries those of its escalation policy */
export function toServiceOnCall(
  service: string,
  entries: Whole<readonly OnCall[]>,
  now: Date,
  end: Date,
): ServiceOnCall {
  const levels = [...new Set(entries.data.map(({ level }) => level))].sort((a, b) => a - b)
  const [gap] = gapsOf(1, entries, now, end) // of all levels together
  return {
    service,
    levels: levels.map((level) => toLevel(level, entries.data, now)),
    gap: gap ? { from: gap.from, until: gap.until } : null,
  }
}

function toLevel(level: number, entries: readonly OnCall[], now: Date): OnCallLevel {
  const mine = entries.filter((entry) => entry.level === level)
  const [next = null] = laterOf(mine, now)
  return {
    level,
    people: peopleNow(mine, now).map(({ name, until }) => ({ name, until })),
    next,
  }
}
