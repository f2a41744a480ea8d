import { describe, expect, it } from 'vitest'
import { unknown } from '../../src/core/known.ts'
import { assess } from '../../src/risk/assess.ts'
import type { Assessment } from '../../src/risk/assessment.ts'
import type { RiskFacts } from '../../src/risk/facts.ts'
import { SCORED_SOURCES } from '../../src/risk/facts.ts'
import {
  asKnown,
  changeOf,
  commitOf,
  type FileRow,
  factsOf,
  incidentFactsOf,
  incidentOf,
  openIncident,
  serviceOf,
  unreadChangeOf,
} from '../support/facts.ts'

const CODE = ['  if (retry) {', '    await charge()', '  }']

/** `active-incident 10`, `fix-history src/a.ts 3.1`; the baseline is in every assessment and left out. */
const rows = ({ factors }: Assessment): string[] =>
  factors
    .filter(({ id }) => id !== 'baseline')
    .map(({ id, path, points }) => `${id}${path === null ? '' : ` ${path}`} ${points}`)

const ofFiles = (files: Record<string, FileRow>, more: Partial<RiskFacts> = {}): Assessment =>
  assess(factsOf({ change: changeOf(files), ...more }))

const open = asKnown(incidentFactsOf({ open: [openIncident()], recent: [openIncident()] }))

describe('the factors of a change', () => {
  it('name size, depth and concurrency of added code', () => {
    expect(rows(ofFiles({ 'src/a.ts': { added: CODE } }))).toEqual([
      'size 9.2',
      'depth 13.1',
      'concurrency 1.1',
    ])
  })

  it('name the control flow of removed code', () => {
    const { factors } = ofFiles({ 'src/a.ts': { removed: CODE } })
    expect(factors.map(({ id }) => id)).toEqual(['baseline', 'control-flow'])
  })

  it('start from the baseline alone, the score of a change without code', () => {
    const { level, lift, factors } = ofFiles({ 'README.md': { added: ['one'] } })
    expect(factors.map(({ id }) => id)).toEqual(['baseline'])
    expect(level).toBe('LOW')
    expect(lift).toBeLessThan(0.2)
  })

  it('hold each file under its name for the fixes in it', () => {
    const commits = asKnown([commitOf('fix: a', ['src/a.ts']), commitOf('fix: b', ['src/a.ts', 'src/b.ts'])])
    const [a, b] = ofFiles({ 'src/a.ts': {}, 'src/b.ts': {} }, { commits }).factors.filter(
      ({ id }) => id === 'fix-history',
    )
    expect([a?.path, a?.evidence.length, b?.path, b?.evidence.length]).toEqual(['src/a.ts', 2, 'src/b.ts', 1])
    expect(a?.points).toBeCloseTo(2 * (b?.points ?? 0), 0)
  })

  it('count an old fix for less than a new one, and a feature for nothing', () => {
    const points = (message: string, days: number) =>
      ofFiles({ 'src/a.ts': {} }, { commits: asKnown([commitOf(message, ['src/a.ts'], { days })]) }).score
    expect(points('fix: a', 0)).toBeGreaterThan(points('fix: a', 180))
    expect(points('feat: a', 0)).toBe(ofFiles({ 'src/a.ts': {} }).score)
  })
})

describe('what says nothing of the risk adds nothing', () => {
  const nothing: [string, Record<string, FileRow>][] = [
    ['a rename without edits', { 'src/b.ts': { status: 'renamed', oldPath: 'src/a.ts' } }],
    ['a deleted file without control flow', { 'src/a.ts': { status: 'deleted', removed: ['a()', 'b()'] } }],
    ['a test', { 'test/a.test.ts': { added: CODE }, 'src/b.spec.ts': { added: CODE } }],
    ['a document', { 'README.md': { added: CODE }, 'docs/a.ts': { added: CODE } }],
    ['comments', { 'src/a.ts': { added: ['// if (lock) {', '/** while */', ' * for'] } }],
    ['blank lines and lone braces', { 'src/a.ts': { added: ['', '  ', '\t', '    }', '  });', '],'] } }],
    ['a generated file', { 'src/api.pb.go': { added: CODE }, 'generated/a.ts': { added: CODE } }],
    ['a vendored file', { 'vendor/a.go': { added: CODE }, 'web/node_modules/a/a.js': { added: CODE } }],
    ['a lock file', { 'pnpm-lock.yaml': { added: CODE } }],
    ['a binary, a link, a submodule', { 'src/a.ts': { kind: 'binary' }, 'src/b.ts': { kind: 'symlink' } }],
    ['a file that a merge takes over', { 'src/a.ts': { merged: true, added: CODE, removed: CODE } }],
  ]
  it.each(nothing)('%s', (_, files) => {
    expect(rows(ofFiles(files))).toEqual([])
  })

  it('a merge of nothing but the other branch, whatever is open and whatever was fixed', () => {
    const files = { 'src/a.ts': { merged: true, added: CODE } }
    const commits = asKnown([commitOf('fix: a, incident #4521', ['src/a.ts'])])
    expect(rows(ofFiles(files, { commits, incidents: open }))).toEqual([])
  })

  it('an incident that only a merged file is linked to', () => {
    const files = { 'src/mine.ts': { added: ['a()'] }, 'src/theirs.ts': { merged: true, added: ['a()'] } }
    const mine = incidentOf({ number: 1, title: 'TypeError in src/mine.ts' })
    const theirs = incidentOf({ number: 2, title: 'latency high' })
    const commits = asKnown([commitOf('repair, incident #2', ['src/theirs.ts'])])
    const incidents = asKnown(incidentFactsOf({ recent: [mine, theirs] }))
    const linked = (facts: Partial<RiskFacts>) =>
      rows(ofFiles(files, facts)).filter((row) => row.startsWith('incident-history'))
    expect(linked({ commits, incidents })).toEqual(linked({ incidents }))
  })

  it.each([
    ['src/a.ts', '// a lock', '// if (x) while (y) await z'],
    ['src/a.py', '# a lock', '# async def if else'],
    ['src/a.sql', '-- a lock', '-- mutex if'],
    ['src/a.go', '/* chan */', '/* select */'],
    ['src/a.rb', '# lock', '# fiber if'],
    ['src/a.php', '# a lock', '# the same'],
    ['src/a.vue', '<!-- a lock -->', '<!-- the same -->'],
  ])('the words of a comment in %s', (path, before, after) => {
    expect(rows(ofFiles({ [path]: { added: [before] } }))).toEqual([])
    expect(ofFiles({ [path]: { added: ['a()', before] } }).score).toBe(
      ofFiles({ [path]: { added: ['a()', after] } }).score,
    )
  })
})

describe('a source that failed is never zero', () => {
  const files = { 'src/a.ts': { added: CODE } }

  it('is a single score where all is known', () => {
    const { score, range, sources } = ofFiles(files)
    expect(range).toEqual([score, score])
    expect(Object.values(sources).every(({ known }) => known)).toBe(true)
  })

  it.each([
    ['PagerDuty', { incidents: unknown('no key') }],
    ['the history', { commits: unknown('git is missing') }],
    ['the contents', { change: unreadChangeOf('src/a.ts') }],
  ])('widens the range upwards without %s', (_, lost) => {
    const { score, range } = assess(factsOf({ change: changeOf(files), ...lost }))
    expect(range[0]).toBe(score)
    expect(range[1]).toBeGreaterThan(score + 5)
  })

  it('gives no numbers of incidents without PagerDuty', () => {
    const { services } = ofFiles(files, { incidents: unknown('no key') })
    expect(services[0]).toMatchObject({ activeIncidents: null, incidents90d: null })
  })

  it('gives no lines without the contents', () => {
    const { change } = assess(factsOf({ change: unreadChangeOf('src/a.ts') }))
    expect(change.files[0]).toMatchObject({ additions: null, deletions: null })
  })

  it('passes on the reasons', () => {
    const { sources } = assess(
      factsOf({
        change: unreadChangeOf('src/a.ts'),
        commits: unknown('one'),
        services: unknown('two'),
        incidents: unknown('three'),
      }),
    )
    expect(SCORED_SOURCES.map((id) => [id, sources[id].known || sources[id].why])).toEqual([
      ['contents', 'this partial clone lacks some of the changed contents'],
      ['history', 'one'],
      ['services', 'two'],
      ['pagerduty', 'three'],
    ])
  })

  it('passes on that PagerDuty returned only some of them', () => {
    const incidents = asKnown(incidentFactsOf({ complete: false, warnings: ['more than 10,000'] }))
    expect(ofFiles(files, { incidents }).sources.pagerduty).toMatchObject({
      known: true,
      complete: false,
      warnings: ['more than 10,000'],
      requests: 3,
    })
  })

  it('leaves room for the incidents that an unread history would have linked', () => {
    const recent = ['one', 'two', 'three', 'four'].map((title, i) => incidentOf({ number: i + 1, title }))
    const incidents = asKnown(incidentFactsOf({ recent }))
    const commits = asKnown(
      recent.flatMap(({ number }) =>
        Array.from({ length: 6 }, () =>
          commitOf(`fix: repair, incident #${number}`, ['src/a.ts'], { days: 0 }),
        ),
      ),
    )
    const all = ofFiles(files, { commits, incidents })
    const without = ofFiles(files, { commits: unknown('git is missing'), incidents })
    expect(without.range[1]).toBeGreaterThanOrEqual(all.score)
  })
})

describe('the summary', () => {
  it('gives each file the services that it maps to', () => {
    const services = asKnown([
      serviceOf('PPAY001', { paths: ['src/pay.ts'] }),
      serviceOf('PWHOLE1'),
      serviceOf('PWEB001', { paths: ['src/web.ts', 'src/pay.ts'] }),
    ])
    const { change } = ofFiles({ 'src/pay.ts': {}, 'src/web.ts': {}, 'src/other.ts': {} }, { services })
    expect(change.files.map(({ path, services }) => `${path}: ${services.join(' ')}`)).toEqual([
      'src/pay.ts: PPAY001 PWHOLE1 PWEB001',
      'src/web.ts: PWHOLE1 PWEB001',
      'src/other.ts: PWHOLE1',
    ])
  })

  it('counts incidents for each service', () => {
    const services = asKnown([serviceOf('PPAY001'), serviceOf('PWEB001')])
    const pay = [1, 2, 3].map((number) =>
      incidentOf({ number, service: 'PPAY001', title: `disk ${number} full` }),
    )
    const web = openIncident({ number: 4, service: 'PWEB001' })
    const incidents = asKnown(incidentFactsOf({ open: [web], recent: [...pay, web] }))
    expect(
      ofFiles({ 'a.ts': {} }, { services, incidents }).services.map(
        ({ id, activeIncidents, incidents90d }) => ({
          id,
          activeIncidents,
          incidents90d,
        }),
      ),
    ).toMatchObject([
      { id: 'PPAY001', activeIncidents: 0, incidents90d: { raw: 3, distinct: 1 } },
      { id: 'PWEB001', activeIncidents: 1, incidents90d: { raw: 1, distinct: 1 } },
    ])
  })

  it('holds no line of the change', () => {
    const { change } = ofFiles({ 'src/a.ts': { added: ['secret()'] } })
    expect(JSON.stringify(change)).not.toContain('secret')
  })

  it('asks only for a critical change, and lets a low one pass', () => {
    const actions = [1, 6, 30, 120, 900, 3000].map((count) => {
      const lines = Array.from({ length: count }, (_, i) => `${'  '.repeat(i % 10)}await call(${i})`)
      const { level, decision } = ofFiles({ 'src/a.ts': { added: lines } })
      return {
        action: decision.action,
        expected: level === 'CRITICAL' ? 'ask' : level === 'LOW' ? 'pass' : 'warn',
      }
    })
    expect(new Set(actions.map(({ action }) => action))).toEqual(new Set(['pass', 'warn', 'ask']))
    for (const { action, expected } of actions) expect(action).toBe(expected)
  })
})
