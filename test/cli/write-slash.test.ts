import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { createAccount } from '../../src/simulator/account.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { asking } from '../support/pagerduty.ts'
import { type Simulator, startSimulator } from '../support/simulator.ts'
import { testShell } from '../support/test-shell.ts'

const ID = 'QINCIDENT00001'
const now = new Date('2026-06-30T12:00:00Z')
const CODE = /\b[2-9A-Z]{4}-[2-9][2-9A-Z]\b/
const ATTENDED = { CLAUDE_CODE_SESSION_ATTENDED: '1', CLAUDE_CODE_ENTRYPOINT: 'cli' }

async function pagerDuty(): Promise<Simulator> {
  const account = createAccount({
    services: [{ id: 'PABC123', name: 'checkout' }],
    incidents: [
      {
        id: ID,
        number: 4521,
        title: 'Checkout is slow',
        service: 'PABC123',
        createdAt: '2026-06-30T11:35:00Z',
        alerts: [{ summary: 'p95 above 2 s' }],
      },
    ],
  })
  const simulator = await startSimulator({ account, clock: () => now, rateLimits: null })
  onTestFinished(() => simulator.close())
  return simulator
}

/** What a person who typed this sees. */
async function type(
  simulator: Simulator,
  name: string,
  text: string | null,
  more: Record<string, string> = ATTENDED,
) {
  const env = {
    ...asking(simulator, SIMULATOR_KEYS.full),
    CLAUDE_PLUGIN_OPTION_PAGERDUTY_EMAIL: 'dana.kim@example.com',
    PAGER_TRIAGE_AUDIT: 'off',
    ...more,
  }
  const input = {
    hook_event_name: 'UserPromptExpansion',
    command_name: `triage:${name}`,
    command_args: text,
    cwd: process.cwd(),
  }
  const { shell, stdout, stderr } = testShell({ env, clock: () => now, stdin: JSON.stringify(input) })
  expect(await main(['hook', 'claude'], shell)).toBe(0)
  expect(stderr()).toBe('')
  const answer = JSON.parse(stdout())
  expect(Object.keys(answer)).toEqual(['decision', 'reason'])
  expect(answer.decision).toBe('block')
  return String(answer.reason)
}

const writes = ({ requests }: Simulator) => requests.filter(({ method }) => method !== 'GET')

describe('in two typed steps', () => {
  const rows: [name: string, text: string, next: RegExp, done: RegExp][] = [
    ['ack', '4521', /\n {2}\/triage:ack 4521 (\S+)$/, /^\nAcknowledged #4521 as dana\.kim/],
    [
      'resolve',
      ' 4521  --even-if-firing ',
      /\n {2}\/triage:resolve 4521 --even-if-firing (\S+)$/,
      /^\nResolved #4521/,
    ],
    ['note', `${ID} Rolled back.`, /\n {2}\/triage:note 4521 TEXT (\S+)$/, /^\nAdded the note to #4521/],
  ]
  test.for(rows)('%s %s', async ([name, text, next, done]) => {
    const simulator = await pagerDuty()
    const preview = await type(simulator, name, text)
    const [, code = ''] = next.exec(preview) ?? []
    expect(code).toMatch(CODE)
    expect(writes(simulator)).toEqual([])
    expect(await type(simulator, name, `${text} ${code}`)).toMatch(done)
    expect(writes(simulator)).toHaveLength(1)
  })

  test.each([
    ['in small letters', (code: string) => code.toLowerCase()],
    ['after --confirm', (code: string) => `--confirm ${code}`],
  ])('the code %s', async (_, typed) => {
    const simulator = await pagerDuty()
    const [code = ''] = CODE.exec(await type(simulator, 'ack', ID)) ?? []
    expect(await type(simulator, 'ack', `${ID} ${typed(code)}`)).toMatch(/Acknowledged/)
  })
})

describe('the code alone is enough', () => {
  /** A home of its own for each test. */
  const home = () => {
    const directory = mkdtempSync(join(tmpdir(), 'state-'))
    onTestFinished(() => rmSync(directory, { recursive: true }))
    return {
      env: { ...ATTENDED, XDG_STATE_HOME: directory },
      file: join(directory, 'pager-triage/pending-write.json'),
    }
  }
  const codeOf = (preview: string) => CODE.exec(preview.slice(preview.lastIndexOf('/triage:')))?.[0] ?? ''

  test.for([
    ['ack', '4521', /^\nAcknowledged #4521/],
    ['resolve', '4521 --even-if-firing', /^\nResolved #4521/],
    ['note', '#4521 the coupon bug\nis a retry', /^\nAdded the note to #4521/],
  ] as const)('for %s %s', async ([name, text, done]) => {
    const simulator = await pagerDuty()
    const { env, file } = home()
    const preview = await type(simulator, name, text, env)
    const code = codeOf(preview)
    expect(preview).toMatch(new RegExp(`\n {2}/triage:${name} ${code}$`))
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).not.toContain(code)
    expect(await type(simulator, name, code.toLowerCase(), env)).toMatch(done)
    expect(writes(simulator)).toHaveLength(1)
    expect(existsSync(file)).toBe(false)
    if (name === 'note')
      expect(simulator.account.incident(ID)?.notes.map(({ content }) => content)).toEqual([
        'the coupon bug\nis a retry',
      ])
  })

  test('or with the number of the incident', async () => {
    const simulator = await pagerDuty()
    const { env } = home()
    const code = codeOf(await type(simulator, 'note', '4521 a retry', env))
    expect(await type(simulator, 'note', `4521 ${code}`, env)).toMatch(/^\nAdded the note/)
  })

  test('but not for another text, another verb or another incident, nor later, nor where others can write the file', async () => {
    const simulator = await pagerDuty()
    const { env, file } = home()
    const code = codeOf(await type(simulator, 'note', '4521 a retry', env))
    const kept = readFileSync(file, 'utf8')
    const none = /No preview of the last 10 minutes belongs to this code/
    expect(await type(simulator, 'ack', code, env)).toMatch(none)
    writeFileSync(file, kept.replace('a retry', 'all fine'))
    expect(await type(simulator, 'note', code, env)).toMatch(/That code does not match/)
    writeFileSync(file, kept.replace(/"at":\d+/, `"at":${now.getTime() - 600_000}`))
    expect(await type(simulator, 'note', code, env)).toMatch(none)
    expect(existsSync(file)).toBe(false)
    writeFileSync(file, kept, { mode: 0o644 })
    expect(await type(simulator, 'note', code, env)).toMatch(none)
    expect(writes(simulator)).toEqual([])
  })

  test('a secret is not kept', async () => {
    const { env, file } = home()
    await type(await pagerDuty(), 'note', '4521 password=hunter2hunter2!', env)
    expect(existsSync(file)).toBe(false)
  })

  test.for([
    ['ack', 'K7QF-20'],
    ['ack', '4521 K7QF-20'],
    ['note', 'K7Q-2M'],
    ['note', '4521 O7QF-2M'],
  ] as const)('%s %s: a code that was mistyped is named as one', async ([name, text]) => {
    const simulator = await pagerDuty()
    expect(await type(simulator, name, text, home().env)).toMatch(/is not a code: one looks like K7QF-2M/)
    expect(simulator.requests).toEqual([])
  })
})

describe('the text of a note', () => {
  const texts = [
    'plain words',
    'two\nlines  and  blanks',
    '"quoted", \'quoted\' and `quoted`',
    `x; touch ${'P'}`,
    '$(touch P) && touch P | touch P > P',
    '--confirm',
    '-- --content x',
    '漢字 and ✓',
  ]
  test.for(texts)('arrives as it was typed: %j', async (text) => {
    const simulator = await pagerDuty()
    const [code = ''] = CODE.exec(await type(simulator, 'note', `${ID} ${text}`)) ?? []
    await type(simulator, 'note', `${ID} ${text} ${code}`)
    expect(simulator.account.incident(ID)?.notes.map(({ content }) => content)).toEqual([text])
    expect(existsSync('P')).toBe(false)
  })

  test('that ends like a code is shown without it, with a word on what to do', async () => {
    const simulator = await pagerDuty()
    const said = await type(simulator, 'note', `${ID} fixed by TECH-42`)
    expect(said).toMatch(
      /That code does not match.*If TECH-42 is part of the note, end the note with a period\./,
    )
    expect(said).toMatch(/note +fixed by\n/)
    expect(await type(simulator, 'note', `${ID} fixed by TECH-42.`)).toMatch(/note +fixed by TECH-42\.\n/)
    expect(writes(simulator)).toEqual([])
  })
})

describe('refused, and PagerDuty is asked nothing', () => {
  const rows: [name: string, text: string | null, env: Record<string, string>, says: RegExp][] = [
    ['ack', null, ATTENDED, /Which incident\? Use: \/triage:ack ID/],
    ['ack', `${ID} now`, ATTENDED, /now is an unexpected argument/],
    ['ack', `${ID} --even-if-firing`, ATTENDED, /--even-if-firing is an unexpected argument/],
    ['ack', 'x; touch P', ATTENDED, /x; is not an incident/],
    ['ack', '$(touch P)', ATTENDED, /is not an incident/],
    ['note', ID, ATTENDED, /The note is empty/],
    ['note', `${ID} password=hunter2hunter2!`, ATTENDED, /seems to contain a secret/],
    ['ack', ID, { ...ATTENDED, CLAUDE_PLUGIN_OPTION_PAGERDUTY_EMAIL: '' }, /PAGERDUTY_EMAIL is not set/],
    ['ack', ID, { CLAUDE_CODE_SESSION_ATTENDED: '0' }, /Claude Code is running unattended/],
    ['ack', ID, { CLAUDE_CODE_SESSION_ATTENDED: '0', PAGER_TRIAGE_ALLOW_WRITES: '1' }, /running unattended/],
    [
      'ack',
      ID,
      { CLAUDE_CODE_SESSION_ATTENDED: '1', CLAUDE_CODE_ENTRYPOINT: 'sdk-cli' },
      /running unattended/,
    ],
    ['ack', ID, { CLAUDE_CODE_ENTRYPOINT: 'sdk-ts', PAGER_TRIAGE_ALLOW_WRITES: '1' }, /running unattended/],
    [
      'ack',
      ID,
      { CLAUDE_CODE_SESSION_ATTENDED: '1', CLAUDE_CODE_ENTRYPOINT: 'claude-vscode' },
      /does not say whether anyone is present/,
    ],
    ['ack', ID, { CLAUDE_CODE_ENTRYPOINT: 'cli' }, /does not say whether anyone is present/],
    ['ack', ID, {}, /PAGER_TRIAGE_ALLOW_WRITES=1/],
  ]
  test.for(rows)('%s %s %j', async ([name, text, env, says]) => {
    const simulator = await pagerDuty()
    expect((await type(simulator, name, text, env)).replaceAll('\n', ' ')).toMatch(says)
    expect(simulator.requests).toEqual([])
  })
})

test.each([
  ['a version that does not tell', { CLAUDE_CODE_ENTRYPOINT: 'cli' }],
  ['an editor', { CLAUDE_CODE_SESSION_ATTENDED: '1', CLAUDE_CODE_ENTRYPOINT: 'claude-vscode' }],
])('a person may allow writes from %s', async (_, env) => {
  const simulator = await pagerDuty()
  const said = await type(simulator, 'ack', ID, { ...env, PAGER_TRIAGE_ALLOW_WRITES: '1' })
  expect(said).toMatch(CODE)
})

test('what goes wrong is said, and never handed to the model', async () => {
  const simulator = await pagerDuty()
  simulator.faults = () => ({ connection: 'reset-before-answer' })
  expect(await type(simulator, 'ack', ID)).toMatch(/^\npager-triage: /)
})
