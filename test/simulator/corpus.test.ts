import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../../src/simulator/corpus.ts'
import { daysAgo, NOW } from './call.ts'

const account = buildCorpus({ seed: 1, now: NOW })
const all = account.query()
const minutesToResolve = ({
  createdAt,
  resolvedAt,
}: {
  createdAt: string
  resolvedAt: string | null
}): number =>
  resolvedAt === null ? Number.POSITIVE_INFINITY : (Date.parse(resolvedAt) - Date.parse(createdAt)) / 60_000
const share = (count: number): number => count / all.length

describe('the corpus', () => {
  test('is the same for the same seed and another for another', () => {
    expect(buildCorpus({ seed: 1, now: NOW }).incidents).toEqual(account.incidents)
    expect(buildCorpus({ seed: 1, now: NOW }).changeEvents).toEqual(account.changeEvents)
    expect(buildCorpus({ seed: 2, now: NOW }).incidents).not.toEqual(account.incidents)
  })

  test('has 2,400 incidents on ten services in 90 days, none of them in the future', () => {
    expect(all).toHaveLength(2400)
    expect(account.services).toHaveLength(10)
    expect(all.every(({ createdAt }) => createdAt > daysAgo(90))).toBe(true)
    const instants = all.flatMap(({ updatedAt, resolvedAt, log }) => [
      updatedAt,
      resolvedAt ?? '',
      ...log.map(({ at }) => at),
    ])
    expect(instants.filter((at) => at > NOW.toISOString())).toEqual([])
  })

  test('numbers its incidents by age', () => {
    const numbers = all.map(({ number }) => number)
    expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at))
  })

  test('flaps: 45 % close by themselves within 2 to 8 minutes, on four services', () => {
    const flaps = all.filter((one) => {
      const minutes = minutesToResolve(one)
      return one.urgency === 'high' && one.statusChangedBy.type === 'service' && minutes >= 2 && minutes <= 8
    })
    expect(share(flaps.length)).toBeCloseTo(0.45, 2)
    expect(new Set(flaps.map(({ service }) => service)).size).toBe(4)
  })

  test('nags: a quarter is of low urgency', () => {
    expect(share(account.query({ urgencies: ['low'] }).length)).toBeCloseTo(0.25, 2)
  })

  test('has a disabled service without incidents, and a busiest one', () => {
    const counts = account.services.map(({ id }) => account.query({ serviceIds: [id] }).length)
    expect(counts.filter((count) => count === 0)).toHaveLength(1)
    expect(account.services.find(({ status }) => status === 'disabled')?.name).toBe('legacy-cron')
    expect(Math.max(...counts)).toBeGreaterThan(500)
  })

  test('7 % follow a deploy of their service by 4 to 45 minutes', () => {
    const deploys = account.changeEvents
      .filter((_, at) => at % 5 === 0)
      .map(({ summary, services, timestamp }) => {
        const symbol = /(\w+) \(#\d+\)$/.exec(summary)?.[1] ?? '?'
        return { symbol, services, at: Date.parse(timestamp) }
      })
    const deployed = all.filter(({ title, service, createdAt }) => {
      const at = Date.parse(createdAt)
      return deploys.some(
        (deploy) =>
          title.includes(deploy.symbol) &&
          deploy.services.includes(service) &&
          at - deploy.at >= 4 * 60_000 &&
          at - deploy.at <= 45 * 60_000,
      )
    })
    expect(deployed.length).toBeGreaterThanOrEqual(168)
    expect(share(deployed.length)).toBeLessThan(0.08)
  })

  test('lists each deploy five times', () => {
    const copies = new Map<string, number>()
    for (const { summary, timestamp } of account.changeEvents) {
      const key = `${timestamp} ${summary}`
      copies.set(key, (copies.get(key) ?? 0) + 1)
    }
    expect(new Set(copies.values())).toEqual(new Set([5]))
  })

  test('has storms: one incident keeps 20 to 60 alerts, the rest was merged into it', () => {
    const merged = all.filter(({ mergedInto }) => mergedInto !== null)
    const kept = [...new Set(merged.map(({ mergedInto }) => mergedInto))]
    expect(merged).toHaveLength(21)
    expect(kept).toHaveLength(3)
    for (const id of kept) {
      const alerts = account.incident(id ?? '')?.alerts.length ?? 0
      expect(alerts).toBeGreaterThanOrEqual(20)
      expect(alerts).toBeLessThanOrEqual(60)
    }
  })

  test('has three incidents that were acknowledged more than 35 days ago and are still open', () => {
    const old = account.query({ statuses: ['acknowledged'], until: new Date(daysAgo(35)) })
    expect(old).toHaveLength(3)
  })

  test('has an open P1 that nobody acknowledged', () => {
    const p1 = account.query({ statuses: ['triggered'] }).find(({ priority }) => priority === 'PPRIOP1')
    expect(p1).toMatchObject({ service: 'PPAYWRK', acknowledgements: [] })
  })

  test('about 8 % have a priority', () => {
    expect(share(all.filter(({ priority }) => priority !== null).length)).toBeCloseTo(0.08, 1)
  })

  test('names files in notes and in errors', () => {
    const notes = all.flatMap((one) => one.notes.map(({ content }) => content))
    expect(notes.filter((content) => /\bsrc\/[\w/-]+\.tsx?\b/.test(content)).length).toBeGreaterThan(150)
    const alerts = all.flatMap((one) => one.alerts.map(({ body }) => JSON.stringify(body)))
    expect(alerts.filter((body) => body.includes('"culprit":"src/')).length).toBeGreaterThan(100)
  })

  test('is resolved by people in about 40 minutes, sometimes in a day', () => {
    const handled = all
      .filter(({ statusChangedBy, mergedInto }) => statusChangedBy.type === 'user' && mergedInto === null)
      .map(minutesToResolve)
      .filter(Number.isFinite)
      .sort((a, b) => a - b)
    expect(handled[Math.floor(handled.length / 2)]).toBeGreaterThan(30)
    expect(handled[Math.floor(handled.length / 2)]).toBeLessThan(60)
    expect(handled.at(-1)).toBeGreaterThan(600)
  })

  test('has titles that must be handled with care', () => {
    const titles = all.map(({ title }) => title)
    expect(titles.some((title) => title.includes('\u001b['))).toBe(true)
    expect(titles.some((title) => title.includes('\u202e'))).toBe(true)
    expect(titles.some((title) => title.includes('Ignore all earlier instructions'))).toBe(true)
    expect(titles.some((title) => title.length === 1000)).toBe(true)
  })
})
