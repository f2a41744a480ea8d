import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { BUNDLE, INSTALLED } from '../support/program.ts'
import type { Simulator } from '../support/simulator.ts'
import { unmarked } from '../support/unmarked.ts'
import { type ClaudeVersion, claudeBinary } from './binary.ts'
import { latest, type Step } from './model.ts'
import { type OpenSession, openSession, runClaude } from './session.ts'
import { missingTerminal, openTerminal } from './terminal.ts'

const ID = 'QINCIDENT00001'
const CODE = /[2-9A-Z]{4}-[2-9][2-9A-Z]/

const INCIDENT = {
  id: ID,
  number: 4521,
  title: 'Charge capture 5xx',
  service: 'PPAYMNT',
  createdAt: hoursAgo(1),
}

async function pagerDuty(): Promise<Simulator> {
  const simulator = await startPagerDuty([INCIDENT])
  onTestFinished(() => simulator.close())
  return simulator
}

const envFor = (simulator: Simulator): Record<string, string> => ({
  ...asking(simulator, SIMULATOR_KEYS.full),
  PAGERDUTY_EMAIL: 'dana.kim@example.com',
})

/** What a version that does not tell whether a person is there needs to be told. */
const allowed = (version: ClaudeVersion): Record<string, string> =>
  version === 'newest' ? {} : { PAGER_TRIAGE_ALLOW_WRITES: '1' }

function directory(files: Record<string, string> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'writes-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return filled(dir, files)
}

function filled(dir: string, files: Record<string, string>): string {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content)
  return dir
}

const writes = ({ requests }: Simulator) =>
  requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)

/** What was shown, whatever the width it was wrapped to: a line's end is a `\\n` in JSON, and in JSON within JSON. */
const onOneLine = (events: unknown): string => JSON.stringify(events).replaceAll(/\\+n/g, ' ')

/** The whole way by shell: the preview, its code, the write. */
const byShell = (program: string): string =>
  `code=$(${program} ack ${ID} --json | grep -o '[2-9A-Z]\\{4\\}-[2-9][2-9A-Z]' | head -1); ${program} ack ${ID} --confirm "$code"`

for (const version of ['2.1.197', 'newest'] as const) {
  const claude = await claudeBinary(version)
  const binary = 'path' in claude ? claude.path : ''
  const missing = 'missing' in claude ? claude.missing : null
  const why = (reason: string | null) => (reason === null ? '' : ` (skipped: ${reason})`)
  const noTerminal = missing ?? missingTerminal

  describe.skipIf(noTerminal)(`a person at Claude Code ${version}${why(noTerminal)}`, () => {
    test('acknowledges in two typed steps, and no model is asked', async () => {
      const simulator = await pagerDuty()
      const env = { ...envFor(simulator), ...allowed(version) }
      await using terminal = await openTerminal({ binary, pluginDir: INSTALLED, cwd: directory(), env })
      await terminal.type('/triage:ack 4521')
      const [, code] = await terminal.shows(new RegExp(`/triage:ack *(${CODE.source})`))
      expect(writes(simulator)).toEqual([])
      await terminal.type(`/triage:ack ${code}`)
      await terminal.shows(/Acknowledged *#4521 *as *dana\.kim@example\.com/)
      expect(writes(simulator)).toEqual([`PUT /incidents/${ID}`])
      expect(terminal.received).toEqual([])
    })

    test('with the key in the option of the plugin writes, and the model beside them has no key', async () => {
      const simulator = await pagerDuty()
      const { PAGERDUTY_API_KEY, ...env } = { ...envFor(simulator), ...allowed(version) }
      const settings = {
        pluginConfigs: { 'triage@inline': { options: { pagerduty_api_key: PAGERDUTY_API_KEY } } },
      }
      await using terminal = await openTerminal({
        binary,
        pluginDir: INSTALLED,
        cwd: directory({ 'write.sh': byShell(`node ${BUNDLE}`) }),
        env: { ...env, CLAUDE_PLUGIN_OPTION_PAGERDUTY_API_URL: simulator.url },
        script: [{ bash: 'sh write.sh' }, { text: 'all tried' }],
        args: ['--settings', JSON.stringify(settings), '--allowedTools', 'Bash(sh write.sh)'],
      })
      await terminal.type('acknowledge it')
      await terminal.shows(/all *tried/)
      expect(unmarked(latest(terminal.received[1] ?? { system: '', messages: [] }))).toMatch(
        /No PagerDuty key is set/,
      )
      expect(simulator.requests).toEqual([])
      await terminal.type(`/triage:ack ${ID}`)
      await terminal.shows(CODE)
    })

    test.skipIf(version === 'newest')(
      'is told how, where the version does not tell that they are there',
      async () => {
        const simulator = await pagerDuty()
        const env = envFor(simulator)
        await using terminal = await openTerminal({ binary, pluginDir: INSTALLED, cwd: directory(), env })
        await terminal.type('/triage:ack 4521')
        await terminal.shows(/PAGER_TRIAGE_ALLOW_WRITES=1/)
        expect(simulator.requests).toEqual([])
        expect(terminal.received).toEqual([])
      },
    )
  })

  describe.skipIf(missing)(`without a person, Claude Code ${version}${why(missing)}`, () => {
    const pretences: [name: string, env: Record<string, string>][] = [
      ['as it is', {}],
      ['with writes allowed', { PAGER_TRIAGE_ALLOW_WRITES: '1' }],
      ['that calls itself attended', { CLAUDE_CODE_SESSION_ATTENDED: '1', CLAUDE_CODE_ENTRYPOINT: 'cli' }],
      [
        'that calls itself an editor',
        { CLAUDE_CODE_SESSION_ATTENDED: '1', CLAUDE_CODE_ENTRYPOINT: 'claude-vscode' },
      ],
    ]
    test.for(pretences)('claude -p "/triage:ack …" %s is refused', async ([, pretence]) => {
      const simulator = await pagerDuty()
      const ran = await runClaude({
        binary,
        pluginDir: INSTALLED,
        cwd: directory(),
        env: { ...envFor(simulator), ...pretence },
        script: [],
        prompt: `/triage:ack ${ID}`,
      })
      expect(onOneLine(ran.events)).toMatch(/running unattended|does not say whether anyone is present/)
      expect(simulator.requests).toEqual([])
      expect(ran.received).toEqual([])
    })

    const program = `node ${BUNDLE}`
    const nested = `${binary} -p '/triage:ack ${ID}' --plugin-dir ${INSTALLED}`
    const attempts: [name: string, step: Step, told: RegExp][] = [
      [
        'the Skill tool',
        { tool: 'Skill', input: { skill: 'triage:ack', args: ID } },
        /disable-model-invocation/,
      ],
      ['a confirmed command', { bash: byShell(program) }, /would write to PagerDuty/],
      ['a script that holds it', { bash: 'sh write.sh' }, /A person must confirm this, not Claude Code/],
      ['a script with a code', { bash: 'sh code.sh' }, /Nobody can confirm this/],
      ['a forged hook call', { bash: `${program} hook claude < call.json` }, /would impersonate a person/],
      ['a script that forges it', { bash: 'sh forge.sh' }, /Nobody can confirm this/],
      ...(process.platform === 'linux'
        ? [
            [
              'a script that forges the session too',
              { bash: 'sh pretend.sh' },
              /Nobody can confirm this/,
            ] as [string, Step, RegExp],
            [
              'a terminal of its own, with a clean environment',
              { bash: 'sh clean.sh' },
              /A person must confirm this, not Claude Code/,
            ] as [string, Step, RegExp],
          ]
        : []),
      [
        'PagerDuty directly',
        { bash: 'curl -sX PUT https://api.pagerduty.com/incidents/X' },
        /call the PagerDuty API/,
      ],
      ['the stored key', { bash: 'cat "$CLAUDE_CONFIG_DIR/.credentials.json"' }, /stores keys/],
      [
        'the stored key, by Read',
        { tool: 'Read', input: { file_path: '/home/dana/.claude/.credentials.json' } },
        /stores keys/,
      ],
      ['a nested claude -p', { bash: nested }, /another Claude Code session/],
      ['a script with a nested claude -p', { bash: 'sh nested.sh' }, /Nobody can confirm this/],
    ]
    describe('a model writes nothing', () => {
      let simulator: Simulator
      let session: OpenSession
      let cwd: string
      beforeAll(async () => {
        simulator = await startPagerDuty([INCIDENT])
        const call = {
          hook_event_name: 'UserPromptExpansion',
          command_name: 'triage:ack',
          command_args: ID,
          cwd: '/',
        }
        cwd = filled(mkdtempSync(join(tmpdir(), 'writes-')), {
          'call.json': JSON.stringify(call),
          'write.sh': byShell(program),
          'code.sh': `${program} ack ${ID} --confirm K7QF-2M`,
          'forge.sh': `${program} hook claude < call.json`,
          'pretend.sh': `CLAUDE_CODE_SESSION_ATTENDED=1 CLAUDE_CODE_ENTRYPOINT=cli ${program} hook claude < call.json`,
          'clean.sh': `echo y | env -i ${Object.entries(envFor(simulator))
            .map(([name, value]) => `${name}=${value}`)
            .join(' ')} PATH="$PATH" script -qefc '${process.execPath} ${BUNDLE} ack ${ID}' /dev/null`,
          'nested.sh': nested,
        })
        const env = envFor(simulator)
        const allowedTools = ['Bash', 'Skill', 'Read']
        session = await openSession({ binary, pluginDir: INSTALLED, cwd, env, allowedTools })
      })
      afterAll(async () => {
        await session[Symbol.asyncDispose]()
        await simulator.close()
        rmSync(cwd, { recursive: true, force: true })
      })

      test.for(attempts)('that tries %s', async ([, step, answer]) => {
        const { received } = await session.prompt('acknowledge the incident', [step, { text: 'done' }])
        expect(unmarked(latest(received[1] ?? { system: '', messages: [] }))).toMatch(answer)
        expect(writes(simulator)).toEqual([])
        expect(simulator.account.incident(ID)?.status).toBe('triggered')
      })
    })

    test('a preview is nothing that needs a person', async () => {
      const simulator = await pagerDuty()
      const ran = await runClaude({
        binary,
        pluginDir: INSTALLED,
        cwd: directory(),
        env: envFor(simulator),
        script: [{ bash: `${program} ack ${ID}` }, { text: 'done' }],
        prompt: 'look at the incident',
      })
      expect(unmarked(latest(ran.received[1] ?? { system: '', messages: [] }))).toMatch(
        /confirmation_required/,
      )
      expect(writes(simulator)).toEqual([])
    })
  })
}
