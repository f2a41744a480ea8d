import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nullFuzz } from '../support/faults.ts'
import { type Simulator, startSimulator } from '../support/simulator.ts'
import { terminalColumns } from '../support/terminal-columns.ts'
import { at, corpus, hostileAccount, NOW, smallAccount, stormAccount } from '../triage/support/account.ts'
import { linesOf, runProgram } from '../triage/support/program.ts'

const ACCOUNTS = {
  'a busy account': corpus,
  'an empty account': () =>
    smallAccount([], { services: [], users: [], escalationPolicies: [], oncalls: [] }),
  '300 open incidents': stormAccount,
  'a title of 1,024 hostile characters': hostileAccount,
} as const

const COMMANDS = [
  'overview',
  'incidents',
  'oncall',
  'services',
  'recent',
  'recent --since 7d',
  'doctor',
] as const

/** Nothing that a terminal acts on or that changes the order of what is seen. */
const HARMLESS = /^[^\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]*$/u

for (const [account, make] of Object.entries(ACCOUNTS)) {
  describe(account, () => {
    let simulator: Simulator
    beforeAll(async () => {
      simulator = await startSimulator({ account: make(), clock: () => NOW, rateLimits: null })
    })
    afterAll(() => simulator.close())

    const commands: string[] = [...COMMANDS]
    if (account !== 'an empty account') commands.push('detail 77')
    const number = (): number =>
      simulator.account.query({ statuses: ['triggered', 'acknowledged'] })[0]?.number ?? 0

    describe.each([80, 200, 40, null])('%s columns', (columns) => {
      it.each(commands)('%s', async (command) => {
        const args = command.replace(/^detail 77$/, `detail ${number()}`).split(' ')
        const { code, stdout, stderr } = await runProgram(args, at(simulator, columns))
        expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
        const lines = linesOf(stdout)
        expect(lines.filter((text) => !HARMLESS.test(text))).toEqual([])
        const last = lines.at(-1)
        const tooWide = lines.filter((text) => terminalColumns(text) > (columns ?? 80) && text !== last)
        expect(tooWide).toEqual([])
        expect(last).toMatch(/^(Next: )?(pager-triage|export) |^No incidents, last /) // nothing leads on from there
      })
    })

    it('prints no colours into a pipe', async () => {
      const { stdout } = await runProgram(['overview'], at(simulator))
      expect(stdout).not.toContain('\u001b')
    })

    it.each(commands)('%s --json is one document', async (command) => {
      const args = command.replace(/^detail 77$/, `detail ${number()}`).split(' ')
      const { code, stdout, stderr } = await runProgram([...args, '--json'], at(simulator, 80))
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(JSON.parse(stdout)).toMatchObject({
        tool: expect.stringMatching(/^pd_/),
        complete: expect.any(Boolean),
        warnings: expect.any(Array),
        asOf: '2026-06-30T12:00:00Z',
      })
    })
  })
}

describe('300 open incidents', () => {
  it('are all in a pipe, and the most important 25 on a terminal, which says how many more there are', async () => {
    await using simulator = await startSimulator({ account: stormAccount(), clock: () => NOW })
    const [piped, shown] = await Promise.all([
      runProgram(['incidents'], at(simulator)),
      runProgram(['incidents'], at(simulator, 80)),
    ])
    const count = (text: string) => linesOf(text).filter((one) => / #\d+ /.test(one)).length
    expect([count(piped.stdout), count(shown.stdout)]).toEqual([300, 25])
    expect(linesOf(shown.stdout).join(' ')).toMatch(/275 more: \d+ on \S+/)
  })

  it('are all in the document', async () => {
    await using simulator = await startSimulator({ account: stormAccount(), clock: () => NOW })
    const { stdout } = await runProgram(['incidents', '--json'], at(simulator))
    const document = JSON.parse(stdout)
    expect([document.total_incidents, document.incidents.length, document.complete]).toEqual([300, 300, true])
  })
})

describe('an empty account', () => {
  it.each<[command: string, says: RegExp]>([
    ['overview', /^No open incidents\./],
    ['incidents', /^No open incidents\./],
    ['oncall', /^No escalation policy matches\./],
    ['services', /^no services/],
    ['recent', /^No incidents, last 24 hours\./],
  ])('%s says so', async (command, says) => {
    await using simulator = await startSimulator({
      account: ACCOUNTS['an empty account'](),
      clock: () => NOW,
    })
    const { stdout } = await runProgram([command], at(simulator, 80))
    expect(linesOf(stdout)[0]).toMatch(says)
  })
})

describe('PagerDuty leaves out whatever may be null, and adds what nobody knows', () => {
  it.each(['overview', 'incidents', 'detail 77', 'oncall', 'services', 'recent --since 7d', 'doctor'])(
    '%s',
    async (command) => {
      for (const seed of [1, 2, 3]) {
        await using simulator = await startSimulator({
          account: hostileAccount(),
          clock: () => NOW,
          faults: nullFuzz(seed),
        })
        const { stdout, stderr } = await runProgram(command.split(' '), at(simulator, 80))
        expect(stderr).not.toMatch(/this is a bug/)
        expect(stdout + stderr).not.toMatch(/undefined|NaN|\[object/)
      }
    },
  )
})
