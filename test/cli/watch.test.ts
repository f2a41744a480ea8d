import { expect, it } from 'vitest'
import { createAccount } from '../../src/simulator/account.ts'
import { landscape, openNow } from '../../src/simulator/corpus/landscape.ts'
import { terminalColumns } from '../support/terminal-columns.ts'
import { at, minutesAgo, NOW, smallAccount, started } from '../triage/support/account.ts'
import { linesOf, type Printed, runProgram, type Surroundings } from '../triage/support/program.ts'

const ESC = '\u001b['
const OPEN = `${ESC}?1049h${ESC}?25l`
const CLOSE = `${ESC}?25h${ESC}?1049l`

interface Watched extends Printed {
  /** what stood on the screen, one after the other */
  readonly screens: string[][]
  /** what stays in the terminal */
  readonly left: string
  readonly waits: number[]
}

/** Ctrl-C comes in the wait after the last step; each wait moves the clock. */
async function watched(
  args: readonly string[],
  surroundings: Surroundings,
  steps: readonly (() => void)[] = [],
): Promise<Watched> {
  const ctrlC = new AbortController()
  const waits: number[] = []
  let now = NOW.getTime()
  const printed = await runProgram(['overview', '--watch', ...args], {
    rows: 60,
    ...surroundings,
    clock: () => new Date(now),
    interrupted: ctrlC.signal,
    wait: async (ms) => {
      const step = steps[waits.length]
      waits.push(ms)
      now += ms
      if (step === undefined) ctrlC.abort()
      else step()
    },
  })
  const [drawn = '', left = ''] = printed.stdout.replace(`${OPEN}\n`, '').split(CLOSE)
  const screens = drawn.split(`${ESC}H`).slice(1)
  const clean = (screen: string) => linesOf(screen.replaceAll(`${ESC}K`, '').replaceAll(`${ESC}J`, ''))
  return { ...printed, screens: screens.map(clean), left, waits }
}

const one = { title: 'Errors', service: 'PPAYMNT', number: 7, createdAt: minutesAgo(10) }
const broken = { instead: { status: 403, body: {} } }

it('reads again after each wait, and says when it read and when it reads next', async () => {
  const simulator = await started({ account: smallAccount([one]) })
  const { screens, waits, code, stderr } = await watched([], at(simulator, 80), [() => {}])
  expect({ code, stderr, waits }).toEqual({ code: 0, stderr: '', waits: [30_000, 30_000] })
  expect(screens.map(([status]) => status)).toEqual([
    'Read at 12:00:00 UTC, next at 12:00:30 UTC; Ctrl-C ends it',
    'Read at 12:00:30 UTC, next at 12:01:00 UTC; Ctrl-C ends it',
  ])
  expect(screens[0]?.[2]).toBe('1 open incident: 1 triggered; 1 high urgency')
})

it('leaves the last page in the terminal', async () => {
  const simulator = await started({ account: smallAccount([one]) })
  const { stdout, left } = await watched([], at(simulator, 80))
  const { stdout: once } = await runProgram(['overview'], {
    ...at(simulator, 80),
    clock: () => new Date(NOW.getTime() + 30_000),
  })
  expect(stdout.startsWith(OPEN)).toBe(true)
  expect(left).toBe(once)
})

it.each(['10', '3600'])('--watch %s', async (seconds) => {
  const simulator = await started({ account: smallAccount([]) })
  const { waits } = await watched([seconds], at(simulator, 80))
  expect(waits).toEqual([Number(seconds) * 1_000])
})

it('a failed read keeps the page and says since when it is out of date, until one succeeds', async () => {
  let fails = false
  const simulator = await started({
    account: smallAccount([one]),
    faults: () => (fails ? broken : undefined),
  })
  const set = (now: boolean) => () => {
    fails = now
  }
  const { screens, code } = await watched([], at(simulator, 80), [set(true), () => {}, set(false)])
  expect(code).toBe(0)
  const status = screens.map((screen) => screen.slice(0, screen.indexOf('')).join(' '))
  expect(status.map((text) => text.replace(/UTC: .* Next/, 'UTC: … Next'))).toEqual([
    'Read at 12:00:00 UTC, next at 12:00:30 UTC; Ctrl-C ends it',
    'Out of date since 12:00:00 UTC: … Next try at 12:01:00 UTC',
    'Out of date since 12:00:00 UTC: … Next try at 12:01:30 UTC',
    'Read at 12:01:30 UTC, next at 12:02:00 UTC; Ctrl-C ends it',
  ])
  expect(status[1]).toContain('403')
  for (const screen of screens) expect(screen).toContain('Next: pager-triage detail 7')
})

it('what it leaves says that it is out of date', async () => {
  let fails = false
  const simulator = await started({
    account: smallAccount([one]),
    faults: () => (fails ? broken : undefined),
  })
  const { left } = await watched([], at(simulator, 80), [
    () => {
      fails = true
    },
  ])
  expect(linesOf(left.trimStart())[0]).toMatch(/^Out of date since 12:00:00 UTC: /)
})

it('a first read that fails ends it, as without --watch', async () => {
  const simulator = await started({ account: smallAccount([one]), faults: () => broken })
  const failed = await watched([], at(simulator, 80))
  expect(failed).toMatchObject({ code: 1, stdout: '', waits: [] })
  expect(failed.stderr).toBe((await runProgram(['overview'], at(simulator, 80))).stderr)
})

it('Ctrl-C during the first read ends it', async () => {
  const ctrlC = new AbortController()
  const simulator = await started({
    account: smallAccount([one]),
    faults: () => {
      ctrlC.abort()
      return undefined
    },
  })
  const ended = await runProgram(['overview', '--watch'], { ...at(simulator, 80), interrupted: ctrlC.signal })
  expect(ended).toEqual({ code: 0, stdout: '', stderr: '' })
})

it.each([8, 12, 24])(
  'a screen of %i rows: the status, the first lines, and what to do next',
  async (rows) => {
    const simulator = await started({
      account: createAccount({ ...landscape(NOW), incidents: openNow(NOW) }),
      rateLimits: null,
    })
    const { screens } = await watched([], { ...at(simulator, 60), rows })
    const [screen = []] = screens
    expect(screen.length).toBe(rows - 1)
    expect(screen.filter((text) => terminalColumns(text) > 60)).toEqual([])
    expect(screen[0]).toMatch(/^Read at/)
    expect(screen.at(-2)).toMatch(/^… \d+ more lines: pager-triage overview$/)
    expect(screen.at(-1)).toMatch(/^Next: pager-triage /)
  },
)

it('a terminal that changes its size gets the page again, and nothing after the end', async () => {
  const simulator = await started({ account: smallAccount([one]) })
  const listeners = new Set<() => void>()
  const onResize = (changed: () => void) => {
    listeners.add(changed)
    return () => listeners.delete(changed)
  }
  const { screens } = await watched([], { ...at(simulator, 80), onResize }, [
    () => {
      for (const changed of listeners) changed()
    },
  ])
  expect(screens).toHaveLength(3)
  expect(listeners.size).toBe(0)
})

it.each<[string, readonly string[], Partial<Surroundings>]>([
  ['a pipe', [], { columns: null }],
  ['JSON', ['--json'], {}],
  ['an agent', [], { env: { CLAUDECODE: '1' } }],
  ['a terminal that cannot move its cursor', [], { env: { TERM: 'dumb' } }],
])('refused: %s', async (_, more, surroundings) => {
  const { code, stdout, stderr } = await watched(more, { env: {}, now: NOW, columns: 200, ...surroundings })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('--watch refreshes the page in a terminal')
  expect(stderr).toContain('pager-triage overview')
})

it.each(['9', '3601', 'often', '1.5'])('refused: every %s s', async (seconds) => {
  const { code, stderr } = await watched([seconds], { env: {}, now: NOW, columns: 200 })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `pager-triage: --watch ${seconds} is not a number of seconds between 10 and 3600. Give a whole number from 10 to 3600.\n`,
  })
})
