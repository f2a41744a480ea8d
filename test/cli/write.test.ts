import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { createAccount } from '../../src/simulator/account.ts'
import type { IncidentSeed } from '../../src/simulator/incident-seed.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { columns } from '../../src/terminal/width.ts'
import type { Faults } from '../support/faults.ts'
import { asking } from '../support/pagerduty.ts'
import { type Simulator, startSimulator } from '../support/simulator.ts'
import { program, type TestShellOptions, testShell } from '../support/test-shell.ts'
import { unmarked } from '../support/unmarked.ts'

const ID = 'QINCIDENT00001'
const now = new Date('2026-06-30T12:00:00Z')
const CODE = /\b[2-9A-Z]{4}-[2-9][2-9A-Z]\b/

async function pagerDuty(incident: Partial<IncidentSeed> = {}, faults?: Faults): Promise<Simulator> {
  const account = createAccount({
    services: [{ id: 'PABC123', name: 'checkout' }],
    incidents: [
      {
        id: ID,
        number: 4521,
        title: 'Checkout is slow',
        service: 'PABC123',
        createdAt: '2026-06-30T11:35:00Z',
        ...incident,
      },
    ],
  })
  const options = { account, clock: () => now, rateLimits: null, mode: 'contract' } as const
  const simulator = await startSimulator(faults ? { ...options, faults } : options)
  onTestFinished(() => simulator.close())
  return simulator
}

const envFor = (simulator: Simulator, more: Record<string, string> = {}) => ({
  ...asking(simulator, SIMULATOR_KEYS.full),
  PAGERDUTY_EMAIL: 'dana.kim@example.com',
  PAGER_TRIAGE_AUDIT: 'off',
  ...more,
})

async function run(simulator: Simulator, args: readonly string[], options: TestShellOptions = {}) {
  const { shell, stdout, stderr, asked } = testShell({
    clock: () => now,
    ...options,
    env: envFor(simulator, options.env),
  })
  const code = await main(args, shell)
  return { code, stdout: stdout(), stderr: stderr(), asked }
}

const writes = ({ requests }: Simulator) => requests.filter(({ method }) => method !== 'GET')
const atTerminal = { columns: 80, answers: [] as string[] }
/** a person at a terminal who sends the answer to a program */
const inPipe = { answers: [] as string[] }

describe('a preview', () => {
  test('in a terminal', async () => {
    const simulator = await pagerDuty({ priority: 'P1', alerts: [{ summary: 'p95 above 2 s' }] })
    const ran = await run(simulator, ['ack', '4521', '--confirm'], atTerminal)
    expect(ran).toMatchObject({ code: 3, stderr: '', asked: [] })
    expect(ran.stdout.replace(CODE, 'CODE')).toBe(`About to acknowledge #4521 Checkout is slow

service      checkout
urgency      high, priority P1
status       triggered, opened 25 min ago
assigned to  Dana Kim
alerts       1 of 1 still firing: p95 above 2 s
then         PagerDuty stops paging for it until the acknowledgement timeout of
             its service
as           dana.kim@example.com

Nothing was written. To confirm within 10 minutes, run:
  pager-triage ack ${ID} --confirm CODE
`)
    expect(writes(simulator)).toEqual([])
  })

  test.each([
    ['in a pipe', []],
    ['with --json', ['--json']],
  ])('%s: the contract of the pager-triage skill, with a code', async (_, more) => {
    const simulator = await pagerDuty({ alerts: [{ summary: 'p95 above 2 s' }] })
    const options = more.length > 0 ? atTerminal : {}
    const ran = await run(simulator, ['note', ID, '--content', 'Rolled back.', ...more], options)
    expect(ran).toMatchObject({ code: 3, stderr: '', asked: [] })
    expect(JSON.parse(ran.stdout)).toEqual({
      error: 'confirmation_required',
      message: 'This would add a note to incident #4521; nothing was written.',
      incident: {
        id: ID,
        incident_number: 4521,
        title: 'Checkout is slow',
        service: 'checkout',
        urgency: 'high',
        status: 'triggered',
        alert_count: 1,
        firing_alert_count: 1,
        created_at: '2026-06-30T11:35:00Z',
        assignments: [{ name: 'Dana Kim', email: 'dana.kim@example.com' }],
      },
      note_preview: 'Rolled back.',
      code: expect.stringMatching(CODE),
      hint: expect.stringMatching(
        /TEXT: the same text.*: pager-triage note QINCIDENT00001 --content TEXT --confirm/,
      ),
      asOf: '2026-06-30T12:00:00Z',
      warnings: [],
    })
  })

  test.each([80, 200])('fits %i columns whatever PagerDuty and a person wrote', async (width) => {
    const wide = `\u001b[31m${'漢字'.repeat(256)}\u0007${'x'.repeat(500)}`
    const simulator = await pagerDuty({ title: wide, alerts: [{ summary: wide }, { summary: wide }] })
    const note = `${'word '.repeat(60)}\n${'y'.repeat(300)}\n\u001b[2J${'line\n'.repeat(20)}`
    const { stdout } = await run(simulator, ['note', ID, '--content', note, '--confirm'], {
      ...atTerminal,
      columns: width,
    })
    const lines = stdout.split('\n')
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(width)
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(stdout).toContain('more lines)')
    expect(stdout).not.toContain('\u001b')
  })
})

describe('at a terminal a person is asked', () => {
  test.each(['y', 'Y', ' yes '])('%s does it', async (answer) => {
    const simulator = await pagerDuty()
    const ran = await run(simulator, ['ack', '4521'], { columns: 80, answers: [answer] })
    expect(ran).toMatchObject({ code: 0, stderr: '', asked: ['\nProceed? [y/N] '] })
    expect(ran.stdout).toMatch(/\nAcknowledged #4521 as dana\.kim@example\.com: Checkout is slow\n$/)
    expect(ran.stdout).not.toMatch(CODE)
    expect(writes(simulator)).toHaveLength(1)
  })

  test.each(['n', '', 'yep', 'no', 'y?'])('"%s" does not', async (answer) => {
    const simulator = await pagerDuty()
    const ran = await run(simulator, ['ack', '4521'], { columns: 80, answers: [answer] })
    expect(ran).toMatchObject({ code: 3, stdout: expect.stringMatching(/\nNothing was written\.\n$/) })
    expect(writes(simulator)).toEqual([])
  })

  test('and what changed while they thought is shown to them anew', async () => {
    const simulator = await pagerDuty()
    const { shell, stdout } = testShell({ clock: () => now, columns: 80, env: envFor(simulator) })
    const ask = async () => {
      for (const incident of simulator.account.incidents) incident.statusChangedAt = '2026-06-30T11:59:59Z'
      return 'y'
    }
    expect(await main(['ack', ID], { ...shell, ask })).toBe(3)
    expect(stdout()).toContain('That code does not match')
    expect(writes(simulator)).toEqual([])
  })

  test('but not where it cannot be seen', async () => {
    const simulator = await pagerDuty()
    const { shell } = testShell({ clock: () => now, columns: 80, answers: ['y'], env: envFor(simulator) })
    const hidden = { ...shell, stdout: { ...shell.stdout, columns: null } }
    expect(await main(['ack', '4521'], hidden)).toBe(3)
    expect(writes(simulator)).toEqual([])
  })
})

describe('inside of an agent nobody is asked, no code is shown, and none is taken', () => {
  const TERMINAL =
    /A person must confirm this, not .*: run in your own terminal.*:\s+pager-triage ack QINCIDENT00001/
  const rows: [name: string, options: TestShellOptions, next: RegExp, refusal: RegExp][] = [
    [
      'Claude Code',
      { env: { CLAUDECODE: '1' } },
      /own terminal, or as a prompt here: pager-triage ack QINCIDENT00001 or \/triage:ack 4521"/,
      /inside Claude Code \(CLAUDECODE is set\)\.[\s\S]*Run it in your own terminal, or \/triage:ack as a prompt here\./,
    ],
    [
      'Copilot',
      { env: { COPILOT_CLI: '1', PAGER_TRIAGE_ALLOW_WRITES: '1' } },
      TERMINAL,
      /inside GitHub Copilot CLI \(COPILOT_CLI is set\)\.[\s\S]*Run it in your own terminal\.\s$/,
    ],
    [
      'Codex, by its name alone',
      { ancestors: [program('bash'), program('codex', 'codex exec')] },
      TERMINAL,
      /inside Codex CLI \(Codex CLI started it\)/,
    ],
  ]
  test.for(rows)('%s', async ([, options, next, refusal]) => {
    const simulator = await pagerDuty()
    const typed = { ...options, columns: 80, answers: ['y'] }
    const preview = await run(simulator, ['ack', '4521'], typed)
    expect(preview).toMatchObject({ code: 3, asked: [] })
    expect(unmarked(preview.stdout)).toMatch(next)
    const json = await run(simulator, ['ack', '4521', '--json'], typed)
    expect(JSON.parse(json.stdout)).toMatchObject({ error: 'confirmation_required', code: null })
    expect(preview.stdout + json.stdout).not.toMatch(CODE)
    const elsewhere = JSON.parse((await run(simulator, ['ack', '4521'], inPipe)).stdout)
    const read = simulator.requests.length
    const ran = await run(simulator, ['ack', ID, '--confirm', elsewhere.code], typed)
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(unmarked(ran.stderr).replaceAll('\n', ' ')).toMatch(refusal)
    expect(simulator.requests).toHaveLength(read)
  })

  test('a text that is to be typed again is named', async () => {
    const simulator = await pagerDuty()
    const { stdout } = await run(simulator, ['note', ID, '--content', 'Rolled back.'], {
      ...atTerminal,
      env: { CODEX_THREAD_ID: 'x' },
    })
    expect(unmarked(stdout)).toMatch(
      /\(TEXT: the same text\): pager-triage note QINCIDENT00001 --content TEXT"/,
    )
  })
})

describe('without a terminal', () => {
  const rows: [name: string, options: TestShellOptions, says: RegExp | null][] = [
    ['a code is refused', {}, /no terminal here\..*PAGER_TRIAGE_ALLOW_WRITES=1/],
    ["a person's own script may", { env: { PAGER_TRIAGE_ALLOW_WRITES: '1' } }, null],
    [
      'not where an agent could have started it unseen',
      { env: { PAGER_TRIAGE_ALLOW_WRITES: '1' }, ancestors: null },
      /no terminal here\. Nothing was written\. Run it in a terminal\.\n$/,
    ],
    ['unattended', { env: { CLAUDE_CODE_SESSION_ATTENDED: '0' } }, /Nobody can confirm this/],
  ]
  test.for(rows)('%s', async ([, options, says]) => {
    const simulator = await pagerDuty()
    const { code } = JSON.parse((await run(simulator, ['ack', ID, '--json'], options)).stdout)
    const ran = await run(simulator, ['ack', ID, '--confirm', code ?? 'AAAA-2A'], options)
    expect(ran.code).toBe(says === null ? 0 : 1)
    if (says !== null) expect(unmarked(ran.stderr)).toMatch(says)
    expect(writes(simulator)).toHaveLength(says === null ? 1 : 0)
  })
})

describe('a confirmed write', () => {
  /** The preview, then the same with its code. */
  async function confirmed(simulator: Simulator, args: readonly string[], env: Record<string, string> = {}) {
    const { stdout } = await run(simulator, args, { ...inPipe, env })
    return run(simulator, [...args, '--confirm', JSON.parse(stdout).code], { ...inPipe, env })
  }

  test('ack', async () => {
    const simulator = await pagerDuty()
    const { code, stdout, stderr } = await confirmed(simulator, ['ack', '4521'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      tool: 'pd_incident_ack',
      incident_id: ID,
      status: 'acknowledged',
      acknowledged_at: '2026-06-30T12:00:00Z',
      acknowledged_by: 'dana.kim@example.com',
      changed: true,
      complete: true,
      warnings: [],
    })
    const after = simulator.requests.slice(simulator.requests.findIndex(({ method }) => method === 'PUT') + 1)
    expect(after.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET /incidents/${ID}`])
  })

  test('resolve', async () => {
    const simulator = await pagerDuty({ alerts: [{ summary: 'x' }] })
    const { stdout } = await confirmed(simulator, ['resolve', ID, '--even-if-firing'])
    expect(JSON.parse(stdout)).toMatchObject({
      tool: 'pd_incident_resolve',
      incident_id: ID,
      status: 'resolved',
      resolved_at: '2026-06-30T12:00:00Z',
      resolved_by: 'dana.kim@example.com',
    })
  })

  test('note', async () => {
    const simulator = await pagerDuty()
    const { stdout } = await confirmed(simulator, ['note', ID, '--content', 'Rolled back.\n`x`; $(y)'])
    const [note] = simulator.account.incident(ID)?.notes ?? []
    expect(note?.content).toBe('Rolled back.\n`x`; $(y)')
    expect(JSON.parse(stdout)).toMatchObject({
      tool: 'pd_incident_note',
      incident_id: ID,
      note_id: note?.id,
      content: note?.content,
      created_at: '2026-06-30T12:00:00Z',
      user: 'Dana Kim',
    })
  })

  test('by the URL of the incident', async () => {
    const simulator = await pagerDuty()
    const { code } = await confirmed(simulator, ['ack', `https://acme.pagerduty.com/incidents/${ID}`])
    expect(code).toBe(0)
    expect(writes(simulator).map(({ path }) => path)).toEqual([`/incidents/${ID}`])
  })

  test.each([
    ['ack', 'acknowledged', { acknowledged_by: 'dana.kim@example.com' }],
    ['resolve', 'resolved', { resolved_by: 'checkout' }],
  ] as const)('%s of what is %s already: said, and nothing is sent', async (verb, status, by) => {
    const simulator = await pagerDuty({ status })
    const { code, stdout } = await run(simulator, [verb, ID])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ incident_id: ID, status, changed: false, ...by })
    const text = await run(simulator, [verb, ID], atTerminal)
    expect(text.stdout).toBe(`#4521 is already ${status}, nothing was sent: Checkout is slow\n`)
    expect(writes(simulator)).toEqual([])
  })

  test('a new alert spoils the code for resolve, not the one for ack', async () => {
    const arrive = (simulator: Simulator) =>
      simulator.account.incident(ID)?.alerts.push({
        ...{ id: 'QALERT1', createdAt: '2026-06-30T12:00:00Z', key: 'x', severity: null, summary: 'new' },
        ...{ body: {}, status: 'triggered', resolvedAt: null },
      })
    for (const [verb, code] of [
      ['ack', 0],
      ['resolve', 3],
    ] as const) {
      const simulator = await pagerDuty({ alerts: [{ summary: 'old' }] })
      const args = verb === 'ack' ? ['ack', ID] : ['resolve', ID, '--even-if-firing']
      const preview = JSON.parse((await run(simulator, args)).stdout)
      arrive(simulator)
      const ran = await run(simulator, [...args, '--confirm', preview.code], inPipe)
      expect({ verb, code: ran.code, sent: writes(simulator).length }).toEqual({
        verb,
        code,
        sent: 1 - code / 3,
      })
    }
  })

  test('a refused code: why, and a new preview with another code', async () => {
    const simulator = await pagerDuty()
    const { code } = JSON.parse((await run(simulator, ['ack', ID])).stdout)
    const late = new Date(now.getTime() + 11 * 60_000)
    const { stdout } = await run(simulator, ['ack', ID, '--confirm', code], {
      ...inPipe,
      clock: () => late,
    })
    const answer = JSON.parse(stdout)
    expect(answer.message).toMatch(/^That code is older than 10 minutes\. This would acknowledge/)
    expect(answer.code).not.toBe(code)
    expect(writes(simulator)).toEqual([])
  })

  test('PagerDuty says it did it, and shows something else: unclear', async () => {
    let isSent = false
    const simulator = await pagerDuty({}, ({ method }) => {
      if (method !== 'GET') isSent = true
      else if (isSent)
        return {
          before: ({ incidents }) => incidents.map((each) => Object.assign(each, { status: 'triggered' })),
        }
      return undefined
    })
    const { code, stdout, stderr } = await confirmed(simulator, ['ack', ID])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.replaceAll('\n', ' ')).toMatch(
      /PagerDuty accepted it, but incident #4521 is triggered\. Check it before you retry/,
    )
  })

  test('it cannot be read again afterwards: done, with a warning', async () => {
    let isSent = false
    const simulator = await pagerDuty({}, ({ method }) => {
      if (method !== 'GET') isSent = true
      return isSent && method === 'GET' ? { instead: { status: 403, body: {} } } : undefined
    })
    const { code, stdout } = await confirmed(simulator, ['ack', ID])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      changed: true,
      complete: false,
      warnings: ['Reading the incident back failed.'],
    })
  })

  test('a read-only key is explained', async () => {
    const simulator = await pagerDuty()
    const { code, stdout, stderr } = await confirmed(simulator, ['ack', ID], {
      PAGERDUTY_API_KEY: SIMULATOR_KEYS.readOnly,
    })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.replaceAll('\n', ' ')).toMatch(
      /may not write .*; nothing was changed \(403\).*full-access key/,
    )
  })

  test('leaves one line each in the audit log, with no word of the note or of the title', async () => {
    const home = mkdtempSync(join(tmpdir(), 'writes-'))
    onTestFinished(() => rmSync(home, { recursive: true }))
    const simulator = await pagerDuty({ alerts: [{ summary: 'x' }] })
    const env = { PAGER_TRIAGE_AUDIT: '', XDG_STATE_HOME: home }
    await confirmed(simulator, ['note', ID, '--content', 'Rolled back.'], env)
    await run(simulator, ['ack', '4521', '--confirm', 'AAAA-2A'], { ...inPipe, env })
    await confirmed(simulator, ['ack', ID], env)
    await run(simulator, ['ack', '4521', '--confirm', 'AAAA-2A'], { ...inPipe, env })
    await run(simulator, ['resolve', ID, '--confirm', 'AAAA-2A'], { ...inPipe, env })
    const log = readFileSync(join(home, 'pager-triage', 'audit.jsonl'), 'utf8')
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).record)
    expect(lines.map(({ verb, outcome }) => `${verb} ${outcome}`)).toEqual([
      'note written',
      'acknowledge refused',
      'acknowledge written',
      'acknowledge already',
      'resolve refused',
    ])
    expect(lines[0]).toEqual({
      kind: 'write',
      at: now.toISOString(),
      verb: 'note',
      incident: ID,
      outcome: 'written',
    })
    expect(log).not.toMatch(/Rolled|Checkout/)
  })
})

describe('refused before PagerDuty is asked anything', () => {
  const rows: [name: string, args: string[], env: Record<string, string>, code: number, says: RegExp][] = [
    ['no email address', ['ack', ID], { PAGERDUTY_EMAIL: '' }, 1, /PAGERDUTY_EMAIL is not set/],
    [
      'an address that is none',
      ['ack', ID],
      { PAGERDUTY_EMAIL: 'dana' },
      1,
      /PAGERDUTY_EMAIL is not an email/,
    ],
    [
      'no key',
      ['ack', ID],
      { PAGERDUTY_API_KEY: '' },
      1,
      /No PagerDuty key is set\. Make one with full access/,
    ],
    ['no incident', ['ack'], {}, 2, /Which incident\? Use: pager-triage ack ID/],
    ['an id in small letters', ['ack', ID.toLowerCase()], {}, 2, /is not an incident\. Give its id/],
    ['a path for an id', ['resolve', '../users/me'], {}, 2, /is not an incident/],
    [
      'a URL of somebody else',
      ['resolve', `https://example.com/incidents/${ID}`],
      {},
      2,
      /is not an incident/,
    ],
    ['two incidents without a terminal', ['ack', ID, 'QINCIDENT00002'], {}, 1, /need a person at a terminal/],
    ['no text', ['note', ID], {}, 2, /text of the note is missing/],
    ['an empty text', ['note', ID, '--content', ' '], {}, 1, /The note is empty/],
    [
      'a secret in the text',
      ['note', ID, '--content', 'token=hunter2hunter2!'],
      {},
      1,
      /seems to contain a secret/,
    ],
    [
      'nobody there to confirm',
      ['ack', ID, '--confirm', 'AAAA-2A'],
      { CLAUDE_CODE_SESSION_ATTENDED: '0' },
      1,
      /Nobody can confirm this/,
    ],
  ]
  test.for(rows)('%s', async ([, args, env, code, says]) => {
    const simulator = await pagerDuty()
    const ran = await run(simulator, args, { env })
    expect(ran).toMatchObject({ code, stdout: '' })
    expect(unmarked(ran.stderr)).toMatch(says)
    expect(simulator.requests).toEqual([])
  })

  test('with --json as one JSON object on stderr', async () => {
    const simulator = await pagerDuty()
    const { stdout, stderr } = await run(simulator, ['ack', ID, '--json'], { env: { PAGERDUTY_EMAIL: '' } })
    expect(stdout).toBe('')
    expect(JSON.parse(stderr)).toMatchObject({
      error: 'no_actor',
      hint: expect.stringMatching(/email address/),
    })
  })
})

describe('refused for what PagerDuty says', () => {
  test.each([
    ['ack', 'resolved', {}, /#4521 is resolved: acknowledging it would reopen it and page people/],
    ['resolve', 'triggered', { alerts: [{ summary: 'x' }] }, /1 alert still firing\..*--even-if-firing/],
  ] as const)('%s of what is %s', async (verb, status, seed, says) => {
    const simulator = await pagerDuty({ status, ...seed })
    const ran = await run(simulator, [verb, ID])
    expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(says) })
    expect(writes(simulator)).toEqual([])
  })

  test('an incident that is not there', async () => {
    const simulator = await pagerDuty()
    const ran = await run(simulator, ['ack', '99'])
    expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/incident 99 /) })
  })
})
