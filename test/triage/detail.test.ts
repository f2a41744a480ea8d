import { describe, expect, it } from 'vitest'
import { ABILITIES } from '../../src/simulator/account-seed.ts'
import { inRounds } from '../support/in-rounds.ts'
import { at, corpus, minutesAgo, smallAccount, started } from './support/account.ts'
import { linesOf, runProgram } from './support/program.ts'

const repeated = [
  ...Array.from({ length: 4 }, (_, i) => ({
    id: `QPAST00000000${i}`,
    title: `Charge capture fails on host-${i}`,
    service: 'PPAYMNT',
    createdAt: minutesAgo(10_000 + i * 1_000),
    resolvedAt: minutesAgo(9_950 + i * 1_000),
    notes: [`Rolled back deploy ${i}`],
  })),
  {
    id: 'QNOW0000000001',
    number: 4521,
    title: 'Charge capture fails on host-9',
    service: 'PPAYMNT',
    createdAt: minutesAgo(25),
  },
]

describe('detail asks in rounds, not one request after another', () => {
  it.each([
    ['an id', 'QNOW0000000001'],
    ['a number', '4521'],
    ['a number as it is written', '#4521'],
    ['a URL', 'https://example.pagerduty.com/incidents/QNOW0000000001'],
  ])('%s: two', async (_, name) => {
    const simulator = await started({ account: smallAccount(repeated), faults: inRounds(3, 10) })
    const { code, stdout } = await runProgram(['detail', name, '--json'], at(simulator))
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      incident: { id: 'QNOW0000000001' },
      complete: true,
      warnings: [],
    })
    expect(simulator.requests.length).toBe(13)
  })

  it('three on a plan that does not compare incidents, and what is alike is found all the same', async () => {
    const abilities = ABILITIES.filter((ability) => ability !== 'event_intelligence')
    const simulator = await started({
      account: smallAccount(repeated, { abilities }),
      faults: inRounds(3, 8, 3),
    })
    const { stdout } = await runProgram(['detail', '4521', '--json'], at(simulator))
    const { similar_incidents: similar, complete } = JSON.parse(stdout)
    expect(
      similar.map(({ id, notes }: { id: string; notes: { content: string }[] }) => [id, notes[0]?.content]),
    ).toEqual([
      ['QPAST000000000', 'Rolled back deploy 0'],
      ['QPAST000000001', 'Rolled back deploy 1'],
      ['QPAST000000002', 'Rolled back deploy 2'],
    ])
    expect(complete).toBe(true)
  })
})

describe('detail shows', () => {
  const account = () =>
    smallAccount(
      [
        ...repeated,
        { number: 4600, title: 'Ledger is slow', service: 'PLEDGER', createdAt: minutesAgo(40) },
        { number: 4601, title: 'Cart is empty', service: 'PCHKOUT', createdAt: minutesAgo(10) },
        { number: 4602, title: 'Refunds fail', service: 'PPAYMNT', createdAt: minutesAgo(12) },
      ],
      {
        dependencies: [
          { dependent: 'PPAYMNT', supporting: 'PLEDGER' },
          { dependent: 'PCHKOUT', supporting: 'PPAYMNT' },
        ],
        changeEvents: [
          {
            summary: 'Deployed payments-api 4.18',
            timestamp: minutesAgo(39),
            services: ['PPAYMNT'],
            copies: 5,
          },
        ],
      },
    )

  it('other open incidents, those on what the service depends on first', async () => {
    const simulator = await started({ account: account() })
    const { stdout } = await runProgram(['detail', '4521', '--json'], at(simulator))
    const others: { incident_number: number; relation: string }[] = JSON.parse(stdout).other_open_incidents
    expect(others.map(({ incident_number, relation }) => [incident_number, relation])).toEqual([
      [4600, 'depends on'],
      [4602, 'same service'],
      [4601, 'needed by'],
    ])
  })

  it('each change once, with how long before it was', async () => {
    const simulator = await started({ account: account() })
    const { stdout } = await runProgram(['detail', '4521'], at(simulator, 80))
    expect(linesOf(stdout).filter((text) => text.includes('Deployed payments-api'))).toEqual([
      'changes      14 min before: Deployed payments-api 4.18 · payments-api · deploys',
    ])
  })

  it('who was asked to help, and the answer', async () => {
    const responder = { state: 'joined', user: { id: 'PUSER09', type: 'user_reference', summary: 'Mei Yu' } }
    const simulator = await started({
      account: account(),
      faults: ({ path }) =>
        path === '/incidents/4521'
          ? {
              change: (body) => ({
                incident: { ...Object(body).incident, incidents_responders: [responder] },
              }),
            }
          : undefined,
    })
    const { stdout } = await runProgram(['detail', '4521', '--json'], at(simulator))
    expect(JSON.parse(stdout).responders).toMatchObject([
      { name: 'Dana Kim', roles: ['assigned', 'on call'], on_call_level: 1, answer: null },
      { name: 'Mei Yu', roles: ['asked'], on_call_level: null, answer: 'joined' },
    ])
  })

  it('what notes said the last times', async () => {
    const simulator = await started({ account: account() })
    const { stdout } = await runProgram(['detail', '4521'], at(simulator, 80))
    expect(stdout).toContain('“Rolled back deploy 0”')
  })

  it('the next step by its state', async () => {
    const simulator = await started({ account: corpus() })
    const of = (status: 'triggered' | 'acknowledged' | 'resolved') =>
      simulator.account.query({ statuses: [status] }).at(-1)
    const lastLine = async (
      number: number | undefined,
      more = { PAGERDUTY_EMAIL: 'dana.kim@example.com' },
    ) => {
      const around = at(simulator, 80)
      const env = { ...around.env, ...more }
      return linesOf((await runProgram(['detail', String(number)], { ...around, env })).stdout).at(-1)
    }
    expect(await lastLine(of('triggered')?.number)).toMatch(/^Next: pager-triage ack \d+$/)
    expect(await lastLine(of('acknowledged')?.number)).toMatch(/^Next: pager-triage note \d+ --content /)
    const withoutWrites = { PAGERDUTY_EMAIL: '' }
    expect(await lastLine(of('triggered')?.number, withoutWrites)).toMatch(/^Next: pager-triage oncall /)
    expect(await lastLine(of('acknowledged')?.number, withoutWrites)).toMatch(/^Next: pager-triage recent /)
    expect(await lastLine(of('resolved')?.number)).toMatch(
      /^Next: pager-triage recent --service P[A-Z]+ --since 7d$/,
    )
  })

  it('what it could not read, and the rest stands', async () => {
    const simulator = await started({
      account: account(),
      faults: ({ path }) =>
        /alerts|log_entries/.test(path)
          ? { instead: { status: 403, body: { error: { message: 'Access Denied', code: 2010 } } } }
          : undefined,
    })
    const { code, stdout } = await runProgram(['detail', '4521', '--json'], at(simulator))
    const document = JSON.parse(stdout)
    expect({ code, complete: document.complete }).toEqual({ code: 0, complete: false })
    expect(document.warnings.join(' ')).toMatch(
      /cannot read the log of incident.*cannot read alerts of incident/,
    )
    expect(document.change_events).toHaveLength(1)
  })

  it('an incident that is not there as an error, in one line or one object', async () => {
    const simulator = await started({ account: account() })
    const [text, json] = [
      await runProgram(['detail', '999'], at(simulator)),
      await runProgram(['detail', '999', '--json'], at(simulator)),
    ]
    expect(text).toMatchObject({ code: 1, stdout: '' })
    expect(linesOf(text.stderr)).toHaveLength(1)
    expect(json).toMatchObject({ code: 1, stdout: '' })
    expect(JSON.parse(json.stderr)).toEqual({
      error: 'not_found',
      message: expect.any(String),
      hint: expect.any(String),
      status: 404,
      request_id: expect.any(String),
    })
  })
})
