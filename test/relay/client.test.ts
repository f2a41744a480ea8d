import { describe, expect, it, onTestFinished } from 'vitest'
import { keyOf, pagerDutyAccess } from '../../src/cli/settings.ts'
import { ApiKey } from '../../src/pagerduty/client/access.ts'
import type { Arrival } from '../../src/relay/ports.ts'
import { openReader } from '../pagerduty/support/reader.ts'
import { startSimulator } from '../support/simulator.ts'
import { repositoryWith } from '../support/temp-repository.ts'
import { minutesAgo, NOW, smallAccount } from '../triage/support/account.ts'
import { linesOf, runProgram } from '../triage/support/program.ts'
import { openTestRelay, readAll } from './support/relay.ts'

const TOKEN = 'relay-token-0123456789'
const MINUTE = 60_000

const account = () =>
  smallAccount([
    { title: 'Charges fail', service: 'PPAYMNT', createdAt: minutesAgo(25) },
    { title: 'Old', service: 'PPAYMNT', createdAt: minutesAgo(178), resolvedAt: minutesAgo(170) },
  ])

/** A relay that has read everything, and then reads nothing more. */
async function relayed() {
  let now = NOW
  const arrived: Arrival[] = []
  const simulator = await startSimulator({ account: account(), clock: () => now, rateLimits: null })
  onTestFinished(() => simulator.close())
  const relay = await openTestRelay(simulator.url, {
    clock: () => now,
    access: {
      admit: async (arrival) => {
        arrived.push(arrival)
        return { caller: { subject: 'test', teams: 'all' } }
      },
    },
  })
  await readAll(relay)
  const env = {
    PAGERDUTY_API_URL: relay.url,
    PAGER_TRIAGE_RELAY_TOKEN: TOKEN,
    PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
  }
  const run = async (command: string, more: { env?: Record<string, string>; cwd?: string } = {}) =>
    runProgram(command.split(' '), { now, columns: 100, ...more, env: { ...env, ...more.env } })
  return {
    ...{ arrived, relay, run, simulator },
    later: (minutes: number) => {
      now = new Date(now.getTime() + minutes * MINUTE)
    },
  }
}

describe('the token of a relay', () => {
  it('is sent to it as a bearer, and a key that is set too is not', async () => {
    const { run, arrived } = await relayed()
    const { code, stdout } = await run('incidents', { env: { PAGERDUTY_API_KEY: 'u+PLANTED-0123456789' } })
    expect(code).toBe(0)
    expect(linesOf(stdout).join('\n')).toContain('Charges fail')
    expect([...new Set(arrived.map(({ authorization }) => authorization))]).toEqual([`Bearer ${TOKEN}`])
    expect(arrived.every(({ method }) => method === 'GET')).toBe(true)
  })

  it.each<[string, Record<string, string>]>([
    ['no address is set', {}],
    ['the address is PagerDuty', { PAGERDUTY_API_URL: 'https://api.eu.pagerduty.com' }],
    ['the region is set', { PAGERDUTY_REGION: 'eu' }],
  ])('is not used where %s', (_, env) => {
    const token = { ...env, PAGER_TRIAGE_RELAY_TOKEN: TOKEN }
    expect(pagerDutyAccess(token, false)).toMatchObject({ allowed: false })
    const both = { ...token, PAGERDUTY_API_KEY: 'u+PLANTED-0123456789' }
    expect(keyOf(both)?.authorization()).toBe('Token token=u+PLANTED-0123456789')
  })

  it('is never sent to PagerDuty, whoever asks for it', () => {
    const key = ApiKey.ofRelay(TOKEN)
    expect(() => openReader('https://api.pagerduty.com', { key })).toThrow('not for PagerDuty')
  })

  it('is not taken from the options of the plugin', async () => {
    const { run, arrived } = await relayed()
    const env = { PAGER_TRIAGE_RELAY_TOKEN: '', CLAUDE_PLUGIN_OPTION_PAGER_TRIAGE_RELAY_TOKEN: TOKEN }
    const { code } = await run('incidents', { env })
    expect({ code, arrived: arrived.length }).toEqual({ code: 1, arrived: 0 })
  })

  it.each(['0123456789abcde', 'has a blank in it 0123', 'ünïcödé-0123456789'])(
    'is refused unread: %s',
    async (token) => {
      const { run, arrived } = await relayed()
      const { code, stderr } = await run('incidents', { env: { PAGER_TRIAGE_RELAY_TOKEN: token } })
      expect({ code, arrived: arrived.length }).toEqual({ code: 1, arrived: 0 })
      expect(stderr).toContain('PAGER_TRIAGE_RELAY_TOKEN is too short, or has spaces in it')
      expect(stderr).not.toContain(token)
    },
  )
})

describe.each(['full', 'quick'])('the age of what a relay has, at %s depth', (depth) => {
  const CONFIG = JSON.stringify({ services: [{ paths: ['**'], service: 'PPAYMNT' }] })

  async function riskAfter(minutes: number) {
    using repository = repositoryWith({ '.pager-triage.json': CONFIG, 'a.ts': 'one()\n' })
    repository.stage('a.ts', 'two()\n')
    const { run, later } = await relayed()
    later(minutes)
    const [text, json] = [
      await run(`risk --depth ${depth}`, { cwd: repository.dir }),
      await run(`risk --depth ${depth} --json`, { cwd: repository.dir }),
    ]
    return { text: linesOf(text.stdout).join('\n'), document: JSON.parse(json.stdout) }
  }

  it('is not mentioned up to five minutes', async () => {
    const { text, document } = await riskAfter(4)
    expect(document.sources.pagerduty).toMatchObject({ known: true, complete: true })
    expect(text).not.toContain('relay')
  })

  it('is shown beyond five minutes', async () => {
    const { text, document } = await riskAfter(30)
    expect(document.sources.pagerduty).toMatchObject({ known: true, complete: true })
    expect(document.sources.pagerduty.warnings.join()).toMatch(/What happened after 12:0\d UTC/)
    expect(text).toMatch(/not known +what happened after 12:0\d UTC: the relay is behind PagerDuty/)
    expect(text).toMatch(/open incident|incidents/)
  })

  it('beyond an hour nothing is known, and never nothing', async () => {
    const { text, document } = await riskAfter(90)
    expect(document.sources.pagerduty).toMatchObject({ known: false })
    expect(document.range[1]).toBeGreaterThan(document.score)
    expect(text).toMatch(/not known +PagerDuty: .*relay/)
  })

  it('is in the pages of the person on call', async () => {
    const { run, later } = await relayed()
    later(30)
    const { stdout } = await run('recent --since 6h')
    expect(linesOf(stdout).join('\n')).toMatch(/not known +What happened after 12:0\d UTC/)
    const { asOf, warnings } = JSON.parse((await run('recent --since 6h --json')).stdout)
    expect(warnings.join()).toContain('the relay is behind PagerDuty')
    expect(asOf).toMatch(/^2026-06-30T12:/)
  })
})

describe('doctor names the relay', () => {
  it.each([
    [0, 0, /^ok +a relay answers, as of 2026-06-30 12:0\d UTC; complete$/m],
    [30, 0, /^warning +a relay answers, as of 2026-06-30 12:0\d UTC; complete$/m],
  ])('%i minutes old', async (minutes, code, says) => {
    const { run, later } = await relayed()
    later(minutes)
    const ran = await run('doctor')
    expect(linesOf(ran.stdout).join('\n')).toMatch(says)
    expect(ran.code).toBe(code)
    expect(ran.stdout).not.toContain(TOKEN)
  })

  it('and says so where it is none', async () => {
    const { run, simulator } = await relayed()
    const { code, stdout } = await run('doctor', { env: { PAGERDUTY_API_URL: simulator.url } })
    expect(code).toBe(1)
    expect(linesOf(stdout).join('\n')).toMatch(/^error +.*relay/m)
  })
})

describe('what is asked', () => {
  it('--depth quick is what a commit waits for', async () => {
    using repository = repositoryWith({
      '.pager-triage.json': JSON.stringify({ services: [{ paths: ['**'], service: 'PPAYMNT' }] }),
      'a.ts': 'one()\n',
    })
    repository.stage('a.ts', 'two()\n')
    const { run, arrived } = await relayed()
    const asked = async (depth: string) => {
      const before = arrived.length
      await run(`risk --depth ${depth}`, { cwd: repository.dir })
      return arrived.slice(before).map(({ target }) => target.replace(/\?.*/, ''))
    }
    expect(await asked('quick')).toEqual(['/v1/context'])
    expect((await asked('full')).some((path) => /change_events/.test(path))).toBe(true)
    expect((await run('risk --depth deep', { cwd: repository.dir })).code).toBe(2)
  })

  it('begins with the hour, and what is older is left out', async () => {
    const { run, arrived, later } = await relayed()
    later(4)
    const sinceIn = () =>
      arrived.flatMap(({ target }) => /^\/incidents\?.*since=([^&]+)/.exec(target)?.[1] ?? [])
    const { stdout } = await run('recent --since 3h --json')
    expect(JSON.parse(stdout).stats.total).toBe(1)
    expect([...new Set(sinceIn())]).toEqual([encodeURIComponent('2026-06-30T08:59:59Z')])
  })
})
