import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeCommits, type OutcomeFacts, toOutcomes } from '../../src/audit/outcomes.ts'
import type { AuditRecord, DecisionRecord } from '../../src/audit/record.ts'
import { known, unknown } from '../../src/core/known.ts'
import { fromOutside } from '../../src/core/untrusted.ts'
import { LEVELS } from '../../src/risk/model.ts'
import { runs } from '../support/runs.ts'
import { commitOf, decisionOf, treeOf } from './support/records.ts'

const NOW = new Date('2026-03-31T00:00:00Z')
const COMMITTED = Date.parse('2026-03-10T12:00:05Z')
const after = (hours: number): string => new Date(COMMITTED + hours * 3_600_000).toISOString()

const incidentOf = (hours: number, service = 'PABC123') => ({
  id: `Q${hours}`,
  service,
  createdAt: after(hours),
})

const factsOf = (more: Partial<OutcomeFacts> = {}): OutcomeFacts => ({
  records: [decisionOf(), commitOf()],
  commits: [],
  incidents: known([], NOW.toISOString()),
  days: 7,
  now: NOW,
  ...more,
})

const incidents = (...found: ReturnType<typeof incidentOf>[]) => ({
  incidents: known(found, NOW.toISOString()),
})

const override: AuditRecord = {
  kind: 'override',
  at: '2026-03-10T12:00:00Z',
  tree: decisionOf().tree,
  rule: 'active-incident',
  reason: fromOutside('this is the fix'),
}

/** By situation: [flagged, what came of it]; null where there is no commit to judge. */
const rows: Record<string, [Partial<OutcomeFacts>, string | null]> = {
  'nothing followed': [{}, 'unflagged quiet'],
  'an incident followed': [incidents(incidentOf(1)), 'unflagged followed'],
  'an incident followed at the last moment': [incidents(incidentOf(7 * 24)), 'unflagged followed'],
  'an incident came too late': [incidents(incidentOf(7 * 24 + 1)), 'unflagged quiet'],
  'an incident was there before': [incidents(incidentOf(-1)), 'unflagged quiet'],
  'another service had an incident': [incidents(incidentOf(1, 'POTHER1')), 'unflagged quiet'],
  'the days are not over': [{ now: new Date(after(24)) }, 'unflagged early'],
  'an incident followed and the days are not over': [
    { ...incidents(incidentOf(1)), now: new Date(after(24)) },
    'unflagged early',
  ],
  'the change has no service': [{ records: [decisionOf({ services: [] }), commitOf()] }, 'unflagged unknown'],
  'PagerDuty did not respond': [{ incidents: unknown('not asked') }, 'unflagged unknown'],
  'it was HIGH': [{ records: [decisionOf({ level: 'HIGH' }), commitOf()] }, 'flagged quiet'],
  'it was CRITICAL, and an incident followed': [
    { records: [decisionOf({ level: 'CRITICAL' }), commitOf()], ...incidents(incidentOf(1)) },
    'flagged followed',
  ],
  'a rule asked': [{ records: [decisionOf({ action: 'ask' }), commitOf()] }, 'flagged quiet'],
  'a rule was overridden': [{ records: [decisionOf(), override, commitOf()] }, 'flagged quiet overridden'],
  'it was not committed': [{ records: [decisionOf()] }, null],
  'git knows of the commit': [{ records: [decisionOf()], commits: [commitOf()] }, 'unflagged quiet'],
  'both know of it': [{ commits: [commitOf()] }, 'unflagged quiet'],
  'its commit has the whole second before it': [
    { records: [decisionOf({ at: '2026-03-10T12:00:05.700Z' }), commitOf({ at: '2026-03-10T12:00:05Z' })] },
    'unflagged quiet',
  ],
  'hooks before ours took three minutes': [
    { records: [decisionOf({ at: '2026-03-10T12:03:05Z' })], commits: [commitOf()] },
    'unflagged quiet',
  ],
  'no hook of git, and after the commit': [
    { records: [decisionOf({ at: '2026-03-10T12:03:05Z', host: 'cli' })], commits: [commitOf()] },
    null,
  ],
  'it came after the commit': [{ records: [decisionOf({ at: after(1) }), commitOf()] }, null],
  'it was made for another tree': [{ records: [decisionOf({ tree: '3'.repeat(40) }), commitOf()] }, null],
  'its tree is not known': [{ records: [decisionOf({ tree: null }), commitOf()] }, null],
}

describe('what came of a decision', () => {
  it.each(Object.entries(rows))('%s', (_, [more, expected]) => {
    const { flagged, unflagged, overridden, commits } = toOutcomes(factsOf(more))
    const [outcome] = judgeCommits(factsOf(more)).map((commit) => commit.outcome)
    const words = [
      ...Object.entries(flagged).flatMap(([name, n]) => (n > 0 ? [`flagged ${name}`] : [])),
      ...Object.entries(unflagged).flatMap(([name, n]) => (n > 0 ? [`unflagged ${name}`] : [])),
      ...Object.values(overridden).flatMap((n) => (n > 0 ? ['overridden'] : [])),
    ]
    expect(words.join(' ') || null).toBe(expected)
    expect(commits).toBe(expected === null ? 0 : 1)
    if (expected !== null) expect(expected).toContain(outcome)
  })

  it('takes the last decision before the commit', () => {
    const records = [
      decisionOf({ at: '2026-03-10T11:00:00Z', level: 'CRITICAL' }),
      decisionOf({ at: '2026-03-10T11:59:00Z', level: 'LOW' }),
      commitOf(),
    ]
    expect(judgeCommits(factsOf({ records })).map(({ decision }) => decision.level)).toEqual(['LOW'])
  })

  it('counts a rebased commit once, at its first time, and a tree that came back twice', () => {
    const records = [
      decisionOf(),
      commitOf(),
      commitOf({ sha: 'd'.repeat(40), at: '2026-03-11T12:00:00Z' }),
      decisionOf({ at: '2026-03-15T12:00:00Z' }),
      commitOf({ sha: 'e'.repeat(40), at: '2026-03-15T12:00:05Z' }),
    ]
    const judged = judgeCommits(factsOf({ records }))
    expect(judged.map(({ committedAt }) => committedAt.slice(0, 10))).toEqual(['2026-03-10', '2026-03-15'])
  })
})

describe('commits with slow hooks', () => {
  it('are each counted, also with the same tree again and a rebased copy', () => {
    const at = (minute: number, second: number) =>
      `2026-03-10T12:${String(minute).padStart(2, '0')}:${String(second).padStart(2, '0')}Z`
    const records = [0, 20].map((minute) => decisionOf({ at: at(minute, 9) }))
    const commits = [0, 5, 20].map((minute) => commitOf({ at: at(minute, 5), sha: treeOf(1, minute) }))
    const judged = judgeCommits(factsOf({ records, commits }))
    expect(judged.map(({ committedAt }) => committedAt)).toEqual([at(0, 5), at(20, 5)])
  })
})

/** A decision and its commit at noon of a day. */
const committed = (n: number, day: string, more: Partial<DecisionRecord>): AuditRecord[] => [
  decisionOf({ tree: treeOf(0, n), at: `${day}T12:00:00Z`, ...more }),
  commitOf({ tree: treeOf(0, n), sha: treeOf(1, n), at: `${day}T12:00:01Z` }),
]

describe('outcomes', () => {
  it('say by month how the shares of the levels have moved', () => {
    const records = [
      ...committed(1, '2026-01-10', { level: 'LOW' }),
      ...committed(2, '2026-01-11', { level: 'LOW' }),
      ...committed(3, '2026-02-10', { level: 'LOW' }),
      ...committed(4, '2026-02-11', { level: 'HIGH' }),
      ...committed(5, '2026-03-10', { level: 'HIGH' }),
    ]
    expect(toOutcomes(factsOf({ records })).months).toMatchObject([
      { month: '2026-01', commits: 2, shares: { LOW: 1, HIGH: 0 }, drift: null },
      { month: '2026-02', commits: 2, shares: { LOW: 0.5, HIGH: 0.5 }, drift: 0.5 },
      { month: '2026-03', commits: 1, shares: { LOW: 0, HIGH: 1 }, drift: 0.75 },
    ])
  })

  it('say by level how often an incident followed', () => {
    const records = [
      ...committed(1, '2026-03-08', { level: 'LOW' }),
      ...committed(2, '2026-03-09', { level: 'HIGH' }),
    ]
    const followed = incidents({ id: 'Q1', service: 'PABC123', createdAt: '2026-03-16T01:00:00Z' })
    const { levels } = toOutcomes(factsOf({ records, ...followed }))
    expect(levels.filter(({ commits }) => commits > 0)).toEqual([
      { level: 'LOW', commits: 1, share: 0.5, expected: 0.5, followed: 0, quiet: 1, early: 0, unknown: 0 },
      { level: 'HIGH', commits: 1, share: 0.5, expected: 0.5, followed: 1, quiet: 0, early: 0, unknown: 0 },
    ])
  })

  it('say by month how many should have been followed, by the scores of its commits', () => {
    const records = [
      ...committed(1, '2026-01-10', { score: 20 }),
      ...committed(2, '2026-01-12', { score: 20 }),
      ...committed(3, '2026-02-10', { score: 90 }),
      ...committed(4, '2026-02-12', { score: 90 }),
    ]
    const followed = incidents({ id: 'Q1', service: 'PABC123', createdAt: '2026-02-11T00:00:00Z' })
    expect(toOutcomes(factsOf({ records, ...followed })).months).toMatchObject([
      { month: '2026-01', flagged: {}, expected: 0 },
      { month: '2026-02', expected: 1 },
    ])
  })

  it.each([
    ['nothing followed', incidents()],
    ['PagerDuty did not respond', { incidents: unknown('not asked') }],
  ])('expect nothing where %s, so that there is nothing to compare with', (_name, found) => {
    const records = committed(1, '2026-01-10', {})
    expect(toOutcomes(factsOf({ records, ...found })).months).toMatchObject([{ expected: null }])
  })

  it('count every commit once, however they are cut', () => {
    const rows = fc.array(
      fc.record({
        level: fc.constantFrom(...LEVELS),
        action: fc.constantFrom('pass', 'warn', 'ask', 'deny'),
        day: fc.integer({ min: 1, max: 28 }),
        month: fc.integer({ min: 1, max: 3 }),
        isCommitted: fc.boolean(),
        services: fc.subarray(['PABC123', 'POTHER1']),
      }),
      { maxLength: 30 },
    )
    const found = fc.array(
      fc.record({
        service: fc.constantFrom('PABC123', 'POTHER1'),
        at: fc.date({ min: new Date('2026-01-01'), max: NOW, noInvalidDate: true }),
      }),
    )
    fc.assert(
      fc.property(rows, found, (rows, found) => {
        const records = rows.flatMap(({ day, month, isCommitted, ...decision }, n) =>
          committed(n, `2026-0${month}-${`${day}`.padStart(2, '0')}`, decision).slice(0, isCommitted ? 2 : 1),
        )
        const list = found.map(({ service, at }, n) => ({
          id: `Q${n}`,
          service,
          createdAt: at.toISOString(),
        }))
        const { commits, flagged, unflagged, levels, months } = toOutcomes(
          factsOf({ records, incidents: known(list, NOW.toISOString()) }),
        )
        const sum = (
          ...counts: readonly { followed: number; quiet: number; early: number; unknown: number }[]
        ) =>
          counts.reduce(
            (total, { followed, quiet, early, unknown }) => total + followed + quiet + early + unknown,
            0,
          )
        expect(commits).toBe(rows.filter(({ isCommitted }) => isCommitted).length)
        expect(sum(flagged, unflagged)).toBe(commits)
        expect(sum(...levels)).toBe(commits)
        expect(sum(...months.flatMap((month) => [month.flagged, month.unflagged]))).toBe(commits)
        for (const { shares, drift } of months) {
          expect(Object.values(shares).reduce((a, b) => a + b, 0)).toBeCloseTo(1)
          expect(drift ?? 0).toBeGreaterThanOrEqual(0)
          expect(drift ?? 0).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
      runs(300),
    )
  })
})
