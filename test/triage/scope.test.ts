import { describe, expect, it } from 'vitest'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { at, minutesAgo, smallAccount, started } from './support/account.ts'
import { linesOf, runProgram } from './support/program.ts'

const account = () =>
  smallAccount(
    [
      { number: 1, title: 'Errors', service: 'PPAYMNT', createdAt: minutesAgo(10) },
      { number: 2, title: 'Slow', service: 'PCHKOUT', createdAt: minutesAgo(20) },
    ],
    {
      teams: [
        { id: 'PTEAM01', name: 'Payments' },
        { id: 'PTEAM02', name: 'Checkout' },
      ],
      users: [
        { id: 'PDANA01', name: 'Dana Kim', teams: ['PTEAM01'] },
        { id: 'PSAM001', name: 'Sam Rivera' },
      ],
      escalationPolicies: [
        { id: 'PPOLIC1', name: 'Payments first', levels: [['PDANA01']] },
        { id: 'PPOLIC2', name: 'Checkout first', levels: [['PSAM001']] },
      ],
      services: [
        { id: 'PPAYMNT', name: 'payments-api', escalationPolicy: 'PPOLIC1', teams: ['PTEAM01'] },
        { id: 'PCHKOUT', name: 'checkout-web', escalationPolicy: 'PPOLIC2', teams: ['PTEAM02'] },
        { id: 'PCHKJOB', name: 'checkout-web-jobs', escalationPolicy: 'PPOLIC2', teams: ['PTEAM02'] },
      ],
    },
  )

async function run(command: string, key: string = SIMULATOR_KEYS.readOnly, env = {}) {
  const simulator = await started({ account: account() })
  const surroundings = at(simulator, 100, key)
  return runProgram(command.split(' '), { ...surroundings, env: { ...surroundings.env, ...env } })
}

const OF = {
  overview: [/#1 /, /#2 /],
  incidents: [/#1 /, /#2 /],
  recent: [/payments-api/, /checkout-web /],
  services: [/payments-api/, /checkout-web /],
  oncall: [/Payments first/, /Checkout first/],
} as const

describe.each(Object.entries(OF))('%s', (command, [payments, checkout]) => {
  const scopes = [
    ...(command === 'services' ? [] : ['--service PPAYMNT', '--service payments-api', '--service Payments']),
    ...['--team PTEAM01', '--team payments', '--mine'],
  ]
  it.each(scopes)('%s', async (scope) => {
    const { code, stdout, stderr } = await run(`${command} ${scope}`, SIMULATOR_KEYS.user)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const text = linesOf(stdout).join('\n')
    expect(text).toMatch(payments)
    expect(text).not.toMatch(checkout)
  })

  it('--mine says so where the key has no user', async () => {
    const { code, stdout, stderr } = await run(`${command} --mine`)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.replace(/\s+/g, ' ')).toMatch(/--mine needs .*account key/)
  })

  it('an unknown team is an error', async () => {
    const { code, stderr } = await run(`${command} --team Paymints --json`)
    expect(code).toBe(1)
    expect(JSON.parse(stderr)).toMatchObject({
      error: 'unknown_team',
      hint: expect.stringContaining('Payments (PTEAM01)'),
    })
  })
})

describe('a name of a service', () => {
  it.each<[string, string, object]>([
    [
      'is taken as a whole before a part of another',
      'incidents --service checkout-web',
      { total_incidents: 1 },
    ],
    ['may be the part that one has', 'incidents --service jobs', { total_incidents: 0 }],
  ])('%s', async (_, command, expected) => {
    const { stdout } = await run(`${command} --json`)
    expect(JSON.parse(stdout)).toMatchObject(expected)
  })

  it.each<[string, string, RegExp]>([
    ['checkout', 'ambiguous_service', /checkout-web \(PCHKOUT\) and checkout-web-jobs \(PCHKJOB\)/],
    ['payment-app', 'unknown_service', /Did you mean payments-api \(PPAYMNT\)/],
  ])('%s: %s', async (name, error, says) => {
    for (const command of ['incidents', 'recent', 'oncall', 'overview', 'risk']) {
      const { code, stderr } = await run(`${command} --service ${name} --json`)
      expect({ code, ...JSON.parse(stderr) }).toMatchObject({ code: 1, error })
      expect(stderr).toMatch(says)
    }
  })
})

it('an empty page says of what it is empty', async () => {
  const { stdout } = await run('overview --service jobs')
  expect(linesOf(stdout)[0]).toBe('No open incidents on the given services.')
})
