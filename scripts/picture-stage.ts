import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../src/cli/main.ts'
import type { Shell, Stream } from '../src/cli/shell.ts'
import type { Inert } from '../src/core/untrusted.ts'
import { sampleAccount } from '../src/demo/sample-account.ts'
import { makeSampleRepository } from '../src/demo/sample-repository.ts'
import { runGit } from '../src/git/run.ts'
import type { Account } from '../src/simulator/account.ts'
import { buildCorpus } from '../src/simulator/corpus.ts'
import { SIMULATOR_KEYS, startSimulator } from '../src/simulator/simulator.ts'

/** Every picture is taken at this moment, so that each is the same whenever it is drawn. */
const NOW = new Date('2026-03-10T14:00:00Z')

const never = new AbortController().signal

/** How a picture runs the program: where, with which PagerDuty, and on what input. */
export interface Take {
  readonly repository?: 'sample' | 'small'
  readonly account?: 'sample' | 'company'
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
}

export interface Stage extends AsyncDisposable {
  /** What the program of this checkout prints, with the colours of a terminal of 80 columns. */
  readonly run: (args: readonly string[], take?: Take) => Promise<string>
  /** the directory of the sample repository */
  readonly sample: string
  /** for files that a picture needs */
  readonly dir: string
}

/** The sample repository of the demo, once whole and once with one file staged, and two accounts of PagerDuty. */
export async function openStage(): Promise<Stage> {
  const home = await mkdtemp(join(tmpdir(), 'pictures-'))
  const zone = process.env['TZ']
  process.env['TZ'] = 'UTC' // times are shown in the reader's own zone too
  const { PATH = '' } = process.env
  const pagerDuty = (account: Account) => startSimulator({ account, clock: () => NOW })
  const sample = await makeSampleRepository({ PATH }, NOW, never)
  const small = await makeSampleRepository({ PATH }, NOW, never)
  await runGit(['reset', '--quiet', '--', 'src/charge.ts', 'src/billing'], {
    cwd: small.dir,
    env: { PATH },
    signal: never,
  })
  const repositories = { sample, small }
  const accounts = {
    sample: await pagerDuty(sampleAccount(NOW)),
    company: await pagerDuty(buildCorpus({ seed: 1, now: NOW })),
  }
  const run: Stage['run'] = async (args, take = {}) => {
    const { repository = 'sample', account = 'sample', stdin = '', env = {} } = take
    const printed: Inert[] = []
    const stream: Stream = { print: (text) => void printed.push(text), columns: 80, colour: true }
    const shell: Shell = {
      env: {
        PATH,
        HOME: home,
        PAGERDUTY_API_URL: accounts[account].url,
        PAGERDUTY_API_KEY: SIMULATOR_KEYS.full,
        PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
        PAGER_TRIAGE_AUDIT: 'off',
        ...env,
      },
      cwd: repositories[repository].dir,
      clock: () => NOW,
      stdin: async () => stdin,
      stdout: stream,
      stderr: stream,
      ancestors: async () => [],
      interrupted: never,
      alarm: () => ({ cancel: () => {} }), // a busy machine changes no picture
    }
    await main(args, shell)
    return printed.join('\n')
  }
  const dispose = async () => {
    for (const each of [sample, small, accounts.sample, accounts.company]) await each[Symbol.asyncDispose]()
    rmSync(home, { recursive: true, force: true })
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
  return { run, sample: sample.dir, dir: home, [Symbol.asyncDispose]: dispose }
}
