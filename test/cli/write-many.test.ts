import { describe, expect, onTestFinished, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { createAccount } from '../../src/simulator/account.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import type { Faults } from '../support/faults.ts'
import { asking } from '../support/pagerduty.ts'
import { startSimulator } from '../support/simulator.ts'
import { program, testShell } from '../support/test-shell.ts'

const now = new Date('2026-06-30T12:00:00Z')

const incident = (number: number, more: object = {}) => ({
  ...{ id: `QINCIDENT0${number}`, number, title: `Slow ${number}`, service: 'PABC123' },
  createdAt: '2026-06-30T11:35:00Z',
  ...more,
})

async function world(faults?: Faults) {
  const account = createAccount({
    services: [{ id: 'PABC123', name: 'checkout' }],
    incidents: [
      incident(4521),
      incident(4522),
      incident(4523, { acknowledgedAt: '2026-06-30T11:40:00Z' }),
      incident(4524, { resolvedAt: '2026-06-30T11:50:00Z' }),
    ],
  })
  const simulator = await startSimulator({
    account,
    clock: () => now,
    rateLimits: null,
    ...(faults && { faults }),
  })
  onTestFinished(() => simulator.close())
  const run = async (args: readonly string[], answers?: readonly string[], ancestors = [program('bash')]) => {
    const env = {
      ...asking(simulator, SIMULATOR_KEYS.full),
      PAGERDUTY_EMAIL: 'dana.kim@example.com',
      PAGER_TRIAGE_AUDIT: 'off',
    }
    const typing = answers === undefined ? {} : { answers, columns: 100 }
    const { shell, stdout, stderr, asked } = testShell({ env, clock: () => now, ancestors, ...typing })
    return { code: await main(args, shell), stdout: stdout(), stderr: stderr(), asked }
  }
  const writes = () => simulator.requests.filter(({ method }) => method !== 'GET').length
  return { run, writes, statusOf: (number: number) => account.incident(String(number))?.status, account }
}

describe('several incidents at once', () => {
  test('one question lists them all, and each is written', async () => {
    const { run, writes, statusOf } = await world()
    const { code, stdout, stderr, asked } = await run(['ack', '4521', '#4522', '4521'], ['y'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(
      /^#4521 {2}checkout {2}triggered {2}Slow 4521\n#4522 {2}checkout {2}triggered {2}Slow 4522\n/,
    )
    expect(stdout).toMatch(/Acknowledged #4521 as dana.*\nAcknowledged #4522 as dana/)
    expect(asked).toEqual(['\nAcknowledge these 2 as dana.kim@example.com? [y/N] '])
    expect([writes(), statusOf(4521), statusOf(4522)]).toEqual([2, 'acknowledged', 'acknowledged'])
  })

  test('anything but y writes nothing', async () => {
    const { run, writes } = await world()
    const { code, stdout } = await run(['ack', '4521', '4522'], [''])
    expect({ code, writes: writes() }).toEqual({ code: 3, writes: 0 })
    expect(stdout).toMatch(/Nothing was written\.\n$/)
  })

  test('what is done already, refused or unknown is named, and the rest is written', async () => {
    const { run, writes } = await world()
    const { code, stdout, stderr, asked } = await run(['ack', '4523', '4524', '9999', '4521'], ['y'])
    expect(stdout).toMatch(/^#4523 is already acknowledged, nothing was sent/)
    expect(stderr.replaceAll('\n', ' ')).toMatch(/4524: Incident #4524 is resolved.*9999: Not found/)
    expect(asked).toEqual(['\nAcknowledge this one as dana.kim@example.com? [y/N] '])
    expect({ code, writes: writes() }).toEqual({ code: 1, writes: 1 })
  })

  test('one that PagerDuty refuses does not keep the others from being written', async () => {
    const refusing: Faults = ({ method, path }) =>
      method !== 'GET' && path.includes('QINCIDENT04521')
        ? { instead: { status: 403, body: { error: { message: 'Access Denied', code: 2010 } } } }
        : undefined
    const { run, statusOf } = await world(refusing)
    const { code, stdout, stderr } = await run(['ack', '4521', '4522'], ['y'])
    expect(stderr).toMatch(/^pager-triage: 4521: .*may not write/)
    expect(stdout).toMatch(/Acknowledged #4522/)
    expect([code, statusOf(4521), statusOf(4522)]).toEqual([1, 'triggered', 'acknowledged'])
  })

  test.each<[string, string[], string[] | undefined, Parameters<typeof program>[0], RegExp]>([
    ['without a terminal', [], undefined, 'bash', /Several incidents at once need a person at a terminal/],
    ['inside an agent', [], ['y'], 'claude', /Several incidents at once need a person at a terminal/],
    ['with --json', ['--json'], ['y'], 'bash', /Several incidents at once need a person/],
    ['with a code', ['--confirm', 'K7QF-2M'], ['y'], 'bash', /A code confirms one incident/],
  ])('%s nothing is written', async (_, more, answers, parent, says) => {
    const { run, writes } = await world()
    const { stderr, asked } = await run(['resolve', '4521', '4522', ...more], answers, [program(parent)])
    expect(stderr).toMatch(says)
    expect({ asked, writes: writes() }).toEqual({ asked: [], writes: 0 })
  })
})

describe('the text of a note', () => {
  test.each([
    [['4521', 'rolled back']],
    [['4521', 'rolled', 'back']],
    [['4521', '--content', 'rolled back']],
  ])('%j', async (args) => {
    const { run, account } = await world()
    expect(await run(['note', ...args], ['y'])).toMatchObject({ code: 0, stderr: '' })
    expect(account.incident('4521')?.notes.map(({ content }) => content)).toEqual(['rolled back'])
  })

  test.each([
    [['4521'], /The text of the note is missing\./],
    [['4521', 'a', '--content', 'b'], /Use only one of --content and TEXT\./],
  ])('%j is refused', async (args, says) => {
    const { run, writes } = await world()
    const { code, stderr } = await run(['note', ...args], ['y'])
    expect({ code, writes: writes() }).toEqual({ code: 2, writes: 0 })
    expect(stderr).toMatch(says)
  })
})
