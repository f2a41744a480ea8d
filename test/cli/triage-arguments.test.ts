import { describe, expect, it } from 'vitest'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { at, corpus, NOW, smallAccount, started } from '../triage/support/account.ts'
import { linesOf, runProgram } from '../triage/support/program.ts'

const REFUSED: [args: string[], says: RegExp][] = [
  [['detail'], /^pager-triage: Which incident\? Use: pager-triage detail ID$/],
  [['detail', 'x; touch P'], /is not an incident/],
  [['detail', '$(touch P)'], /is not an incident/],
  [['detail', '"QABCDEF"'], /is not an incident/],
  [['detail', 'QABCDEF\nQABCDEF'], /is not an incident/],
  [['detail', '../users/me'], /is not an incident/],
  [['detail', 'QABC'], /is not an incident/],
  [['detail', 'qabcdef'], /is not an incident/],
  [['detail', 'QABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGH'], /is not an incident/],
  [['detail', 'https://evil.example/incidents/QABCDEF'], /is not an incident/],
  [['detail', 'https://pagerduty.com.evil.example/incidents/QABCDEF'], /is not an incident/],
  [['detail', 'https://evilpagerduty.com/incidents/QABCDEF'], /is not an incident/],
  [['detail', 'http://acme.pagerduty.com/incidents/QABCDEF'], /is not an incident/],
  [['detail', 'https://acme.pagerduty.com/services/PABCDEF'], /is not an incident/],
  [['detail', 'QABCDEF', 'QABCDEF'], /an unexpected argument/],
  [['incidents', '4521'], /an unexpected argument/],
  [['incidents', '--service', ' '], /is not a PagerDuty id/],
  [['incidents', '--team', ''], /is not a PagerDuty id/],
  [['recent', '--team', 'PTEAM01', '--mine'], /only one of --team and --mine/],
  [['incidents', '--urgency', 'red'], /--urgency red must be high or low/],
  [['incidents', '--statuses', 'all'], /no option --statuses/],
  [['oncall', '--policy', 'x'], /--policy x is not a PagerDuty id/],
  [['oncall', '--schedule', 'x'], /--schedule x is not a PagerDuty id/],
  [
    ['services', '--since', 'monday'],
    /--since monday is not a time in the past\. Give 3h, 14d, 2w, today, yesterday, 2026-11-01 or/,
  ],
  [['recent', '--since', '2030-01-01'], /--since 2030-01-01 is not a time in the past/],
  [['recent', '--since', '2026-02-30'], /--since 2026-02-30 is not/],
  [['recent', '--since', '1y'], /--since 1y is not/],
  [['recent', '--since', '1d', '--until', 'noon'], /--until noon is not a time in the past/],
  [['services', '--since', '1d', '--until', '2d'], /--until 2d is before --since 1d/],
  [['overview', 'now'], /an unexpected argument/],
  [['doctor', '--fix'], /no option --fix/],
]

describe('what is not understood is refused before anything is asked', () => {
  it.each(REFUSED)('%j', async (args, says) => {
    const simulator = await started({ account: smallAccount([]) })
    const { code, stdout, stderr } = await runProgram(args, at(simulator))
    expect({ code, stdout, asked: simulator.requests.length }).toEqual({ code: 2, stdout: '', asked: 0 })
    expect(linesOf(stderr)).toHaveLength(1)
    expect(stderr.trim()).toMatch(says)
  })
})

describe('without a key', () => {
  it.each(['overview', 'incidents', 'detail 4521', 'oncall', 'services', 'recent'])(
    '%s says how to get one',
    async (command) => {
      const { code, stdout, stderr } = await runProgram(command.split(' '), { env: {}, now: NOW })
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toMatch(/No PagerDuty key is set\. Make one .*"Read-only".*PAGERDUTY_API_KEY/)
    },
  )

  it('the error is JSON where JSON was asked for', async () => {
    const { stdout, stderr } = await runProgram(['incidents', '--json'], { env: {}, now: NOW })
    expect(stdout).toBe('')
    expect(JSON.parse(stderr)).toEqual({
      error: 'no_key',
      message: expect.any(String),
      hint: expect.any(String),
    })
  })
})

describe('filters of incidents', () => {
  const numbers = async (args: readonly string[], key: string = SIMULATOR_KEYS.readOnly, env = {}) => {
    const simulator = await started({ account: corpus() })
    const around = at(simulator, null, key)
    const { stdout, stderr } = await runProgram(['incidents', '--json', ...args], {
      ...around,
      env: { ...around.env, ...env },
    })
    if (stdout === '') return JSON.parse(stderr).error
    const { incidents } = JSON.parse(stdout)
    return incidents.map(
      ({ service, urgency }: { service: { name: string }; urgency: string }) => `${service.name} ${urgency}`,
    )
  }

  it('--urgency', async () => {
    expect(await numbers(['--urgency', 'low'])).toEqual(['notification-svc low'])
  })
  it('--service, more than one', async () => {
    expect(await numbers(['--service', 'PPAYWRK', '--service', 'PNOTIFY'])).toEqual([
      'payments-worker high',
      'notification-svc low',
    ])
  })
  it('--team', async () => {
    expect(await numbers(['--team', 'PTPAYME'])).toEqual(['payments-worker high', 'checkout-api high'])
  })
  it("--mine by a user's key", async () => {
    expect(await numbers(['--mine'], SIMULATOR_KEYS.user)).toEqual([
      'payments-worker high',
      'checkout-api high',
    ])
  })
  it('--mine by PAGERDUTY_EMAIL', async () => {
    expect(
      await numbers(['--mine'], SIMULATOR_KEYS.readOnly, { PAGERDUTY_EMAIL: 'Ravi.Shah@example.com' }),
    ).toEqual(['data-pipeline high', 'notification-svc low'])
  })
  it('--mine of nobody is an error', async () => {
    expect(await numbers(['--mine'])).toBe('unknown_person')
  })
})
