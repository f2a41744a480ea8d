import { describe, expect, it, test } from 'vitest'
import { toServiceOnCall } from '../../src/gather/live-state.ts'
import type { Fetched, Part } from '../../src/pagerduty/fetched.ts'
import { Whole } from '../../src/pagerduty/fetched.ts'
import { gapsOf, type OnCall } from '../../src/pagerduty/resources/on-calls.ts'
import { counted, none } from '../../src/triage/counted.ts'
import { duration } from '../../src/untrusted/words.ts'
import type { Faults } from '../support/faults.ts'
import { at, hoursAhead, minutesAgo, NOW, smallAccount, started } from './support/account.ts'
import { runProgram } from './support/program.ts'

const about = { warnings: [], asOf: '', requests: 1 }

test('from a list that may be incomplete nothing that claims an absence compiles', () => {
  const read: Fetched<readonly OnCall[]> = { data: [], complete: false, ...about }
  const claims = () => [
    // @ts-expect-error: it may be incomplete
    gapsOf(1, read, NOW, NOW),
    // @ts-expect-error: it may be incomplete
    gapsOf(1, { ...read, complete: false }, NOW, NOW),
    // @ts-expect-error: a list does not say whether it is whole
    gapsOf(1, read.data, NOW, NOW),
    // @ts-expect-error: it may be incomplete
    toServiceOnCall('PPAYMNT', read, NOW, NOW),
    // @ts-expect-error: it may be incomplete
    none(read, 'open incidents'),
    // @ts-expect-error: a part of it may be incomplete too
    Whole.only(read, () => true),
    // @ts-expect-error: saying so does not make it whole
    gapsOf(1, { data: [], complete: true }, NOW, NOW),
    // @ts-expect-error: nor does a copy of a whole list with something else in it
    (whole: Whole<readonly OnCall[]>) => gapsOf(1, { ...whole, data: [] }, NOW, NOW),
    // @ts-expect-error: only its own functions make one
    () => new Whole([]),
  ]
  const partRead: Part<readonly OnCall[]> = {
    data: { known: false, why: 'forbidden' },
    complete: true,
    ...about,
  }
  // @ts-expect-error: it may be unknown
  const claim = () => none(Whole.ofPart(partRead), 'people on call')
  expect([claims, claim, Whole.ofPart(partRead)]).toEqual([expect.any(Function), expect.any(Function), null])
})

test.each([
  [0, true, 'no open incidents'],
  [0, false, 'open incidents not known'],
  [1, true, '1 open incident'],
  [3, false, 'at least 3 open incidents'],
])('%i, complete: %s', (length, complete, words) => {
  const data = Array.from({ length })
  expect(counted({ ...about, data, complete }, 'open incident')).toBe(words)
})

const forbidden = { error: { message: 'Token missing required scopes', required_scopes: 'x.read' } }

const broken =
  (path: RegExp, status: number, offset = 0): Faults =>
  (request) =>
    path.test(request.path) && Number(request.query.get('offset') ?? 0) >= offset
      ? { instead: { status, body: status === 403 ? forbidden : '' } }
      : undefined

/** 120 policies: more than one page. */
const many = () => {
  const ids = Array.from({ length: 120 }, (_, i) => `PPOL${String(i).padStart(3, '0')}`)
  return smallAccount([], {
    services: ids.map((id, i) => ({ id: `PSVC${i}`, name: `service-${i}`, escalationPolicy: id })),
    escalationPolicies: ids.map((id) => ({ id, name: `Policy ${id}`, levels: [['PUSER01']] })),
  })
}

const small = () =>
  smallAccount([{ number: 7, title: 'Fire', service: 'PPAYMNT', createdAt: minutesAgo(9) }], {
    users: [
      { id: 'PUSER01', name: 'Dana' },
      { id: 'PUSER02', name: 'Mei' },
    ],
    escalationPolicies: [
      { id: 'PPOLICY', name: 'Payments', levels: [['PUSER01'], ['PUSER02']] },
      { id: 'PUNUSED', name: 'Second', levels: [['PUSER01']] },
    ],
    oncalls: ['PPOLICY', 'PUNUSED'].flatMap((escalationPolicy) =>
      ['PSCHED1', 'PSCHED2'].map((id) => ({
        user: 'PUSER01',
        escalationPolicy,
        schedule: { id, name: `Rota ${id.at(-1)}` },
        start: hoursAhead(-4),
        end: hoursAhead(id === 'PSCHED1' ? 3 : 5),
      })),
    ),
  })

async function shown(command: string, account: ReturnType<typeof smallAccount>, faults?: Faults) {
  const simulator = await started({ account, ...(faults && { faults }) })
  const [text, json] = await Promise.all(
    [[], ['--json']].map((more) => runProgram([...command.split(' '), ...more], at(simulator))),
  )
  return { text: text?.stdout.replace(/\s+/g, ' ') ?? '', document: JSON.parse(json?.stdout ?? '') }
}

const CLAIMS =
  /nobody|no gap|\d with a gap|gap now|gap from|no services|No open|no open|nothing is open|No incidents|no incidents|no notes|No escalation policy/

describe('what could not be read is not absent', () => {
  it.each<[string, string, () => ReturnType<typeof smallAccount>, Faults, RegExp]>([
    [
      'oncall',
      'the second page of on-calls',
      many,
      broken(/^\/oncalls$/, 500, 50),
      /at least 1 person .* gaps in the next 24 hours not known/,
    ],
    [
      'oncall',
      'escalation policies',
      small,
      broken(/^\/escalation_policies$/, 403),
      /services not known.*Dana until 17:00 UTC/,
    ],
    [
      'oncall',
      'the second page of policies',
      many,
      broken(/^\/escalation_policies$/, 500, 50),
      /gaps in the next 24 hours not known/,
    ],
    [
      'oncall --service PPAYMNT',
      'escalation policies',
      small,
      broken(/^\/escalation_policies$/, 403),
      /Which escalation policies match is not known/,
    ],
    [
      'oncall --schedule PSCHED1',
      'the rest of the policy',
      small,
      () => undefined,
      /gaps in the next 24 hours not known/,
    ],
    ['overview', 'on-calls', small, broken(/^\/oncalls$/, 500), /not known/],
    ['services', 'open incidents', small, broken(/^\/incidents$/, 500), /payments-api unknown unknown/],
  ])('%s without %s', async (command, _, account, faults, words) => {
    const { text, document } = await shown(command, account(), faults)
    expect(text).toMatch(words)
    expect(text.replace('Second · no services', '')).not.toMatch(CLAIMS) // policies were read there
    expect(document).toMatchObject(command.includes('--schedule') ? { complete: true } : { complete: false })
    for (const { gaps, gaps_known } of document.by_policy ?? [])
      expect([gaps, gaps_known]).toEqual([[], false])
  })

  it('notes of a similar incident', async () => {
    const past = {
      id: 'QPASTS00000001',
      title: 'Fire',
      service: 'PPAYMNT',
      createdAt: minutesAgo(900),
      resolvedAt: minutesAgo(890),
    }
    const now = { number: 7, title: 'Fire', service: 'PPAYMNT', createdAt: minutesAgo(9) }
    const { text } = await shown('detail 7', smallAccount([past, now]), broken(/QPASTS00000001\/notes$/, 500))
    expect(text).toContain('notes not known')
    expect(text).not.toMatch(CLAIMS)
  })
})

describe('one person in several schedules is one person', () => {
  it('in the summary and at a level, until the last one ends', async () => {
    const { text, document } = await shown('oncall', small())
    expect(document.summary).toMatch(/^1 person on call for 2 escalation policies, 1 with a gap/)
    expect(document.by_policy[0].levels[0].people).toEqual([
      { name: 'Dana', schedule: 'Rota 1', until: hoursAhead(5) },
    ])
    expect(text).toContain('level 1 Dana until 17:00 UTC (Rota 1)')
  })
})

test.each([
  [89, '89 min'],
  [119, '119 min'],
  [119.6, '2 h'],
  [150, '3 h'],
  [47.4 * 60, '47 h'],
  [47.9 * 60, '2 days'],
  [71.8 * 60, '3 days'],
])('%d minutes are %s', (minutes, words) => {
  expect(duration(minutes * 60_000)).toBe(words)
})
