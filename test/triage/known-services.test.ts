import { describe, expect, it } from 'vitest'
import type { Faults } from '../support/faults.ts'
import { repositoryWith } from '../support/temp-repository.ts'
import { at, minutesAgo, smallAccount, started } from './support/account.ts'
import { runProgram } from './support/program.ts'

const OPEN = { title: 'On fire', service: 'PPAYMNT', createdAt: minutesAgo(5) }

/** The key may not see this service. */
const hides =
  (id: string): Faults =>
  ({ path }) =>
    path === `/services/${id}`
      ? { instead: { status: 403, body: { error: { message: 'Access Denied' } } } }
      : undefined

/** PagerDuty refuses a list that names such an id. */
const refuses =
  (gone: RegExp): Faults =>
  ({ query }) =>
    [...query.values()].some((value) => gone.test(value))
      ? { instead: { status: 404, body: { error: { message: 'Not Found', code: 2100 } } } }
      : undefined

const CONFIG = (...ids: string[]) =>
  JSON.stringify({ services: ids.map((service) => ({ paths: ['**'], service })), ignore: ['*.json'] })

describe('a service that PagerDuty does not show to this key is an error', () => {
  it.each([
    ['incidents', '--service PPAYMNX'],
    ['incidents', '--service PPAYMNT --service PPAYMNX'],
    ['oncall', '--service PPAYMNX'],
    ['recent', '--service PPAYMNX'],
    ['risk', '--service PPAYMNX'],
    ['risk', '--commit HEAD --service PPAYMNX'],
  ])('%s %s', async (command, rest) => {
    using repository = repositoryWith({ 'a.ts': 'a()\n' }).stage('a.ts', 'b()\n')
    const simulator = await started({ account: smallAccount([OPEN]) })
    const ran = await runProgram([command, '--json', ...rest.split(' ')], {
      ...at(simulator),
      cwd: repository.dir,
    })
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 1, stdout: '' })
    expect(JSON.parse(ran.stderr)).toMatchObject({
      error: 'unknown_service',
      message: 'No service PPAYMNX in PagerDuty, or this key cannot see it.',
      hint: expect.stringMatching(/^Did you mean payments-api \(PPAYMNT\)\? .*pager-triage services$/),
    })
  })

  const ONCALL = {
    teams: [{ id: 'PTEAMPY', name: 'Payments' }],
    users: [{ id: 'PUSER01', name: 'Dana' }],
    escalationPolicies: [{ id: 'PPOLICY', name: 'Payments first', levels: [['PUSER01']] }],
    oncalls: [
      {
        user: 'PUSER01',
        escalationPolicy: 'PPOLICY',
        schedule: { id: 'PSCHED1', name: 'Rota' },
        start: null,
        end: null,
      },
    ],
  }

  it.each([
    ['incidents', '--team PTEAMPX', 'unknown_team', 'No team PTEAMPX', 'Payments (PTEAMPY)'],
    ['incidents', '--team PTEAMPY --team PTEAMPX', 'unknown_team', 'No team PTEAMPX', 'Payments (PTEAMPY)'],
    [
      'oncall',
      '--policy PPOLICX',
      'unknown_policy',
      'No escalation policy PPOLICX',
      'Payments first (PPOLICY)',
    ],
    ['oncall', '--schedule PSCHEDX', 'unknown_schedule', 'No schedule PSCHEDX', 'Rota (PSCHED1)'],
    [
      'oncall',
      '--policy PPOLICY --schedule PSCHEDX',
      'unknown_schedule',
      'No schedule PSCHEDX',
      'Rota (PSCHED1)',
    ],
  ])('%s %s', async (command, rest, error, message, near) => {
    // with an empty list for what it does not know, and with a refusal
    for (const faults of [undefined, refuses(/PTEAMPX|PPOLICX|PSCHEDX/)]) {
      const simulator = await started({ account: smallAccount([OPEN], ONCALL), ...(faults && { faults }) })
      const ran = await runProgram([command, '--json', ...rest.split(' ')], at(simulator))
      expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 1, stdout: '' })
      expect(JSON.parse(ran.stderr)).toMatchObject({
        error,
        message: `${message} in PagerDuty, or this key cannot see it.`,
        hint: expect.stringContaining(`Did you mean ${near}?`),
      })
    }
  })

  it.each([
    ['incidents', '--team PTEAMPY', 'No open incidents'],
    ['oncall', '--policy PPOLICY --schedule PSCHED1', 'Dana'],
  ])('%s %s is answered', async (command, rest, says) => {
    const simulator = await started({ account: smallAccount([OPEN], ONCALL) })
    const { code, stdout } = await runProgram([command, ...rest.split(' ')], at(simulator))
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(says) })
  })

  it.each(['incidents', 'recent'])('%s of one that it may not see', async (command) => {
    const simulator = await started({ account: smallAccount([OPEN]), faults: hides('PCHKOUT') })
    const { code, stderr } = await runProgram([command, '--service', 'PCHKOUT'], at(simulator))
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/This key cannot see the service PCHKOUT\. Did you mean checkout-web/),
    })
  })

  it.each(['incidents', 'recent'])('%s of one whose incidents it may see is none', async (command) => {
    const simulator = await started({ account: smallAccount([OPEN]), faults: hides('PPAYMNT') })
    const { code, stdout } = await runProgram([command, '--service', 'PPAYMNT'], at(simulator))
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/On fire|1 incident/) })
  })

  it('map --check, with the nearest', async () => {
    using repository = repositoryWith({ 'a.ts': 'a()\n', '.pager-triage.json': CONFIG('PPAYMNX') })
    const simulator = await started({ account: smallAccount([]) })
    const { code, stderr } = await runProgram(['map', '--check'], { ...at(simulator), cwd: repository.dir })
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(
        /1 service not found in PagerDuty\. Instead of PPAYMNX, did you mean payments-api \(PPAYMNT\)/,
      ),
    })
  })

  it('map --check of one that it may not see: whether it is there is not known', async () => {
    using repository = repositoryWith({ 'a.ts': 'a()\n', '.pager-triage.json': CONFIG('PPAYMNT', 'PCHKOUT') })
    const simulator = await started({ account: smallAccount([]), faults: hides('PCHKOUT') })
    const surroundings = { ...at(simulator), cwd: repository.dir }
    const { code, stderr } = await runProgram(['map', '--check'], surroundings)
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/cannot see the service PCHKOUT.*could not be checked/s),
    })
    const { stdout } = await runProgram(['map', '--json'], surroundings)
    expect(JSON.parse(stdout).services.map(({ status }: { status: string }) => status)).toEqual([
      'active',
      null,
    ])
  })

  it('doctor, for each that the repository names', async () => {
    using repository = repositoryWith({
      'a.ts': '',
      '.pager-triage.json': CONFIG('PPAYMNT', 'PPAYMNX', 'PCHKOUT'),
    })
    const simulator = await started({ account: smallAccount([]), faults: hides('PCHKOUT') })
    const surroundings = { ...at(simulator), cwd: repository.dir }
    const { code, stdout } = await runProgram(['doctor', '--json'], surroundings)
    const services = JSON.parse(stdout).checks.filter(({ id }: { id: string }) => id === 'services')
    expect({ code, services }).toEqual({
      code: 1,
      services: [
        {
          id: 'services',
          state: 'fail',
          text: 'no service PPAYMNX in PagerDuty, or this key cannot see it',
          next: expect.stringMatching(/Did you mean payments-api \(PPAYMNT\)/),
        },
        {
          id: 'services',
          state: 'warn',
          text: 'this key cannot see the service PCHKOUT',
          next: expect.any(String),
        },
      ],
    })
  })

  it('doctor says that it knows all', async () => {
    using repository = repositoryWith({ 'a.ts': '', '.pager-triage.json': CONFIG('PPAYMNT', 'PCHKOUT') })
    const simulator = await started({ account: smallAccount([]) })
    const { code, stdout } = await runProgram(['doctor'], { ...at(simulator), cwd: repository.dir })
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('all 2 services exist in PagerDuty'),
    })
  })
})

describe('in a report that names it by a file it is not known', () => {
  const report = async (ids: readonly string[], faults?: Faults) => {
    using repository = repositoryWith({ 'a.ts': 'a()\n', '.pager-triage.json': CONFIG(...ids) }).stage(
      'a.ts',
      'b()\n',
    )
    const simulator = await started({ account: smallAccount([]), ...(faults && { faults }) })
    const surroundings = { ...at(simulator), cwd: repository.dir }
    const { stderr } = await runProgram(['hook', 'git'], surroundings)
    const { stdout } = await runProgram(['risk', '--json'], surroundings)
    const { sources, range, score } = JSON.parse(stdout)
    return {
      stderr,
      pagerDuty: sources.pagerduty,
      widened: range[1] - score,
      requests: simulator.requests.length,
    }
  }

  it.each<[string, string[], Faults | undefined, RegExp]>([
    ['an unknown one', ['PNOPE00'], undefined, /^no service PNOPE00/],
    ['a hidden one', ['PCHKOUT'], hides('PCHKOUT'), /^this key cannot see the service PCHKOUT/],
  ])('%s', async (_, ids, faults, why) => {
    const { stderr, pagerDuty, widened } = await report(ids, faults)
    expect(pagerDuty).toEqual({ known: false, why: expect.stringMatching(why) })
    expect(widened).toBeGreaterThan(5)
    expect(stderr).toMatch(/^pager-triage {2}LOW \d+ .*not known: PagerDuty/)
    expect(stderr).not.toContain('nothing open')
  })

  it.each<[string, Faults]>([
    [
      'PagerDuty fails at it',
      ({ path }) => (path.startsWith('/services/') ? { instead: { status: 400, body: {} } } : undefined),
    ],
    [
      'the token lacks the scope',
      ({ path }) =>
        path.startsWith('/services/')
          ? {
              instead: {
                status: 403,
                body: { error: { message: 'Forbidden', required_scopes: 'services.read' } },
              },
            }
          : undefined,
    ],
  ])('may be incomplete where it cannot be asked for: %s', async (_, faults) => {
    const { stderr, pagerDuty, widened } = await report(['PCHKOUT'], faults)
    expect(pagerDuty).toMatchObject({
      known: true,
      complete: false,
      warnings: expect.arrayContaining([
        expect.stringMatching(/^the service PCHKOUT could not be checked: /),
      ]),
    })
    expect(widened).toBeGreaterThan(5)
    expect(stderr).toMatch(/not known: PagerDuty/)
  })

  it('beside one that is known', async () => {
    const { stderr, pagerDuty, widened } = await report(['PPAYMNT', 'PNOPE00'])
    expect(pagerDuty).toMatchObject({
      known: true,
      complete: false,
      warnings: expect.arrayContaining([expect.stringContaining('no service PNOPE00 in PagerDuty')]),
    })
    expect(widened).toBeGreaterThan(5)
    expect(stderr).toMatch(/not known: PagerDuty/)
  })

  it('and one that is known alone is quiet', async () => {
    expect(await report(['PPAYMNT'])).toMatchObject({ stderr: '', widened: 0 })
  })
})
