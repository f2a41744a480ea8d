import { describe, expect, it } from 'vitest'
import { SIMULATOR_KEYS } from '../../../src/simulator/simulator.ts'
import { terminalColumns } from '../../support/terminal-columns.ts'
import { at, corpus, minutesAgo, smallAccount, started } from '../support/account.ts'
import { shiftAccount } from '../support/paper-account.ts'
import { linesOf, runProgram } from '../support/program.ts'

const COMMANDS = ['timeline 41', 'handoff', 'review', 'coverage']

const run = async (command: string, options: Parameters<typeof started>[0], key?: string) => {
  const simulator = await started(options)
  const ran = await runProgram(command.split(' '), at(simulator, null, key))
  return { ...ran, requests: simulator.requests }
}

const documentOf = async (...[command, ...more]: Parameters<typeof run>) =>
  JSON.parse((await run(`${command} --json`, ...more)).stdout)

describe.each(COMMANDS)('%s', (command) => {
  it('works with a key that may only read, and only reads', async () => {
    const { code, stdout, requests } = await run(
      command,
      { account: shiftAccount() },
      SIMULATOR_KEYS.readOnly,
    )
    expect(code).toBe(0)
    expect(stdout).not.toBe('')
    expect([...new Set(requests.map(({ method }) => method))]).toEqual(['GET'])
  })

  it('says what a key with too few scopes does not know, and claims nothing about it', async () => {
    const ran = await run(`${command} --json`, { account: shiftAccount() }, SIMULATOR_KEYS.scoped)
    const document = JSON.parse(ran.stdout)
    expect(document.complete).toBe(false)
    expect(document.warnings.join()).toMatch(/scope|permission|may not|not allowed/i)
    expect(document.covered ?? []).toEqual([])
    expect((document.planned ?? []).filter(({ kind }: { kind: string }) => kind === 'gap')).toEqual([])
  })

  it('works on an account without abilities', async () => {
    const { code } = await run(command, { account: { ...shiftAccount(), abilities: [] } })
    expect(code).toBe(0)
  })
})

describe('an empty account', () => {
  it.each(['handoff', 'review', 'coverage'])(
    '%s says that there is nothing, of lists that are whole',
    async (command) => {
      const account = smallAccount([])
      const { code, stdout } = await run(command, { account })
      expect(code).toBe(0)
      expect(stdout).toMatch(/0 incidents|0 gaps/)
      expect(await documentOf(command, { account })).toMatchObject({ tool: `pd_${command}` })
    },
  )

  it('is not called empty where the list was cut short', async () => {
    const document = await documentOf('handoff', {
      account: smallAccount([]),
      faults: ({ path, query }) =>
        path === '/incidents' && query.has('since')
          ? { instead: { status: 403, body: { error: { message: 'Access Denied' } } } }
          : undefined,
    })
    expect(document).toMatchObject({ complete: false, stats: { total: 0, sources: [] } })
    expect(document.summary).toContain('incidents not known')
  })
})

/** A terrible week. */
const terrible = (notes: readonly string[] = []) =>
  smallAccount(
    Array.from({ length: 2_000 }, (_, i) => ({
      title: `支払い ${['Latency', 'Errors', 'Disk full'][i % 3]} on host-${i} ${'x'.repeat(i % 90)}`,
      service: ['PPAYMNT', 'PCHKOUT', 'PLEDGER'][i % 3] ?? 'PPAYMNT',
      createdAt: minutesAgo(5 + i * 5),
      notes,
      ...(i % 4 === 0 ? {} : { resolvedAt: minutesAgo(2 + i * 5) }),
      ...(i % 7 === 0 ? { urgency: 'low' as const } : {}),
    })),
  )

describe('a week of 2,000 incidents', () => {
  it('counts of a log that was read in part are lower bounds', async () => {
    const simulator = await started({ account: terrible(), rateLimits: null })
    const { stdout } = await runProgram(['handoff', '--since', '7d'], at(simulator, 120))
    expect(linesOf(stdout).join(' ')).toMatch(/2000 incidents: .* at least 10 pages /)
  })

  it.each([80, 120])('fits a terminal of %i columns', async (columns) => {
    const simulator = await started({ account: terrible(), rateLimits: null })
    for (const command of ['handoff --since 7d', 'review', 'coverage']) {
      const { code, stdout } = await runProgram(command.split(' '), at(simulator, columns))
      const lines = linesOf(stdout)
      expect({ command, code }).toEqual({ command, code: 0 })
      expect(lines.filter((line) => terminalColumns(line) > columns)).toEqual([])
      expect(lines.length).toBeLessThan(350)
    }
  })
})

describe('requests', () => {
  it('review says first how many it will send, and sends no more: a month of a busy team', async () => {
    const simulator = await started({ account: corpus() })
    const { stderr, code } = await runProgram(['review', '--since', '30d'], at(simulator))
    const said = Number(/about (\d+) requests/.exec(stderr)?.[1])
    expect(code).toBe(0)
    expect(simulator.requests.length).toBeLessThanOrEqual(said)
    expect(said).toBeLessThanOrEqual(150)
    expect(said - simulator.requests.length).toBeLessThanOrEqual(6)
  })

  it('a handoff of eight hours of a busy account sends at most 40', async () => {
    const simulator = await started({ account: corpus() })
    const { code } = await runProgram(['handoff', '--since', '8h'], at(simulator))
    expect(code).toBe(0)
    expect(simulator.requests.length).toBeLessThanOrEqual(40)
  })

  it('a time that Claude Code would cut off is refused in a slash command, with the number', async () => {
    const simulator = await started({ account: terrible(['one', 'two', 'three']), rateLimits: null })
    const payload = {
      hook_event_name: 'UserPromptExpansion',
      cwd: '/',
      command_name: 'triage:review',
      command_args: '--since 30d',
    }
    const { stdout } = await runProgram(['hook', 'claude'], {
      ...at(simulator),
      stdin: JSON.stringify(payload),
    })
    expect(JSON.parse(stdout)).toMatchObject({ decision: 'block' })
    expect(stdout).toMatch(/takes about \d+ requests to PagerDuty, some \d+ s/)
  })
})

describe('narrowed', () => {
  it.each([
    ['handoff --policy PEPDATA --since 8h', 0],
    ['handoff --schedule PSCHED1', 5],
    ['review --service PCHKOUT', 4],
    ['review --service checkout', 4],
    ['review --policy PEPPAY1', 6],
  ])('%s counts only its services', async (command, total) => {
    expect((await documentOf(command, { account: shiftAccount() })).stats.total).toBe(total)
  })

  it.each([
    ['handoff --policy PNOPE00', 'unknown_policy'],
    ['review --service PNOPE00', 'unknown_service'],
    ['handoff --since shift', 'unknown_shift'],
    ['handoff --people everybody', 'usage'],
    ['coverage --days 91', 'usage'],
  ])('%s is refused', async (command, error) => {
    const simulator = await started({ account: smallAccount([]) })
    const { stderr, code } = await runProgram([...command.split(' '), '--json'], at(simulator))
    expect(code).not.toBe(0)
    expect(JSON.parse(stderr)).toMatchObject({ error })
  })
})
