import { gapsOf, isNow } from '../pagerduty/on-call-coverage.ts'
import type { OnCall } from '../pagerduty/resources/on-calls.ts'
import type { OnCallLevel, ServiceOnCall } from '../risk/live-state.ts'

/**
 * Who answers for a service between now and `end`.
 * @param entries those of its escalation policy
 */
export function toServiceOnCall(
  service: string,
  entries: readonly OnCall[],
  now: Date,
  end: Date,
): ServiceOnCall {
  const levels = [...new Set(entries.map(({ level }) => level))].sort((a, b) => a - b)
  const [gap] = gapsOf(1, entries, now, end) // of all levels together
  return {
    service,
    levels: levels.map((level) => toLevel(level, entries, now)),
    gap: gap ? { from: gap.from, until: gap.until } : null,
  }
}

function toLevel(level: number, entries: readonly OnCall[], now: Date): OnCallLevel {
  const mine = entries.filter((entry) => entry.level === level)
  const [next] = mine
    .flatMap(({ user, start }) =>
      start !== null && Date.parse(start) > now.getTime() ? [{ name: user.name, from: start }] : [],
    )
    .sort((a, b) => a.from.localeCompare(b.from))
  return {
    level,
    people: mine
      .filter((entry) => isNow(entry, now))
      .map(({ user, end }) => ({ name: user.name, until: end })),
    next: next ?? null,
  }
}
