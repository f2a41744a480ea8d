import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS, type CommandName } from '../../src/cli/commands/index.ts'
import { runHook } from '../../src/cli/hooks/index.ts'
import { runCommand } from '../../src/cli/run-command.ts'
import { SETTINGS } from '../../src/cli/settings.ts'
import type { Alarm, Shell } from '../../src/cli/shell.ts'
import {
  ASKING,
  type BrokenNetworks,
  deadlineOf,
  ENDLESS,
  openBrokenNetworks,
} from '../support/broken-networks.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'
import { program, testShell } from '../support/test-shell.ts'

const FAILURES: Record<string, RegExp> = {
  'stays silent': /did not respond within the time allowed/,
  'drips a byte at a time': /did not respond within the time allowed/,
  'resets the connection': /connection to \S+ was lost/,
  'cuts its response': /connection to \S+ was lost/,
  'sends a web page': /sent a web page instead of .*Sign in/,
  'asks to wait ten minutes': /rate limit .* retry after 600 s/,
  'is behind a proxy that refuses the connection': /proxy \S+ refused the connection/,
  'is behind a proxy that wants a password': /proxy \S+ refused to connect to \S+ \(407\)/,
}

const LOCAL = [
  'install-hook',
  'uninstall-hook',
  'demo',
  'simulator',
  'relay',
  'completion',
  'describe',
  'sanitize',
]

const rows = Object.entries(ASKING).flatMap(([name, each]) => each.map((row) => ({ name, ...row })))

interface Cell {
  readonly code: number | null
  readonly text: string
  /** of its timers; a second one would begin anew where the first has ended the run */
  readonly deadlines: readonly number[]
}

/** After the commits of the repository. */
const NOW = new Date('2026-09-01T12:00:00Z')

let repository: TempRepository
let networks: BrokenNetworks
const cells = new Map<string, Promise<Cell>>()

/** By key, which differs for each run: what to do when its first request arrives. */
const arrivals = new Map<string, () => void>()

/** One run; where nothing else ends it, its deadline comes once PagerDuty was asked. */
async function start(
  name: string,
  args: readonly string[],
  isEndless: boolean,
  env: Record<string, string>,
  now = NOW,
) {
  const id = `RUN${String(arrivals.size).padStart(15, '0')}`
  const rings: (() => void)[] = []
  const deadlines: number[] = []
  const alarm: Alarm = (ms, ring) => {
    deadlines.push(ms)
    rings.push(ring)
    return { cancel: () => {} }
  }
  arrivals.set(id, () => {
    if (isEndless) for (const ring of rings.splice(0)) ring()
  })
  const { shell, stdout, stderr } = testShell({
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      PAGERDUTY_API_KEY: `u+${id}`,
      PAGERDUTY_EMAIL: 'dana@example.com',
      PAGER_TRIAGE_ALLOW_WRITES: '1',
      ...env,
    },
    clock: () => now,
    ancestors: [program('zsh')],
  })
  const here: Shell = { ...shell, cwd: repository.dir, alarm }
  const code = name === 'hook' ? await runHook(here, args) : await runCommand(name, [...args, '--json'], here)
  return { code, text: `${stdout()}${stderr()}`, deadlines }
}

beforeAll(async () => {
  const mapping = '{"services": [{"paths": ["**"], "service": "PPAYMNT"}]}'
  repository = repositoryWith({ '.pager-triage.json': mapping, 'a.ts': 'a()\n' })
  repository.stage('a.ts', 'b()\n').commit().stage('a.ts', 'c()\n')
  await start('risk', ['--offline'], false, {}, new Date(NOW.getTime() - 86_400_000)) // a decision, for audit outcomes
  networks = await openBrokenNetworks(({ headers }) => {
    arrivals.get(/[A-Z0-9]{18}/.exec(headers.authorization ?? '')?.[0] ?? '')?.()
  })
  for (const [server, env] of networks.environments)
    for (const { name, args } of [...rows, { name: 'hook', args: ['git'] }])
      cells.set(`${server}: ${[name, ...args].join(' ')}`, start(name, args, ENDLESS.has(server), env))
})

afterAll(async () => {
  await networks[Symbol.asyncDispose]()
  repository[Symbol.dispose]()
})

const isNamed = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name)

/** Options, commands and variables that a text names and that do not exist where it says so. */
function impossibleAdvice(text: string, command: string): string[] {
  const named = [...text.matchAll(/pager-triage ([a-z-]+)/g)].map(([, name = '']) => name)
  const places = [command, ...named].filter(isNamed)
  const options = new Set(places.flatMap((name) => Object.keys(COMMANDS[name].options)))
  const variables = new Set([...Object.keys(SETTINGS), 'NODE_EXTRA_CA_CERTS'])
  return [
    ...[...text.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].filter(([, name = '']) => !options.has(name)),
    ...[...text.matchAll(/\b(?!UND_ERR_)[A-Z]+(?:_[A-Z]+)+\b/g)].filter(([name]) => !variables.has(name)),
  ].map(([whole]) => whole)
}

it('knows every command', () => {
  expect([...Object.keys(ASKING), ...LOCAL].sort()).toEqual(Object.keys(COMMANDS).sort())
})

describe.each(Object.entries(FAILURES))('PagerDuty %s', (server, failure) => {
  it.each(rows)('$name $args ends, says so and what to do', async ({ name, args, code }) => {
    const cell = await cells.get(`${server}: ${[name, ...args].join(' ')}`)
    if (cell === undefined) throw new Error('no such run')
    expect(cell.text).toMatch(failure)
    expect(cell.code).toBe(code)
    expect(cell.deadlines).toEqual([deadlineOf(name)])
    expect(impossibleAdvice(cell.text, name)).toEqual([])
    expect(cell.text).not.toMatch(/this is a bug|RUN0{3}/)
    if (code === 0 || name === 'doctor' || name === 'map') return
    const { hint } = JSON.parse(cell.text)
    expect(hint).toMatch(/^[A-Z].*\.$/)
    expect(hint).not.toContain(`pager-triage ${name}`)
  })

  it('hook git ends and lets the commit go on', async () => {
    const cell = await cells.get(`${server}: hook git`)
    expect(cell?.code).toBe(0)
    expect(cell?.deadlines).toEqual([deadlineOf('hook')])
    expect(cell?.text).toMatch(/not known: PagerDuty/)
    expect(impossibleAdvice(cell?.text ?? '', '')).toEqual([])
  })
})
