import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { missingTerminal } from '../claude/terminal.ts'
import { insideAgent } from '../support/inside-agent.ts'
import { asking, hoursAgo, startPagerDuty } from '../support/pagerduty.ts'
import { BUNDLE, runBundle, runProgram } from '../support/program.ts'

// The built program, run by programs that bear an agent's name: `ack`, then `ack --confirm` with a good code.

const ID = 'QINCIDENT00001'
const NODE = process.execPath
const why = (reason: string | null) => (reason === null ? '' : ` (skipped: ${reason})`)

async function situation() {
  const pagerDuty = await startPagerDuty([
    { id: ID, number: 4521, title: 'Charge capture 5xx', service: 'PPAYMNT', createdAt: hoursAgo(1) },
  ])
  const cwd = mkdtempSync(join(tmpdir(), 'agent-'))
  onTestFinished(async () => {
    rmSync(cwd, { recursive: true })
    await pagerDuty.close()
  })
  const env = {
    ...asking(pagerDuty, SIMULATOR_KEYS.full),
    PAGERDUTY_EMAIL: 'dana.kim@example.com',
    PAGER_TRIAGE_AUDIT: 'off',
  }
  const writes = () => pagerDuty.requests.filter(({ method }) => method !== 'GET').length
  const code = async () => JSON.parse((await runBundle(['ack', ID], { cwd, env })).stdout).code
  /** `script` gives the command a terminal, at which y is typed. */
  const atTerminal = (command: string, more: Record<string, string> = {}) =>
    runProgram('script', ['-qefc', command, '/dev/null'], { cwd, env: { ...env, ...more }, stdin: 'y\n' })
  return { cwd, env, writes, code, atTerminal }
}

/** As the name says: a program in `dir` that runs one shell command. */
const FAKES = {
  'sh by another name': (dir: string, name: string) => {
    symlinkSync('/bin/sh', join(dir, name))
    return (command: string) => `${join(dir, name)} -c '${command}; exit $?'`
  },
  'a script': (dir: string, name: string) => {
    writeFileSync(join(dir, name), '#!/bin/sh\nsh -c "$1"\nexit $?\n')
    chmodSync(join(dir, name), 0o755)
    return (command: string) => `${join(dir, name)} '${command}'`
  },
  'a package': (dir: string, name: string) => {
    const file = join(dir, 'node_modules', name, 'cli.js')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      `const { spawnSync } = require('node:child_process')
process.exit(spawnSync('sh', ['-c', process.argv[2]], { stdio: 'inherit' }).status)`,
    )
    return (command: string) => `${NODE} ${file} '${command}'`
  },
} as const

const clean = (env: Record<string, string>) =>
  `env -i ${Object.entries(env)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')}`

describe.skipIf(missingTerminal)(`at a terminal that a model made${why(missingTerminal)}`, () => {
  const rows: [agent: string, kind: keyof typeof FAKES, name: string][] = [
    ['Codex CLI', 'sh by another name', 'codex'],
    ['Codex CLI', 'a package', '@openai/codex'],
    ['Claude Code', 'a script', 'claude'],
    ['Claude Code', 'a package', '@anthropic-ai/claude-code'],
    ['GitHub Copilot CLI', 'sh by another name', 'copilot'],
    ['GitHub Copilot CLI', 'a script', 'copilot'],
  ]
  test.for(rows)('%s, as %s named %s, writes nothing, not even by env -i', async ([agent, kind, name]) => {
    const { cwd, env, writes, code, atTerminal } = await situation()
    const inAgent = FAKES[kind](cwd, name)
    const program = `${clean({ ...env, PAGER_TRIAGE_ALLOW_WRITES: '1' })} ${NODE} ${BUNDLE}`
    const preview = await atTerminal(inAgent(`${program} ack 4521`))
    expect(preview.code).toBe(3)
    expect(preview.stdout).toMatch(/About to acknowledge #4521 .*run in your own terminal/s)
    expect(preview.stdout).not.toMatch(/Do it\?|--confirm/)
    const confirmed = await atTerminal(inAgent(`${program} ack ${ID} --confirm ${await code()}`))
    expect({ code: confirmed.code, writes: writes() }).toEqual({ code: 1, writes: 0 })
    expect(confirmed.stdout.replace(/\s+/g, ' ')).toMatch(`inside ${agent}`)
  })

  test('with COPILOT_CLI=1 the same', async () => {
    const { writes, code, atTerminal } = await situation()
    const program = `${NODE} ${BUNDLE}`
    const mark = { COPILOT_CLI: '1' }
    expect((await atTerminal(`${program} ack 4521`, mark)).code).toBe(3)
    expect((await atTerminal(`${program} ack ${ID} --confirm ${await code()}`, mark)).code).toBe(1)
    // the mark taken off again, in a shell that still has it
    expect((await atTerminal(`sh -c '${program} ack 4521; exit $?'`, mark)).code).toBe(3)
    expect((await atTerminal(`sh -c 'env -u COPILOT_CLI ${program} ack 4521; exit $?'`, mark)).code).toBe(3)
    expect(writes()).toBe(0)
  })

  test.skipIf(insideAgent)(`a person in a directory of that name writes${why(insideAgent)}`, async () => {
    const { cwd, writes, code, atTerminal } = await situation()
    mkdirSync(join(cwd, 'claude'))
    const command = `${NODE} ${BUNDLE} ack ${ID} --confirm ${await code()}`
    writeFileSync(join(cwd, 'claude', 'run.sh'), `${command}\nexit $?\n`)
    expect((await atTerminal('cd claude && sh ./run.sh')).code).toBe(0)
    expect(writes()).toBe(1)
  })
})

describe('without a terminal', () => {
  test('nothing is written, with nobody named', async () => {
    const { cwd, env, writes, code } = await situation()
    const ran = await runBundle(['ack', ID, '--confirm', await code()], { cwd, env })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(writes()).toBe(0)
  })

  test.skipIf(insideAgent ?? process.platform === 'win32')(
    `a person's own script writes where they allowed it${why(insideAgent)}`,
    async () => {
      const { cwd, env, writes, code } = await situation()
      const allowed = { ...env, PAGER_TRIAGE_ALLOW_WRITES: '1' }
      expect((await runBundle(['ack', ID, '--confirm', await code()], { cwd, env: allowed })).code).toBe(0)
      expect(writes()).toBe(1)
    },
  )
})

describe("what says to be Claude Code's hook", () => {
  test('writes nothing inside of another agent, whatever it says of a person', async () => {
    const { cwd, env, writes, code } = await situation()
    const hook = async (more: Record<string, string>) => {
      const ran = await runBundle(['hook', 'claude'], {
        cwd,
        env: { ...env, CLAUDE_CODE_SESSION_ATTENDED: '1', CLAUDE_CODE_ENTRYPOINT: 'cli', ...more },
        stdin: JSON.stringify({
          hook_event_name: 'UserPromptExpansion',
          command_name: 'triage:ack',
          command_args: `${ID} ${await code()}`,
          cwd,
        }),
      })
      return String(JSON.parse(ran.stdout).reason).replace(/\s+/g, ' ')
    }
    expect(await hook({ CODEX_THREAD_ID: 'x' })).toMatch(/inside Codex CLI \(CODEX_THREAD_ID is set\)/)
    expect(writes()).toBe(0)
    if (insideAgent === null) expect(await hook({})).toMatch(/Acknowledged/)
  })
})
