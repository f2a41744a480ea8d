import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { createAccount } from '../../src/simulator/account.ts'
import type { IncidentSeed } from '../../src/simulator/incident-seed.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { asking } from '../support/pagerduty.ts'
import { type Simulator, startSimulator } from '../support/simulator.ts'
import { program, testShell } from '../support/test-shell.ts'

// Every way to ask for a write, against every state: PagerDuty is sent a PUT or POST in the one right case, and in
// no other.

const VERBS = ['ack', 'resolve', 'note'] as const
const STATES = ['triggered', 'acknowledged', 'resolved', 'firing', 'firing, and meant'] as const
const CODES = [
  'none',
  'without a code',
  'wrong',
  'right',
  'right, eleven minutes later',
  "another verb's",
  "another text's",
  "another person's",
  'right, but it was reassigned since',
] as const
const WAYS = [
  'terminal',
  'pipe',
  'script',
  'unattended terminal',
  'Copilot',
  'Codex',
  'slash',
  'unattended slash',
  'claude -p',
  'old version',
] as const
const KEYS = ['full', 'readOnly'] as const

type Verb = (typeof VERBS)[number]
type State = (typeof STATES)[number]

interface Row {
  readonly verb: Verb
  readonly state: State
  readonly code: (typeof CODES)[number]
  readonly way: (typeof WAYS)[number]
  readonly key: (typeof KEYS)[number]
}

const ID = 'QINCIDENT00001'

const SURROUNDINGS: Readonly<Record<Row['way'], Record<string, string>>> = {
  terminal: {},
  pipe: {},
  script: { PAGER_TRIAGE_ALLOW_WRITES: '1' },
  Copilot: { COPILOT_CLI: '1', PAGER_TRIAGE_ALLOW_WRITES: '1' },
  Codex: { PAGER_TRIAGE_ALLOW_WRITES: '1' },
  'unattended terminal': { CLAUDECODE: '1', CLAUDE_CODE_SESSION_ATTENDED: '0' },
  slash: { CLAUDE_CODE_SESSION_ATTENDED: '1', CLAUDE_CODE_ENTRYPOINT: 'cli' },
  'unattended slash': { CLAUDE_CODE_SESSION_ATTENDED: '0', CLAUDE_CODE_ENTRYPOINT: 'cli' },
  'claude -p': { CLAUDE_CODE_ENTRYPOINT: 'sdk-cli', PAGER_TRIAGE_ALLOW_WRITES: '1' },
  'old version': { CLAUDE_CODE_ENTRYPOINT: 'cli' },
}

const SLASH: readonly Row['way'][] = ['slash', 'unattended slash', 'claude -p', 'old version']
const isSlash = (way: Row['way']): boolean => SLASH.includes(way)

/** A person sits at a terminal, and so may what a model starts in a terminal that it made. */
const isTyped = (way: Row['way']): boolean => way !== 'pipe' && way !== 'script'

function incident(state: State): IncidentSeed {
  const isFiring = state === 'firing' || state === 'firing, and meant'
  const status = isFiring ? 'triggered' : state
  const alerts = isFiring ? [{ summary: 'CPU is high' }] : []
  return {
    id: ID,
    title: 'Checkout is slow',
    service: 'PABC123',
    createdAt: '2026-06-30T11:00:00Z',
    status,
    alerts,
  }
}

/** What is the one right case, said once more and without the program. */
function isRight({ verb, state, code, way }: Row): boolean {
  const isAllowed =
    verb === 'note' ||
    state === 'triggered' ||
    (verb === 'ack' ? state.startsWith('firing') : state === 'acknowledged' || state === 'firing, and meant')
  return isAllowed && code === 'right' && ['terminal', 'script', 'slash'].includes(way)
}

interface World {
  readonly simulator: Simulator
  readonly env: Record<string, string>
  now: Date
}

async function run(world: World, verb: Verb, row: Row, text: string, code: string | null): Promise<string> {
  const env = { ...world.env, ...SURROUNDINGS[row.way] }
  const isMeant = verb === 'resolve' && row.state === 'firing, and meant'
  const options = { env, clock: () => world.now }
  if (isSlash(row.way)) {
    const words = [
      ID,
      ...(isMeant ? ['--even-if-firing'] : []),
      ...(verb === 'note' ? [text] : []),
      code ?? '',
    ]
    const input = {
      hook_event_name: 'UserPromptExpansion',
      command_name: `triage:${verb}`,
      command_args: words.join(' '),
      cwd: process.cwd(),
    }
    const { shell, stdout } = testShell({ ...options, stdin: JSON.stringify(input) })
    await main(['hook', 'claude'], shell)
    return stdout()
  }
  const { shell, stdout, stderr } = testShell({
    ...options,
    ...(isTyped(row.way) ? { answers: ['y'] } : {}),
    ancestors: row.way === 'Codex' ? [program('sh'), program('codex')] : [],
  })
  const words = [
    ...(isMeant ? ['--even-if-firing'] : []),
    ...(verb === 'note' ? ['--content', text] : []),
    ...(code === null ? [] : ['--confirm', ...(code === '' ? [] : [code])]),
  ]
  await main([verb, ID, ...words], shell)
  return stdout() + stderr()
}

const CODE = /\b[2-9A-Z]{4}-[2-9][2-9A-Z]\b/

/** The code that the program itself offers; one that fits nothing where it offers none. */
async function codeFrom(world: World, verb: Verb, row: Row, text: string): Promise<string> {
  const way = isSlash(row.way) ? 'slash' : 'terminal'
  return CODE.exec(await run(world, verb, { ...row, way }, text, null))?.[0] ?? 'AAAA-2A'
}

async function codeOf(world: World, row: Row): Promise<string | null> {
  const { verb, code } = row
  const another: World = { ...world, env: { ...world.env, PAGERDUTY_EMAIL: 'ravi.shah@example.com' } }
  switch (code) {
    case 'none':
      return null
    case 'without a code':
      return ''
    case 'wrong':
      return 'AAAA-2A'
    case "another verb's":
      return codeFrom(world, verb === 'ack' ? 'note' : 'ack', row, 'rolled back')
    case "another text's":
      return codeFrom(world, 'note', row, 'rolled forward')
    case "another person's":
      return codeFrom(another, verb, row, 'rolled back')
    default:
      return codeFrom(world, verb, row, 'rolled back')
  }
}

/** What PagerDuty was sent besides GET, and what became of the incident. */
async function outcome(row: Row) {
  const account = createAccount({
    services: [{ id: 'PABC123', name: 'checkout' }],
    users: [
      { id: 'PUSER01', name: 'Dana Kim' },
      { id: 'PUSER02', name: 'Ravi Shah' },
    ],
    incidents: [incident(row.state)],
  })
  const now = new Date('2026-06-30T12:00:00Z')
  const clock = () => world.now
  await using simulator = await startSimulator({ account, clock, rateLimits: null })
  const env = { ...asking(simulator, SIMULATOR_KEYS[row.key]), PAGERDUTY_EMAIL: 'dana.kim@example.com' }
  const world: World = { simulator, env: { ...env, PAGER_TRIAGE_AUDIT: 'off' }, now }
  const code = await codeOf(world, row)
  const [planted] = account.incidents
  if (row.code === 'right, eleven minutes later') world.now = new Date(now.getTime() + 11 * 60_000)
  if (row.code === 'right, but it was reassigned since' && planted) {
    planted.assignments = [{ user: 'PUSER02', at: '2026-06-30T11:59:00Z' }]
  }
  await run(world, row.verb, row, 'rolled back', code)
  const sent = simulator.requests.filter(({ method }) => method !== 'GET')
  return {
    sent: sent.map(({ method, path, status, headers }) => `${method} ${path} ${status} ${headers['from']}`),
    status: planted?.status,
    notes: planted?.notes.map(({ content }) => content),
  }
}

function expected(row: Row) {
  const { status } = incident(row.state)
  if (!isRight(row)) return { sent: [], status, notes: [] }
  const target = row.verb === 'note' ? `POST /incidents/${ID}/notes` : `PUT /incidents/${ID}`
  const isDone = row.key === 'full'
  const after = { ack: 'acknowledged', resolve: 'resolved', note: status } as const
  return {
    sent: [`${target} ${isDone ? 200 : 403} dana.kim@example.com`],
    status: isDone ? after[row.verb] : status,
    notes: isDone && row.verb === 'note' ? ['rolled back'] : [],
  }
}

describe.each(VERBS)('%s', (verb) => {
  describe.each(STATES)('of what is %s', (state) => {
    test.each(WAYS)('by %s', async (way) => {
      for (const code of CODES) {
        for (const key of KEYS) {
          const row: Row = { verb, state, code, way, key }
          expect({ row, ...(await outcome(row)) }).toEqual({ row, ...expected(row) })
        }
      }
    })
  })
})
