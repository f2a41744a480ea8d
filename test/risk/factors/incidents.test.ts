import { describe, expect, it } from 'vitest'
import type { PastCommit } from '../../../src/incidents/past-commit.ts'
import { assess } from '../../../src/risk/assess.ts'
import type { Assessment } from '../../../src/risk/assessment.ts'
import type { FactorId } from '../../../src/risk/factors/index.ts'
import type { IncidentFacts } from '../../../src/risk/facts.ts'
import {
  asKnown,
  changeOf,
  commitOf,
  factsOf,
  incidentFactsOf,
  incidentOf,
  openIncident,
} from '../../support/facts.ts'

function ofPaths(
  paths: readonly string[],
  incidents: Partial<IncidentFacts>,
  commits: readonly PastCommit[] = [],
): Assessment {
  const change = changeOf(Object.fromEntries(paths.map((path) => [path, {}])))
  return assess(
    factsOf({ change, incidents: asKnown(incidentFactsOf(incidents)), commits: asKnown(commits) }),
  )
}

const pointsOf = ({ factors }: Assessment, ...ids: FactorId[]): number =>
  factors.filter(({ id }) => ids.includes(id)).reduce((sum, { points }) => sum + points, 0)

/** 0 → "a", 27 → "bb": words without digits, so that each makes a problem of its own. */
const word = (i: number): string =>
  i < 26 ? String.fromCharCode(97 + i) : word(Math.floor(i / 26) - 1) + word(i % 26)

const pathsOf = (count: number): string[] => Array.from({ length: count }, (_, i) => `src/part-${word(i)}.ts`)

describe('incidents add a little, under a ceiling', () => {
  it('counts 200 repeats of one problem once', () => {
    const repeats = Array.from({ length: 200 }, (_, i) =>
      incidentOf({ number: i + 1, title: `src/a.ts:${i} failed on web-${i}` }),
    )
    const all = ofPaths(['src/a.ts'], { recent: repeats })
    expect(all.score).toBe(ofPaths(['src/a.ts'], { recent: repeats.slice(0, 1) }).score)
    expect(all.services[0]?.incidents90d).toMatchObject({ raw: 200, distinct: 1 })
  })

  it('keeps 1,000 different problems that point at one file under 25 points', () => {
    const recent = Array.from({ length: 1000 }, (_, i) =>
      openIncident({ number: i + 1, title: `${word(i)} in src/a.ts` }),
    )
    const fixes = recent.map(({ number }) => commitOf(`fix: incident #${number}`, ['src/a.ts']))
    const linked = ofPaths(['src/a.ts'], { recent, open: recent }, fixes)
    const named = ofPaths(['src/a.ts'], { recent, open: recent })
    expect(linked.services[0]?.incidents90d).toMatchObject({ raw: 1000, distinct: 1000 })
    expect(pointsOf(linked, 'active-incident')).toBe(10)
    expect(pointsOf(linked, 'incident-history')).toBe(13)
    expect(pointsOf(named, 'incident-history')).toBe(6)
    expect(pointsOf(linked, 'service-history')).toBe(2)
  })

  it('counts problems, not the files that they point at', () => {
    const points = (count: number) =>
      pointsOf(
        ofPaths(pathsOf(count), { recent: [incidentOf({ number: 7 })] }, [
          commitOf('repair, incident #7', pathsOf(count)),
        ]),
        'incident-history',
      )
    expect([1, 2, 15, 60, 70, 100].map((count) => Math.round(points(count)))).toEqual([5, 5, 5, 5, 5, 5])
  })

  it('loses nothing when a commit names an incident whose title names the file', () => {
    const recent = ['one', 'two', 'three'].map((title, i) =>
      incidentOf({ number: i + 1, title: `${title} in src/a.ts` }),
    )
    const points = (fixes: number) =>
      pointsOf(
        ofPaths(
          ['src/a.ts'],
          { recent },
          recent.slice(0, fixes).map(({ number }) => commitOf(`incident #${number}`, ['src/a.ts'])),
        ),
        'incident-history',
      )
    expect(points(1)).toBeGreaterThanOrEqual(points(0))
    expect(points(2)).toBeGreaterThanOrEqual(points(1))
    expect(points(3)).toBeGreaterThanOrEqual(points(2))
  })

  it('counts one that is both open and recent once', () => {
    const incident = openIncident({ title: 'src/a.ts fails' })
    const [linked] = ofPaths(['src/a.ts'], { open: [incident], recent: [incident] }).factors.filter(
      ({ id }) => id === 'incident-history',
    )
    expect(linked?.evidence).toMatchObject([{ number: 4521, path: 'src/a.ts', link: 'named-path' }])
  })

  it('shows the commit that names the incident beside it', () => {
    const fix = commitOf('repair, incident #4521', ['src/a.ts'], { days: 9 })
    const [linked] = ofPaths(['src/a.ts'], { recent: [incidentOf()] }, [fix]).factors.filter(
      ({ id }) => id === 'incident-history',
    )
    expect(linked?.evidence).toMatchObject([
      { kind: 'incident', number: 4521, link: 'fix-commit' },
      { kind: 'commit', sha: fix.sha, at: fix.at.toISOString(), path: 'src/a.ts' },
    ])
  })

  it('counts an open incident of low urgency for half', () => {
    const points = (urgency: string) =>
      pointsOf(ofPaths(['README.md'], { open: [openIncident({ urgency })] }), 'active-incident')
    expect([points('high'), points('low')]).toEqual([10, 5])
  })

  it('shows the urgent ones first among those open, then the oldest', () => {
    const open = [
      openIncident({ number: 1, urgency: 'low', createdAt: '2026-03-01T00:00:00Z' }),
      openIncident({ number: 2, createdAt: '2026-03-09T00:00:00Z' }),
      openIncident({ number: 3, createdAt: '2026-03-08T00:00:00Z', status: 'acknowledged' }),
      openIncident({ number: 4, status: 'resolved' }),
    ]
    const [active] = ofPaths(['README.md'], { open }).factors.filter(({ id }) => id === 'active-incident')
    expect(active?.evidence.map((item) => (item.kind === 'incident' ? item.number : null))).toEqual([3, 2, 1])
  })

  it('shows the newest page of each problem first in the history of a service', () => {
    const recent = ['disk 1 full', 'disk 2 full', 'queue stuck'].map((title, i) =>
      incidentOf({ number: i + 1, title, createdAt: `2026-03-0${i + 1}T00:00:00Z` }),
    )
    const [history] = ofPaths(['README.md'], { recent }).factors.filter(({ id }) => id === 'service-history')
    expect(history?.evidence.map((item) => (item.kind === 'incident' ? item.number : null))).toEqual([3, 2])
  })

  it('leaves the history of other services and of low urgency out', () => {
    const recent = [incidentOf({ service: 'POTHER1' }), incidentOf({ urgency: 'low' })]
    expect(pointsOf(ofPaths(['README.md'], { recent }), 'service-history', 'incident-history')).toBe(0)
  })
})
