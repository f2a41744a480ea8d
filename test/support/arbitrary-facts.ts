import fc from 'fast-check'
import { unknown } from '../../src/core/known.ts'
import type { TouchedService } from '../../src/core/service.ts'
import { fromOutside } from '../../src/core/untrusted.ts'
import type { ChangedFile } from '../../src/diff/change.ts'
import type { Incident } from '../../src/incidents/incident.ts'
import type { PastCommit } from '../../src/incidents/past-commit.ts'
import type { RiskFacts } from '../../src/risk/facts.ts'
import { type LiveState, unknownLiveState } from '../../src/risk/facts.ts'
import type { FreezeWindow } from '../../src/risk/freeze.ts'
import {
  asKnown,
  commitOf,
  connectedOf,
  daysAgo,
  dependenciesOf,
  type FileRow,
  factsOf,
  fileOf,
  incidentFactsOf,
  incidentOf,
  liveStateOf,
  NOW,
  onCallOf,
  openIncident,
  serviceOf,
} from './facts.ts'

/** Words that a person may put into a path, a title, a name: plain by default, hostile where a test wants them. */
export type Texts = fc.Arbitrary<string>

const PATHS = [
  'src/charge.ts',
  'src/index.ts',
  'src/api/session.go',
  'worker/retry.go',
  'billing/invoice.go',
  'README.md',
  'test/charge.test.ts',
  'cmd/main.go',
]

/** Indented with tabs: the depth of a line does not depend on the other lines. */
export const CODE_LINES = [
  'retry()',
  '\tif err != nil {',
  '\t\treturn err',
  '\t\t\tmu.Lock()',
  '\t\t\t\tgo func() {',
  '\t\t\t\t\tselect {',
  'x := map[string]int{"a": 1}',
]

const QUIET_LINES = ['', '   ', '}', '\t})', '// a lock is taken here, if any', '/* if (locked) */']

const SERVICE_IDS = ['PABC123', 'PXYZ789', 'PDEF456']

const plainTexts: Texts = fc.constantFrom('payments-api', 'checkout-web', 'disk full', 'lag 12 s', 'p99 high')

const lines = fc.array(fc.constantFrom(...CODE_LINES, ...QUIET_LINES), { maxLength: 12 })

const fileRow: fc.Arbitrary<FileRow> = fc.record({
  added: lines,
  removed: lines,
  status: fc.constantFrom('added', 'modified', 'deleted', 'renamed', 'unmerged'),
  kind: fc.constantFrom('text', 'text', 'text', 'binary', 'symlink'),
  merged: fc.constantFrom(false, false, false, true),
  filtered: fc.boolean(),
})

const filesOf = (texts: Texts = fc.constantFrom(...PATHS), most = 8): fc.Arbitrary<ChangedFile[]> =>
  fc
    .uniqueArray(fc.oneof(fc.constantFrom(...PATHS), texts), { minLength: 1, maxLength: most })
    .chain((paths) =>
      fc.tuple(...paths.map((path) => fileRow.map((row) => fileOf(path === '' ? 'a' : path, row)))),
    )

const MESSAGES = [
  'fix: retry the charge once',
  'Fix the session leak\n\nIncident #4521',
  'feat: charge in two steps',
  'PD-4522: hold the lock',
  'Revert "feat: charge in two steps" (incident 4523)',
]

/** Commits as readPastCommits gives them: each touched at least one of the files. */
const commitsOf = (files: readonly ChangedFile[], most = 12): fc.Arbitrary<PastCommit[]> =>
  fc.array(
    fc
      .record({
        message: fc.constantFrom(...MESSAGES),
        days: fc.integer({ min: 0, max: 364 }),
        paths: fc.subarray(
          files.map(({ path }) => path),
          { minLength: 1 },
        ),
      })
      .map(({ message, days, paths }) => commitOf(message, paths, { days })),
    { maxLength: most },
  )

const incidentsOf = (texts: Texts, files: readonly ChangedFile[]): fc.Arbitrary<Incident> =>
  fc
    .record({
      number: fc.integer({ min: 4515, max: 4530 }),
      title: fc.oneof(texts, fc.constantFrom(...files.map(({ path }) => `panic in ${path}:12`))),
      status: fc.constantFrom('triggered', 'acknowledged', 'resolved'),
      urgency: fc.constantFrom('high', 'low'),
      priority: fc.option(texts),
      service: fc.constantFrom(...SERVICE_IDS),
      days: fc.integer({ min: 0, max: 89 }),
    })
    .map(({ days, ...row }) => incidentOf({ ...row, createdAt: daysAgo(days).toISOString() }))

const servicesOf = (texts: Texts): fc.Arbitrary<TouchedService[]> =>
  fc
    .subarray(SERVICE_IDS, { minLength: 1 })
    .chain((ids) => fc.tuple(...ids.map((id) => fc.option(texts).map((name) => serviceOf(id, { name })))))

const NEARBY_IDS = ['PNEAR01', 'PNEAR02', 'PNEAR03', 'PNEAR04']

const inHours = (hours: number): string => new Date(NOW.getTime() + hours * 3_600_000).toISOString()

/** On-call, maintenance and dependencies of these services, and what is open around them. */
const liveStatesOf = (services: readonly TouchedService[], texts: Texts): fc.Arbitrary<LiveState> => {
  const ids = services.map(({ id }) => id)
  const hours = fc.integer({ min: 1, max: 20 })
  const onCall = fc.record({
    service: fc.constantFrom(...ids),
    people: fc.array(texts, { maxLength: 3 }),
    until: fc.option(hours.map(inHours)),
    gap: fc.option(
      fc.record({
        from: fc.integer({ min: -2, max: 10 }).map(inHours),
        until: fc.option(hours.map(inHours)),
      }),
    ),
  })
  const maintenance = fc.record({
    id: fc.constantFrom('PMAINT1', 'PMAINT2'),
    description: fc.option(texts.map(fromOutside)),
    from: fc.integer({ min: -3, max: 3 }).map(inHours),
    until: fc.integer({ min: 4, max: 9 }).map(inHours),
    services: fc.subarray(ids, { minLength: 1 }),
  })
  const connected = fc
    .record({
      id: fc.constantFrom(...NEARBY_IDS),
      name: fc.option(texts),
      kind: fc.constantFrom('technical', 'business'),
      direction: fc.constantFrom('dependent', 'supporting'),
      of: fc.subarray(ids, { minLength: 1 }),
      hops: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ id, ...row }) => connectedOf(id, row))
  const open = fc
    .record({
      number: fc.integer({ min: 5515, max: 5530 }),
      title: texts,
      urgency: fc.constantFrom('high', 'low'),
      service: fc.constantFrom(...NEARBY_IDS),
    })
    .map((row) => openIncident(row))
  return fc
    .record({
      onCall: fc.uniqueArray(onCall, { selector: ({ service }) => service }),
      maintenance: fc.array(maintenance, { maxLength: 3 }),
      connected: fc.array(connected, { maxLength: 6 }),
      open: fc.uniqueArray(open, { maxLength: 4, selector: ({ id }) => id }),
      cut: fc.array(
        fc.record({ id: fc.constantFrom(...NEARBY_IDS), name: fc.option(texts.map(fromOutside)) }),
        {
          maxLength: 4,
        },
      ),
    })
    .map((row) =>
      liveStateOf({
        onCall: asKnown(row.onCall.map(onCallOf)),
        maintenance: asKnown(row.maintenance),
        dependencies: asKnown(dependenciesOf({ connected: row.connected, open: row.open, cut: row.cut })),
      }),
    )
}

const freezesOf = (texts: Texts): fc.Arbitrary<FreezeWindow[]> =>
  fc.array(
    fc.record({
      name: texts.map(fromOutside),
      from: fc.constantFrom('Mon 17:00', 'Tue 09:00', 'Tue 20:00'),
      to: fc.constantFrom('Thu 08:00', 'Tue 19:30'),
      timeZone: fc.constantFrom('Europe/Berlin', 'America/Argentina/ComodRivadavia'),
    }),
    { maxLength: 2 },
  )

/** All sources answered, as they do when nothing fails. */
export const knownFacts = (texts: Texts = plainTexts): fc.Arbitrary<RiskFacts> =>
  filesOf(texts === plainTexts ? undefined : texts).chain((files) =>
    fc
      .record({
        commits: commitsOf(files),
        services: servicesOf(texts),
        incidents: fc.uniqueArray(incidentsOf(texts, files), { maxLength: 12, selector: ({ id }) => id }),
      })
      .chain((drawn) =>
        fc.record({
          commits: fc.constant(drawn.commits),
          services: fc.constant(drawn.services),
          incidents: fc.constant(drawn.incidents),
          live: liveStatesOf(drawn.services, texts),
          freezes: freezesOf(texts),
        }),
      )
      .map(({ commits, services, incidents, live, freezes }) => {
        const touched = incidents.filter(({ service }) => services.some(({ id }) => id === service.id))
        return factsOf({
          change: {
            source: 'index',
            base: '1'.repeat(40),
            tree: '2'.repeat(40),
            unread: null,
            guesses: [],
            files,
          },
          commits: asKnown(commits),
          services: asKnown(services),
          live,
          freezes,
          incidents: asKnown(
            incidentFactsOf({
              open: touched.filter(({ status }) => status !== 'resolved'),
              recent: touched,
            }),
          ),
        })
      }),
  )

export const SOURCES = ['contents', 'history', 'services', 'pagerduty'] as const

/** The same facts where these sources failed; without services PagerDuty is not asked. */
export function forget(facts: RiskFacts, lost: readonly (typeof SOURCES)[number][], why: string): RiskFacts {
  const gone = unknown(why)
  return {
    ...facts,
    ...(lost.includes('contents') && {
      change: {
        ...facts.change,
        unread: why,
        files: facts.change.files.map((file) => ({ ...file, additions: null, deletions: null, hunks: [] })),
      },
    }),
    ...(lost.includes('history') && { commits: gone }),
    ...(lost.includes('services') && { services: gone, incidents: gone, live: unknownLiveState(why) }),
    ...(lost.includes('pagerduty') && { incidents: gone, live: unknownLiveState(why) }),
  }
}

/** Some sources answered, some did not. */
export const anyFacts = (texts: Texts = plainTexts): fc.Arbitrary<RiskFacts> =>
  fc
    .tuple(knownFacts(texts), fc.oneof(fc.constant([]), fc.subarray([...SOURCES])), texts)
    .map(([facts, lost, why]) => forget(facts, lost, why))

const HOSTILE = [
  '\u001b[31m',
  '\u001b]8;;https://evil.example\u0007',
  '\u001b]0;owned\u001b\\',
  '\r',
  '\n',
  '\u009b2J',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u2028',
  '\u{e0041}',
  '\ufe0f',
  '\ufeff',
  '\ud800',
  '\ue000',
  '\u007f',
  '支付',
  '🔥',
  ' ',
  'a',
  '/',
  '.ts',
]

/** What a terminal acts on, or shows as something else than it is, mixed into ordinary text. */
export const hostileTexts: Texts = fc.string({
  unit: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' })),
  maxLength: 40,
})

/** Code points that no output may hold: those that steer a terminal, and those that are shown as nothing. */
const FORBIDDEN: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xf8ff], // lone surrogates, private use
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xe0000, 0x10ffff],
]

/** What of a text a terminal would act on, as `U+1b`; newlines between lines are fine. */
export const actsOnATerminal = (text: string): string[] =>
  [...text]
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((code) => FORBIDDEN.some(([from, to]) => code >= from && code <= to))
    .map((code) => `U+${code.toString(16)}`)
