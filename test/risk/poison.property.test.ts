import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Known } from '../../src/core/known.ts'
import { fromOutside } from '../../src/core/untrusted.ts'
import type { ChangeEvent, Incident, IncidentText } from '../../src/incidents/incident.ts'
import { assess } from '../../src/risk/assess.ts'
import type { Assessment } from '../../src/risk/assessment.ts'
import type { FactorId } from '../../src/risk/factors/index.ts'
import type { IncidentFacts, RiskFacts } from '../../src/risk/facts.ts'
import { LEVELS } from '../../src/risk/model.ts'
import { hostileTexts, knownFacts } from '../support/arbitrary-facts.ts'
import {
  asKnown,
  changeOf,
  commitOf,
  connectedOf,
  daysAgo,
  dependenciesOf,
  factsOf,
  fileOf,
  incidentFactsOf,
  incidentOf,
  liveStateOf,
  openIncident,
} from '../support/facts.ts'
import { runs } from '../support/runs.ts'

const RUNS = runs(300, 1000)

const pointsOf = ({ factors }: Assessment, leftOut: readonly FactorId[] = []): number =>
  factors.filter(({ id }) => !leftOut.includes(id)).reduce((sum, { points }) => sum + points, 0)

const ROUNDING = 0.11

const incidentsIn = (facts: RiskFacts): IncidentFacts => {
  if (!facts.incidents.known) throw new Error('the incidents are known here')
  return facts.incidents.value
}

const commitsIn = (facts: RiskFacts) => (facts.commits.known ? facts.commits.value : [])

const withIncidents = (facts: RiskFacts, incidents: Partial<IncidentFacts>): RiskFacts => ({
  ...facts,
  incidents: asKnown(incidentFactsOf({ ...incidentsIn(facts), ...incidents })) satisfies Known<IncidentFacts>,
})

/** What somebody who can open incidents, write alerts and write notes may supply. */
interface Attack {
  readonly incidents: readonly Incident[]
  readonly texts: readonly IncidentText[]
  readonly changeEvents: readonly ChangeEvent[]
}

const SYMBOLS = ['captureWithRetry', 'retryLoop', 'lease_holder']
const SERVICES = ['PABC123', 'PXYZ789', 'PDEF456']

/** Words of the change, its paths, its symbols, shas of its past, and what no terminal should see. */
const poison = (facts: RiskFacts): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...facts.change.files.map(({ path }) => `at (${path}:12)`)),
        fc.constantFrom(...facts.change.files.map(({ path }) => path.replaceAll(/[/.]/g, ' '))),
        fc.constantFrom('deadlock', 'charge', 'session', 'retry', 'invoice', ...SYMBOLS),
        fc.constantFrom('a'.repeat(40), ...commitsIn(facts).map(({ sha }) => sha.slice(0, 12))),
        hostileTexts,
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(' '))

const attackOn = (facts: RiskFacts, most = 16): fc.Arbitrary<Attack> =>
  fc
    .array(
      fc.record({
        title: poison(facts),
        alert: fc.option(poison(facts)),
        note: fc.option(poison(facts)),
        days: fc.double({ min: 0, max: 89, noNaN: true }),
        openHours: fc.option(fc.double({ min: 0, max: 48, noNaN: true })),
        closedBy: fc.constantFrom('user', 'service', 'integration'),
        urgency: fc.constantFrom('high', 'low'),
        service: fc.constantFrom(...SERVICES),
        merged: fc.option(fc.constantFrom('Q000090001', 'Q000090002'), { freq: 4 }),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((rows) => {
      const numbered = rows.map((row, i) => ({ ...row, id: `Q${90_000 + i}AAAA`, number: 90_000 + i }))
      return {
        incidents: numbered.map(
          ({ title, days, openHours, closedBy, urgency, service, merged, id, number }) =>
            incidentOf({
              id,
              number,
              title,
              urgency,
              service,
              mergedInto: merged,
              status: openHours === null ? 'triggered' : 'resolved',
              createdAt: daysAgo(days).toISOString(),
              resolvedAt: openHours === null ? null : daysAgo(days - openHours / 24).toISOString(),
              lastChangedBy: closedBy,
            }),
        ),
        texts: numbered.flatMap(({ id, alert, note }): IncidentText[] => [
          ...(alert === null ? [] : [{ incidentId: id, text: fromOutside(alert) }]),
          ...(note === null ? [] : [{ incidentId: id, text: fromOutside(note) }]),
        ]),
        changeEvents: [],
      }
    })

const attacked = (facts: RiskFacts, attack: Attack): RiskFacts => {
  const { open, recent, texts, changeEvents } = incidentsIn(facts)
  return withIncidents(facts, {
    open: [...open, ...attack.incidents.filter(({ status }) => status !== 'resolved')],
    recent: [...recent, ...attack.incidents],
    texts: [...texts, ...attack.texts],
    changeEvents: [...changeEvents, ...attack.changeEvents],
  })
}

const factsAndAttack = knownFacts().chain((facts) => fc.tuple(fc.constant(facts), attackOn(facts)))

const ACTIVE: readonly FactorId[] = ['active-incident', 'nearby-incident']

/** One assessment of the attacked facts serves several of these. */
const LAWS: Record<string, (facts: RiskFacts, attack: Attack, seed: number) => void> = {
  'never lowers the score, and moves it by half a point at most when it repeats itself 200 times': (
    facts,
    attack,
    seed,
  ) => {
    const once = attacked(facts, attack)
    const points = pointsOf(assess(once))
    expect(points).toBeGreaterThanOrEqual(pointsOf(assess(facts)) - ROUNDING)
    const repeated = attack.incidents[seed % attack.incidents.length]
    if (!repeated) throw new Error('there is at least one incident')
    const copies = Array.from({ length: 200 }, (_, i) => ({
      ...repeated,
      id: `QCOPY${i}`,
      number: 70_000 + i,
    }))
    const often = attacked(once, { incidents: copies, texts: [], changeEvents: [] })
    expect(Math.abs(pointsOf(assess(often)) - points)).toBeLessThanOrEqual(0.5)
  },
  'raises it by 13 points at most, however many incidents there are': (facts, attack) => {
    const clean = withIncidents(facts, { open: [], recent: [] })
    const raised = pointsOf(assess(attacked(clean, attack)), ACTIVE) - pointsOf(assess(clean), ACTIVE)
    expect(raised).toBeLessThanOrEqual(13 + ROUNDING)
  },
  'raises it by 20 at most with commits that name the incidents, and deployments of them': (
    facts,
    attack,
    seed,
  ) => {
    const clean = withIncidents(facts, { open: [], recent: [] })
    const paths = clean.change.files.map(({ path }) => path)
    const named = attack.incidents.map(({ number }) => commitOf(`note #1, incident #${number}`, paths))
    const changeEvents = attack.incidents.map(({ id, createdAt, service }, i) => ({
      id: `01EVENT${i}`,
      at: new Date(Date.parse(createdAt) - (seed % 3600) * 1000).toISOString(),
      serviceIds: [service.id],
      texts: named.map(({ sha }) => fromOutside(sha)),
      incidentIds: [id],
    }))
    const before = { ...clean, commits: asKnown([...commitsIn(clean), ...named]) }
    const after = attacked(before, { ...attack, changeEvents })
    expect(pointsOf(assess(after), ACTIVE) - pointsOf(assess(before), ACTIVE)).toBeLessThanOrEqual(
      20 + ROUNDING,
    )
  },
  'is one line of 10 points and one level at most where it is open now': (facts, attack) => {
    const { recent } = incidentsIn(attacked(facts, attack))
    const quiet = assess(withIncidents(facts, { open: [], recent, texts: attack.texts }))
    const live = recent.map((incident) => ({ ...incident, status: 'triggered' }))
    const loud = assess(withIncidents(facts, { open: live, recent, texts: attack.texts }))
    expect(pointsOf(loud) - pointsOf(quiet)).toBeLessThanOrEqual(10 + ROUNDING)
    expect(LEVELS.indexOf(loud.level) - LEVELS.indexOf(quiet.level)).toBeLessThanOrEqual(1)
    expect(loud.factors.filter(({ id }) => id === 'active-incident').length).toBeLessThanOrEqual(1)
  },
}

it(`whatever anyone writes into PagerDuty ${Object.keys(LAWS).join('; ')}`, () => {
  fc.assert(
    fc.property(factsAndAttack, fc.nat(), ([facts, attack], seed) => {
      for (const holds of Object.values(LAWS)) holds(facts, attack, seed)
    }),
    RUNS,
  )
})

describe('an incident that is open on a service nearby', () => {
  const around = (facts: RiskFacts, open: readonly Incident[]): RiskFacts => ({
    ...facts,
    live: liveStateOf({
      dependencies: asKnown(
        dependenciesOf({
          open,
          connected: open.map(({ service }, i) => connectedOf(service.id, { hops: 1 + (i % 2) })),
        }),
      ),
    }),
  })

  /** worth no more than that it is open */
  const unlinked = { number: 9999, title: 'x' }

  const nearby = fc
    .array(fc.record({ urgency: fc.constantFrom('high', 'low'), title: hostileTexts }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((rows) => rows.map((row, i) => openIncident({ ...row, number: 7000 + i, service: `PNEAR${i}0` })))

  it('is worth less than one here, and with it one line of each, 10 points and one level at most', () => {
    fc.assert(
      fc.property(knownFacts(), nearby, fc.boolean(), (facts, open, also) => {
        const live = also ? [openIncident({ ...unlinked, urgency: 'low' })] : []
        const quiet = around(withIncidents(facts, { open: [], recent: [] }), [])
        const loud = around(withIncidents(facts, { open: live, recent: [] }), open)
        const [before, after] = [assess(quiet), assess(loud)]
        const raised = pointsOf(after) - pointsOf(before)
        expect(raised).toBeGreaterThanOrEqual(0 - ROUNDING)
        expect(raised).toBeLessThanOrEqual((also ? 9 : 4) + ROUNDING)
        expect(LEVELS.indexOf(after.level) - LEVELS.indexOf(before.level)).toBeLessThanOrEqual(1)
        expect(after.factors.filter(({ id }) => id === 'nearby-incident').length).toBeLessThanOrEqual(1)
        const urgent = assess(
          around(withIncidents(facts, { open: [openIncident(unlinked)], recent: [] }), open),
        )
        expect(pointsOf(urgent) - pointsOf(before)).toBeLessThanOrEqual(10 + ROUNDING)
      }),
      RUNS,
    )
  })
})

describe('whatever the author writes that is no code', () => {
  const comments = fc.array(
    fc.string({ unit: fc.constantFrom('if (', 'lock', 'await ', 'retry', ' ', 'x', '()', '#4521 ', 'fix') }),
    { maxLength: 10 },
  )

  const QUIET_FILES = [
    'README.md',
    'docs/design.md',
    'test/charge.test.ts',
    'src/__tests__/a.ts',
    'vendor/a/a.go',
    'src/api.pb.go',
  ]

  it('moves the score neither up nor down', () => {
    fc.assert(
      fc.property(knownFacts(), comments, fc.subarray(QUIET_FILES), (known, texts, names) => {
        const facts = { ...withIncidents(known, { open: [], recent: [] }), live: liveStateOf() }
        const lines = texts.flatMap((text, i) => [
          { number: 900 + 2 * i, text: fromOutside(`// ${text}`) },
          { number: 901 + 2 * i, text: fromOutside('   ') },
        ])
        const present = new Set<string>(facts.change.files.map(({ path }) => path))
        const files = [
          ...facts.change.files.map((file) => ({
            ...file,
            hunks: [...file.hunks, { added: lines, removed: lines }],
          })),
          ...names.filter((name) => !present.has(name)).map((name) => fileOf(name, { added: texts })),
        ]
        const talked = assess({
          ...facts,
          change: { ...facts.change, files },
          purpose: { message: fromOutside(texts.join('\n')), branch: fromOutside('fix/4521') },
        })
        expect(pointsOf(talked)).toBeCloseTo(pointsOf(assess(facts)), 5)
      }),
      RUNS,
    )
  })

  it('counts a line that is moved as no new logic', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('retry()', '\tif err != nil {', 'x := open(a)'), { minLength: 1 }),
        (lines) => {
          const moved = changeOf({
            'src/a.go': { removed: lines },
            'src/b.go': { added: lines.map((line) => `\t${line}`) },
          })
          expect(assess(factsOf({ change: moved })).factors.filter(({ id }) => id === 'size')).toEqual([])
        },
      ),
      RUNS,
    )
  })
})
