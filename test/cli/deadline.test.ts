import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { BUNDLE, type Ran, REAL_DEADLINES, runProgram } from '../support/program.ts'
import { repositoryWith, type TempRepository } from '../support/temp-repository.ts'

/** Whatever only the garbage collector holds back is gone twice a second. */
const COLLECTING = ['--expose-gc', '--import', 'data:text/javascript,setInterval(() => gc(), 500).unref()']

/** A run that is still there then would never have ended. */
const NEVER_MS = 240_000

const SERVERS: Record<string, RequestListener> = {
  'a server that sends a byte each second': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{"incidents": [')
    const timer = setInterval(() => response.write(' '), 1_000)
    response.on('close', () => clearInterval(timer))
  },
  'a server that takes the request and stays silent': () => {},
}

const MAPPING = '{"services": [{"paths": ["**"], "service": "PPAYMNT"}]}'

/** Enough to be spoken of. */
const DEEP = Array.from(
  { length: 30 },
  (_, i) => `if (a${i}) {\n  for (const b of c) {\n    call(${i})\n  }\n}\n`,
).join('')

const slash = (name: string, args = '') => ({
  hook_event_name: 'UserPromptExpansion',
  command_name: `triage:${name}`,
  command_args: args,
})
const commit = {
  hook_event_name: 'PreToolUse',
  tool_name: 'Bash',
  tool_input: { command: 'git commit -m x' },
}

/** The last two are a hook's, whose three seconds a busy machine may spend on git alone. */
const LATE =
  /did not (?:respond within|finish before) the (?:time allowed|deadline)|stopped sending its response|not known +PagerDuty|no report for this commit/

interface Row {
  readonly args: readonly string[]
  readonly event?: Record<string, unknown>
  readonly code: number
}

/** One for each deadline that there is; `broken-network.test.ts` has every command. */
const COMMANDS: Record<string, Row> = {
  incidents: { args: ['incidents'], code: 1 },
  'detail 4521': { args: ['detail', '4521'], code: 1 },
  doctor: { args: ['doctor'], code: 1 },
  'ack 4521': { args: ['ack', '4521'], code: 1 },
  map: { args: ['map'], code: 0 },
  risk: { args: ['risk'], code: 0 },
  'hook git': { args: ['hook', 'git'], code: 0 },
  'hook claude, a commit': { args: ['hook', 'claude'], event: commit, code: 0 },
  '/triage:incidents': { args: ['hook', 'claude'], event: slash('incidents'), code: 0 },
}

type Outcome = Ran & { readonly ended: boolean }

/** one for each run: what one hook has reported, another does not repeat */
const repositories: TempRepository[] = []
const servers: Server[] = []
const runs = new Map<string, Promise<Outcome>>()

// All that waits does so at the same time.
beforeAll(async () => {
  for (const [server, listener] of Object.entries(SERVERS)) {
    const listening = createServer(listener).listen(0, '127.0.0.1')
    servers.push(listening)
    await once(listening, 'listening')
    for (const [name, row] of Object.entries(COMMANDS)) runs.set(`${server}: ${name}`, start(listening, row))
  }
})

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  for (const repository of repositories) repository[Symbol.dispose]()
})

async function start(server: Server, { args, event }: Row): Promise<Outcome> {
  const repository = repositoryWith({ '.pager-triage.json': MAPPING, 'a.ts': 'a()\n' }).stage('a.ts', DEEP)
  repositories.push(repository)
  const run = runProgram(process.execPath, [...COLLECTING, BUNDLE, ...args], {
    cwd: repository.dir,
    stdin: JSON.stringify({ cwd: repository.dir, ...event }),
    env: {
      ...REAL_DEADLINES,
      PAGERDUTY_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      PAGERDUTY_API_KEY: SIMULATOR_KEYS.readOnly,
      PAGERDUTY_EMAIL: 'dana@example.com',
      PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
      PAGER_TRIAGE_ALLOW_WRITES: '1',
      PAGER_TRIAGE_AUDIT: 'off',
    },
  })
  const never = new Promise<null>((resolve) => setTimeout(() => resolve(null), NEVER_MS).unref())
  const ended = await Promise.race([run, never])
  if (ended === null) server.closeAllConnections() // a run that would not end is not left behind
  return { ...(ended ?? (await run)), ended: ended !== null }
}

describe.each(Object.keys(SERVERS))('%s', (server) => {
  it.each(Object.entries(COMMANDS))('%s ends at its deadline and says so', async (name, { code }) => {
    const run = await runs.get(`${server}: ${name}`)
    const output = `${run?.stdout}${run?.stderr}`
    expect(run?.ended).toBe(true)
    expect(output).toMatch(LATE)
    // a busy machine may spend all of the time on git: then there is no report
    expect(run?.code).toBe(/^pager-triage: git .* did not finish/m.test(output) && code === 0 ? 1 : code)
  })
})
