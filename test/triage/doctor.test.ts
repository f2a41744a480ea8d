import { describe, expect, it } from 'vitest'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { asking } from '../support/pagerduty.ts'
import { repositoryWith, TempRepository } from '../support/temp-repository.ts'
import { at, NOW, smallAccount, started } from './support/account.ts'
import { linesOf, runProgram } from './support/program.ts'

interface Check {
  readonly id: string
  readonly state: string
  readonly text: string
  readonly next: string | null
}

async function checksOf(env: Record<string, string>, cwd = '/') {
  const { code, stdout } = await runProgram(['doctor', '--json'], {
    env: { HOME: '/nowhere', ...env },
    now: NOW,
    cwd,
  })
  const document: { checks: Check[]; next: string[]; ok: boolean } = JSON.parse(stdout)
  const of = (id: string) => document.checks.find((check) => check.id === id)
  return { code, ...document, of }
}

const ofKey = async (key: string) => {
  const simulator = await started({ account: smallAccount([]) })
  return { simulator, ...(await checksOf(asking(simulator, key))) }
}

describe('doctor', () => {
  it('works with nothing set up, and says what to do', async () => {
    using nowhere = new TempRepository()
    const { code, of, next } = await checksOf({}, `${nowhere.dir}/..`)
    expect(code).toBe(0)
    expect([of('node')?.state, of('git')?.state, of('key')?.state, of('endpoint')?.text]).toEqual([
      'ok',
      'ok',
      'off',
      'https://api.pagerduty.com',
    ])
    expect(of('key')?.next).toMatch(/read-only key.*PAGERDUTY_API_KEY/)
    expect(next).toEqual(['export PAGERDUTY_API_KEY=…'])
  })

  it("speaks of the plugin's options inside Claude Code", async () => {
    const { of, next } = await checksOf({ CLAUDE_PROJECT_DIR: '/' })
    expect([of('key')?.next, of('email')?.next]).toEqual([
      expect.stringMatching(/then: \/plugin configure triage@pager-triage$/),
      'To write: /plugin configure triage@pager-triage',
    ])
    expect(next).toEqual(['/plugin configure triage@pager-triage'])
  })

  it.each<[name: string, key: string, owner: RegExp, access: RegExp]>([
    [
      "an account's key",
      SIMULATOR_KEYS.readOnly,
      /an account key, not tied to a user/,
      /^can read; write access unknown: only a write would show it$/,
    ],
    [
      "a user's key",
      SIMULATOR_KEYS.user,
      /of Dana Kim \(role user\)/,
      /^can read; can write what the role user allows \(not tried\)$/,
    ],
    ['a token with one scope', SIMULATOR_KEYS.scoped, /an account key/, /^cannot read services; /],
  ])('says what is known of %s, by reading alone', async (_, key, owner, access) => {
    const { simulator, of, code } = await ofKey(key)
    expect(code).toBe(0)
    expect(of('owner')?.text).toMatch(owner)
    expect(of('access')?.text).toMatch(access)
    expect(simulator.requests.map(({ method }) => method)).toEqual(simulator.requests.map(() => 'GET'))
  })

  it.each(['read_only_user', 'read_only_limited_user'])(
    'knows that a key of a %s cannot write',
    async (role) => {
      const simulator = await started({
        account: smallAccount([]),
        faults: ({ path }) =>
          path === '/users/me' ? { change: (body) => ({ user: { ...Object(body).user, role } }) } : undefined,
      })
      const { of } = await checksOf(asking(simulator, SIMULATOR_KEYS.user))
      expect(of('access')).toMatchObject({
        state: 'ok',
        text: 'can read, cannot write (read-only role)',
      })
    },
  )

  it('ends with 1 and a next step for a key that is refused', async () => {
    const { code, ok, of, next } = await ofKey(SIMULATOR_KEYS.expired)
    expect({ code, ok, next }).toEqual({ code: 1, ok: false, next: [] })
    expect(of('reachable')).toMatchObject({
      state: 'fail',
      text: expect.stringMatching(/401/),
      next: expect.stringMatching(/mistyped/),
    })
  })

  it('ends with 1 where nobody answers', async () => {
    const { code, of } = await checksOf({
      PAGERDUTY_API_URL: 'http://127.0.0.1:1',
      PAGERDUTY_API_KEY: SIMULATOR_KEYS.full,
      PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
    })
    expect({ code, state: of('reachable')?.state }).toEqual({ code: 1, state: 'fail' })
  })

  it.each<[env: Record<string, string>, id: string, says: RegExp]>([
    [{ PAGERDUTY_REGION: 'mars' }, 'endpoint', /must be "us" or "eu"/],
    [{ PAGERDUTY_API_URL: 'http://example.com' }, 'endpoint', /not https/],
    [{ PAGERDUTY_API_KEY: 'short' }, 'key', /too short/],
    [{ PAGERDUTY_API_KEY: `R${'0'.repeat(31)}` }, 'key', /integration \(routing\) key/],
  ])('%j is wrong, and nothing is asked', async (env, id, says) => {
    const { code, of } = await checksOf(env)
    expect({ code, asked: of('reachable') }).toEqual({ code: 1, asked: undefined })
    expect(of(id)).toMatchObject({ state: 'fail', text: expect.stringMatching(says) })
  })

  it('says where the key comes from: the plugin option before the environment, masked', async () => {
    const simulator = await started({ account: smallAccount([]) })
    const env = asking(simulator, SIMULATOR_KEYS.full)
    const before = await checksOf(env)
    const option = await checksOf({ ...env, CLAUDE_PLUGIN_OPTION_PAGERDUTY_API_KEY: SIMULATOR_KEYS.oauth })
    expect(before.of('key')?.text).toBe(
      '****0000 from the environment (PAGERDUTY_API_KEY), sent as an API key (Token token=)',
    )
    expect(option.of('key')?.text).toBe(
      '****-ALL from the plugin option pagerduty_api_key, sent as an OAuth token (Bearer)',
    )
    for (const key of [SIMULATOR_KEYS.full, SIMULATOR_KEYS.oauth]) {
      expect(JSON.stringify([before.checks, option.checks])).not.toContain(key)
    }
  })

  it('says how many requests are left', async () => {
    const simulator = await started({
      account: smallAccount([]),
      rateLimits: { perMinute: 40, perOperation: 10 },
    })
    const { of } = await checksOf(asking(simulator))
    expect(of('rate')).toMatchObject({ state: 'ok', text: '36 of 40 requests left this minute' })
  })

  it.each<[situation: string, files: Record<string, string>, state: string, says: RegExp]>([
    ['no mapping', { 'a.ts': '' }, 'off', /no \.pager-triage\.json/],
    [
      'a mapping',
      { '.pager-triage.json': '{"services":[{"paths":["**"],"service":"PPAYMNT"}]}' },
      'ok',
      /with 1 rule$/,
    ],
    ['a mapping that is broken', { '.pager-triage.json': '{"service":[]}' }, 'fail', /unknown key "service"/],
    [
      'a Backstage catalog',
      { 'catalog-info.yaml': 'metadata:\n  annotations:\n    pagerduty.com/service-id: PPAYMNT\n' },
      'ok',
      /catalog-info\.yaml/,
    ],
  ])('looks at the repository: %s', async (_, files, state, says) => {
    using repository = repositoryWith(files)
    const { of } = await checksOf({ PATH: process.env['PATH'] ?? '' }, repository.dir)
    expect(of('mapping')).toMatchObject({ state, text: expect.stringMatching(says) })
  })

  it('sees whose git hook is installed', async () => {
    using repository = repositoryWith({ 'a.ts': '' })
    const hook = async () => (await checksOf({}, repository.dir)).of('hook')
    expect(await hook()).toMatchObject({ state: 'off', next: 'pager-triage install-hook' })
    await runProgram(['install-hook'], { env: {}, now: NOW, cwd: repository.dir })
    expect(await hook()).toMatchObject({ state: 'ok' })
    repository.write('.git/hooks/pre-commit', '#!/bin/sh\n')
    expect(await hook()).toMatchObject({ state: 'off', text: expect.stringMatching(/another program's/) })
  })

  it('prints a line for each, with the step under it', async () => {
    const simulator = await started({ account: smallAccount([]) })
    const lines = linesOf((await runProgram(['doctor'], at(simulator, 80))).stdout)
    expect(lines[0]).toMatch(/^ok {7}Node\.js \d+\.\d+/)
    expect(lines.filter((text) => text.startsWith('         → ')).length).toBeGreaterThan(0)
  })
})
