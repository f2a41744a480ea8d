import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { sampleAccount } from '../../src/demo/sample-account.ts'
import { makeSampleRepository, type SampleRepository } from '../../src/demo/sample-repository.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { asking } from '../support/pagerduty.ts'
import { INSTALLED } from '../support/program.ts'
import { type Simulator, startSimulator } from '../support/simulator.ts'
import { testShell } from '../support/test-shell.ts'
import { shellCommands } from './commands-in.ts'

/** Words of the sample's code, commit messages, file names and incident titles. */
const CODE_AND_MESSAGES =
  /isTransient|ChargeError|attempt|charge\.ts|gateway\.ts|invoices|submit-order|show the total/i
const TITLES_AND_PEOPLE = /Charge capture|Ledger|HighMemory|Dana Kim|Sam Rivera|payments-api/

const now = new Date()
const home = mkdtempSync(join(tmpdir(), 'promises-'))
let repository: SampleRepository
let pagerDuty: Simulator
let before: string[]

/** The files of a directory, without git's own objects. */
const filesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\.git\/(?:objects|logs|index|refs)/.test(path))
    .sort()

const places = (): string[] => [...filesIn(home), ...filesIn(repository.dir)]

async function run(...args: string[]): Promise<void> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    PAGERDUTY_EMAIL: 'dana.kim@example.com',
    ...asking(pagerDuty, SIMULATOR_KEYS.full),
  }
  const { shell } = testShell({ env, columns: 80, answers: ['y'] })
  await main(args, { ...shell, cwd: repository.dir })
}

beforeAll(async () => {
  repository = await makeSampleRepository(
    { PATH: process.env['PATH'] ?? '' },
    now,
    new AbortController().signal,
  )
  const unmapped = join(repository.dir, 'services/orders-api')
  mkdirSync(unmapped, { recursive: true })
  writeFileSync(join(unmapped, 'submit-order.ts'), 'export const attempts = 5\n')
  execFileSync('git', ['-C', repository.dir, 'add', 'services'])
  pagerDuty = await startSimulator({ account: sampleAccount(now) })
  before = places()
  await run('install-hook')
  await run('risk')
  await run('hook', 'git')
  await run('overview')
  await run('detail', '4521')
})

afterAll(async () => {
  await pagerDuty[Symbol.asyncDispose]()
  await repository[Symbol.asyncDispose]()
})

describe('reading', () => {
  it('sends GET requests without code, file names, commit messages or branches', () => {
    expect(pagerDuty.requests.length).toBeGreaterThan(10)
    for (const { method, path, query, body } of pagerDuty.requests) {
      expect(method).toBe('GET')
      expect(`${path} ${query} ${body}`).not.toMatch(CODE_AND_MESSAGES)
    }
  })

  it('searches for the name of a directory that no file maps', () => {
    expect(pagerDuty.requests.some(({ query }) => `${query}`.includes('orders'))).toBe(true)
  })

  it('stores no title, name, note or code, and nothing outside its two directories', () => {
    const added = places().filter((path) => !before.includes(path) && !path.includes('/hooks/'))
    expect(
      added.filter((path) => !/\.git\/pager-triage\/|\.local\/state\/pager-triage\//.test(path)),
    ).toEqual([])
    const contents = added.map((path) => readFileSync(path, 'latin1')).join('\n')
    expect(added).not.toEqual([])
    expect(contents).not.toMatch(TITLES_AND_PEOPLE)
    expect(contents).not.toMatch(/isTransient|ChargeError/)
    expect(contents).not.toContain(SIMULATOR_KEYS.full)
  })
})

it('the five commands leave nothing behind', async () => {
  await run('ack', '4521')
  expect(places()).not.toEqual(before)
  const commands = shellCommands('docs/release.md')
    .map(({ command }) => command)
    .filter((command) => /uninstall-hook|^rm -rf/.test(command))
  expect(commands).toHaveLength(3)
  execFileSync('bash', ['-ec', commands.join('\n')], {
    cwd: repository.dir,
    env: { PATH: `${INSTALLED}bin:${process.env['PATH']}`, HOME: home },
  })
  expect(places()).toEqual(before)
})
