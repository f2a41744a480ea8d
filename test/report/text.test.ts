import { describe, expect, it } from 'vitest'
import { unknown } from '../../src/core/known.ts'
import { toShortText, toText } from '../../src/report/text.ts'
import { assess } from '../../src/risk/assess.ts'
import type { Assessment } from '../../src/risk/assessment.ts'
import type { RiskFacts } from '../../src/risk/facts.ts'
import { isQuiet } from '../../src/risk/quiet.ts'
import { COLOUR, PLAIN } from '../../src/terminal/style.ts'
import {
  asKnown,
  changeOf,
  commitOf,
  factsOf,
  incidentFactsOf,
  incidentOf,
  NOW,
  openIncident,
  serviceOf,
  unreadChangeOf,
} from '../support/facts.ts'
import { type Points, withPoints } from '../support/points.ts'

/** What the findings of these tests are worth, whatever the model says. */
const POINTS: Points = {
  baseline: -44,
  'active-incident': 10,
  'incident-history': 8,
  'service-history': 2,
  'fix-history': 3,
  size: 41,
  depth: 20,
  'control-flow': 2,
  concurrency: 4,
}

const assessed = (facts: Partial<RiskFacts>): Assessment => withPoints(assess(factsOf(facts)), POINTS)

const report = (facts: Partial<RiskFacts>, width = 80): string =>
  toText(assessed(facts), { width, style: PLAIN, now: NOW })

const code = (count: number, depth = 3): string[] =>
  Array.from({ length: count }, (_, i) => `${'  '.repeat(i % (depth + 1))}await charge(${i})`)

const ESCAPE = '\u001b'
const CHARGE = 'src/charge.ts'
const change = changeOf({
  [CHARGE]: { added: code(96, 5), removed: ['if (card) return'] },
  'src/refund.ts': { added: code(24), removed: code(13) },
  'README.md': { added: ['one'] },
})
const services = asKnown([serviceOf(), serviceOf('PWEB001', { name: 'checkout-web' })])
const incidents = asKnown(
  incidentFactsOf({
    open: [openIncident({ title: 'charge capture 5xx', priority: 'P1' })],
    recent: [
      incidentOf({ number: 4480, title: 'double charge' }),
      incidentOf({ number: 4391, title: 'charge queue stuck' }),
      incidentOf({ number: 4377, title: 'TypeError at src/charge.ts:12' }),
      incidentOf({ number: 4300, title: 'cart empty', service: 'PWEB001' }),
    ],
  }),
)
const commits = asKnown([
  commitOf('fix: charge once, PD-4480', [CHARGE], { days: 9 }),
  commitOf('fix: drain the queue, incident #4391', [CHARGE], { days: 40 }),
  commitOf('fix: refund twice', ['src/refund.ts'], { days: 70 }),
])

describe('the report', () => {
  it('shows what is open, each file, the services and the code, and what to do next', () => {
    expect(report({ change, services, incidents, commits })).toMatchInlineSnapshot(`
      "pager-triage  CRITICAL 99  ██████████  30× the usual odds of a later bug fix
      3 files +121 −14 · payments-api and checkout-web

      open now       P1 #4521 charge capture 5xx · payments-api · 25 min,
                     unacknowledged
      src/charge.ts  3 linked incidents: #4391, #4480 (fix commits), #4377 (stack
                     frames) · 2 fixes in a year, the latest 9 days ago
      src/refund.ts  1 fix in a year, 70 days ago
      90 days        payments-api 3 incidents, 3 distinct and checkout-web 1 incident,
                     1 distinct
      code           107 lines of logic added, nested 5 deep at src/charge.ts:6, 2
                     control-flow tokens removed, 120 lines touching concurrency

      Next: read incident #4521 before you commit: pager-triage detail 4521
            split the commit, largest file first: git commit -- src/charge.ts"
    `)
  })

  it('is one line for a low change', () => {
    expect(
      report({ change: changeOf({ 'README.md': { added: ['a', 'b'], removed: ['c'] } }) }),
    ).toMatchInlineSnapshot(`"LOW 6 · 1 file +2 −1 · nothing open on payments-api"`)
  })

  it('is one line for a low change that touches no service', () => {
    expect(report({ change: changeOf({ 'README.md': {} }), services: asKnown([]) })).toMatchInlineSnapshot(
      `"LOW 6 · 1 file +0 −0 · no PagerDuty service affected"`,
    )
  })

  it('says why PagerDuty is unknown, and how high the level may be', () => {
    const lost = unknown('PagerDuty did not respond in 3 s')
    expect(report({ change, services, commits, incidents: lost })).toMatchInlineSnapshot(`
      "pager-triage  CRITICAL 79  ████████░░  7.5× the usual odds of a later bug fix
      3 files +121 −14 · payments-api and checkout-web

      src/charge.ts  2 fixes in a year, the latest 9 days ago
      src/refund.ts  1 fix in a year, 70 days ago
      code           107 lines of logic added, nested 5 deep at src/charge.ts:6, 2
                     control-flow tokens removed, 120 lines touching concurrency
      not known      PagerDuty: PagerDuty did not respond in 3 s

      Next: fix what is "not known" and rerun before you commit"
    `)
  })

  it('says why nothing at all is known', () => {
    expect(
      report({
        change: unreadChangeOf('src/a.ts', 'src/b.ts'),
        commits: unknown('git log did not finish before the deadline'),
        services: unknown('no mapping (add one to .pager-triage.json or use --service ID)'),
        incidents: unknown('no key: set PAGERDUTY_API_KEY'),
      }),
    ).toMatchInlineSnapshot(`
      "pager-triage  LOW 6  █░░░░░░░░░  at most MODERATE 46: data is missing
      2 files +? −? · service unknown

      not known  the changed lines: this partial clone lacks some of the changed
                 contents
                 fix history: git log did not finish before the deadline
                 the service: no mapping (add one to .pager-triage.json or use
                 --service ID)
                 PagerDuty: no key: set PAGERDUTY_API_KEY

      Next: commit, or fix what is "not known" first: pager-triage doctor"
    `)
  })

  it('says once that the service is unknown', () => {
    expect(
      report({
        change: changeOf({ 'README.md': {} }),
        services: unknown('no service is named pay'),
        incidents: unknown('no service to query'),
      }),
    ).toMatchInlineSnapshot(`
      "pager-triage  LOW 6  █░░░░░░░░░  at most MODERATE 46: data is missing
      1 file +0 −0 · service unknown

      not known  the service: no service is named pay

      Next: commit, or fix what is "not known" first: pager-triage doctor"
    `)
  })

  it('says that PagerDuty returned only some of them', () => {
    const some = incidentFactsOf({ complete: false, warnings: ['more than 10,000 incidents in a day'] })
    expect(
      report({ change: changeOf({ 'README.md': {} }), incidents: asKnown(some) }),
    ).toMatchInlineSnapshot(`
      "pager-triage  LOW 6  █░░░░░░░░░  <0.1× the usual odds of a later bug fix
      1 file +0 −0 · payments-api

      not known  some incidents: more than 10,000 incidents in a day

      Next: read the evidence, then git commit"
    `)
  })

  it('names the conflicts of a merge in progress, and counts what it takes over', () => {
    const merge = changeOf({
      'src/mine.ts': { added: code(12) },
      'src/theirs.ts': { merged: true, added: code(40) },
      'src/one.ts': { status: 'unmerged', additions: null, deletions: null },
      'src/two.ts': { status: 'unmerged', additions: null, deletions: null },
      'src/three.ts': { status: 'unmerged', additions: null, deletions: null },
    })
    expect(report({ change: { ...merge, tree: null } })).toMatchInlineSnapshot(`
      "pager-triage  HIGH 71  ███████░░░  4.3× the usual odds of a later bug fix
      5 files +52 −0 (1 merged unchanged) · payments-api

      code       12 lines of logic added, nested 3 deep at src/mine.ts:4, 12 lines
                 touching concurrency
      not known  3 unmerged files: src/one.ts, src/two.ts and 1 more

      Next: resolve the conflicts, then git add them"
    `)
  })

  it('proposes to commit a large file by itself', () => {
    const large = changeOf({ 'src/a.ts': { added: code(400, 9) }, 'src/b.ts': { added: code(10) } })
    expect(report({ change: large }).split('\n').at(-1)).toBe(
      'Next: split the commit, largest file first: git commit -- src/a.ts',
    )
  })

  it('proposes no command for a path that a shell would read otherwise', () => {
    for (const path of ['src/$(id).ts', 'src/a b.ts', '-a.ts', 'src/a;b.ts', "src/'.ts", 'src/*.ts']) {
      const large = changeOf({ [path]: { added: code(400, 9) }, 'src/b.ts': { added: code(10) } })
      expect(report({ change: large }, 200)).toContain('Next: read the evidence, then git commit')
    }
  })

  it('says what to do where nothing is staged', () => {
    expect(report({})).toBe('Nothing is staged. Stage a change with git add, then run this again.')
  })

  it('never reads unknown lines as none', () => {
    expect(report({ change: unreadChangeOf('src/a.ts') })).not.toMatch(/[+−]0/)
  })

  it('uses the singular for one', () => {
    const one = changeOf({ 'src/a.ts': { added: ['await a()'], removed: ['return 1'] } })
    const past = asKnown([commitOf('fix: a, PD-1', ['src/a.ts'], { days: 2 })])
    const found = asKnown(incidentFactsOf({ recent: [incidentOf({ number: 1, title: 'x' })] }))
    const text = report({ change: one, commits: past, incidents: found }, 200)
    expect(text).toMatch(/1 linked incident: #1 \(fix commits?\) · 1 fix in a year, 2 days ago/)
    expect(text).toContain('1 line of logic added, 1 control-flow token removed, 1 line touching concurrency')
    expect(text).toContain('payments-api 1 incident, 1 distinct')
  })
})

describe('a narrow and a wide terminal', () => {
  const path = `services/payments/${'deep/'.repeat(12)}charge-capture-and-refund.ts`
  const facts = {
    change: changeOf({ [path]: { added: code(60) }, 'src/b.ts': { added: code(3) } }),
    services: asKnown([serviceOf('PABC123', { name: 'payments and everything that belongs to payments' })]),
    commits: asKnown([commitOf('fix: charge, PD-4480', [path])]),
    incidents: asKnown(
      incidentFactsOf({
        open: [
          openIncident({ title: `charge capture fails ${'again and '.repeat(12)}again`, priority: 'P2' }),
        ],
        recent: [incidentOf({ number: 4480, title: 'x' })],
      }),
    ),
  }

  it('of 40 columns', () => {
    expect(report(facts, 40)).toMatchInlineSnapshot(`
      "pager-triage  CRITICAL 94  21× the usua…
      2 files +63 −0 · payments and everythin…

      open now        P2 #4521 charge capture
                      fails again and again
                      and again and again and…
      …and-refund.ts  1 linked incident: #4480
                      (fix commits) · 1 fix in
                      a year, 10 days ago
      90 days         payments and everything
                      that belongs to payments
                      1 incident, 1 distinct
      code            63 lines of logic added,
                      nested 3 deep at
                      services/payments/deep/…

      Next: read incident #4521 before you
            commit: pager-triage detail 4521"
    `)
  })

  it('of 80 columns', () => {
    expect(report(facts, 80)).toMatchInlineSnapshot(`
      "pager-triage  CRITICAL 94  █████████░  21× the usual odds of a later bug fix
      2 files +63 −0 · payments and everything that belongs to payments

      open now                  P2 #4521 charge capture fails again and again and
                                again and again and again and again and again and…
      …e-capture-and-refund.ts  1 linked incident: #4480 (fix commits) · 1 fix in a
                                year, 10 days ago
      90 days                   payments and everything that belongs to payments 1
                                incident, 1 distinct
      code                      63 lines of logic added, nested 3 deep at
                                services/payments/deep/deep/deep/deep/deep/deep/deep/…

      Next: read incident #4521 before you commit: pager-triage detail 4521"
    `)
  })

  it('of 120 columns', () => {
    expect(report(facts, 120)).toMatchInlineSnapshot(`
      "pager-triage  CRITICAL 94  █████████░  21× the usual odds of a later bug fix
      2 files +63 −0 · payments and everything that belongs to payments

      open now                              P2 #4521 charge capture fails again and again and again and again and again and
                                            again and again and again and again and again and again and again and again ·…
      …p/deep/charge-capture-and-refund.ts  1 linked incident: #4480 (fix commits) · 1 fix in a year, 10 days ago
      90 days                               payments and everything that belongs to payments 1 incident, 1 distinct
      code                                  63 lines of logic added, nested 3 deep at
                                            services/payments/deep/deep/deep/deep/deep/deep/deep/deep/deep/deep/deep/deep/cha…

      Next: read incident #4521 before you commit: pager-triage detail 4521"
    `)
  })
})

describe('a report of at most five findings', () => {
  const paths = Array.from({ length: 9 }, (_, i) => `src/${'abcdefghi'.charAt(i)}.ts`)
  const facts = {
    change: changeOf(Object.fromEntries(paths.map((path) => [path, { added: code(9) }]))),
    commits: asKnown(paths.map((path, i) => commitOf('fix: a', [path], { days: 10 * i }))),
  }

  it('counts the rest', () => {
    const text = report(facts)
    expect(text).toContain('5 more: pager-triage risk --explain')
    expect(text).toContain('src/d.ts')
    expect(text).not.toContain('src/e.ts')
  })

  it('names no option where no command was typed', () => {
    const options = { width: 80, style: PLAIN, now: NOW }
    for (const hook of [{ moment: 'after' }, { typed: 'slash' }] as const)
      expect(toText(assessed(facts), { ...options, ...hook })).toMatch(/^ +5 more$/m)
  })
})

describe('colour', () => {
  it('stands around the same text', () => {
    const assessment = assessed({ change, services, incidents, commits })
    const coloured = toText(assessment, { width: 80, style: COLOUR, now: NOW })
    expect(coloured).toContain(`${ESCAPE}[31m`)
    expect(coloured.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(
      toText(assessment, { width: 80, style: PLAIN, now: NOW }),
    )
  })
})

describe('a quiet change', () => {
  it('is low, with no incident at it', () => {
    const docs = changeOf({ 'README.md': {} })
    expect(isQuiet(assess(factsOf({ change: docs })))).toBe(true)
    expect(isQuiet(assess(factsOf({ change: docs, incidents })))).toBe(false)
    expect(isQuiet(assess(factsOf({ change })))).toBe(false)
  })

  it('names in short what is not known', () => {
    const assessment = assessed({
      change: changeOf({ 'README.md': {} }),
      incidents: unknown('no key'),
      commits: unknown('x'),
    })
    expect(toShortText(assessment, { width: 120, style: PLAIN, now: NOW })).toBe(
      'LOW 6 · 1 file +0 −0 · not known: fix history and PagerDuty (pager-triage risk says why)',
    )
  })
})

it('says a chance where the team committed a calibration', () => {
  const calibrated = { ...assessed({ change }), probability: 0.243 }
  const headline = toText(calibrated, { width: 80, style: PLAIN, now: NOW }).split('\n')[0] ?? ''
  expect(headline).toMatch(/24 % chance of a later bug fix \(\d/)
  expect(report({ change })).not.toMatch(/chance/)
})
