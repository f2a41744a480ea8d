import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Command } from '../../src/cli/command.ts'
import { COMMANDS, isCommand } from '../../src/cli/commands/index.ts'
import { sampleAccount } from '../../src/demo/sample-account.ts'
import { makeSampleRepository, type SampleRepository } from '../../src/demo/sample-repository.ts'
import { asking } from '../support/pagerduty.ts'
import { INSTALLED, LAUNCHER, type Ran, ROOT, runProgram } from '../support/program.ts'
import { type Simulator, startSimulator } from '../support/simulator.ts'
import { DOCUMENTS, mentions, shellCommands } from './commands-in.ts'

/** Commands that no test can run here, each with the reason. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'git add -p': 'a person picks the hunks',
  'npx --yes pnpm@10.34.9 install --frozen-lockfile && npx --yes pnpm@10.34.9 run check':
    'CI itself is this command (.ci/run)',
  'npx pnpm@10.34.9 install': 'needs the network',
  'npx pnpm@10.34.9 run check': 'CI itself is this command',
  'npx pnpm@10.34.9 run test:unit': 'CI itself runs these tests, and more',
  'npx pnpm@10.34.9 run other-nodes': 'needs the network; CI runs it',
  'npx pnpm@10.34.9 run build': 'would write into this checkout; CI compares its outcome (pnpm run bundle)',
  'npx pnpm@10.34.9 run pictures': 'writes into this checkout; test/docs/pictures.test.ts compares',
  'npx pnpm@10.34.9 run bench': 'takes minutes, and measures',
  'npx pnpm@10.34.9 run compare-commits':
    'takes minutes; test/git/random-commands.test.ts makes a few of them',
  'npx tsx bench/lexers.ts': 'takes minutes; test/diff/scan/lexers.test.ts takes a sample',
  'npx pnpm@10.34.9 install --frozen-lockfile': 'needs the network',
  'npx pnpm@10.34.9 run bundle': 'CI itself runs it',
  'npx pnpm@10.34.9 run release minor --dry-run': 'reads this checkout: test/release/release.test.ts',
  'npx pnpm@10.34.9 run release minor': 'marks a release of this repository: test/release/release.test.ts',
  'git push --follow-tags': 'publishes',
  'claude plugin uninstall triage@pager-triage': 'needs Claude Code: test/claude/plugin.test.ts',
  'claude plugin marketplace remove pager-triage': 'needs Claude Code: test/claude/plugin.test.ts',
}

const commands = DOCUMENTS.flatMap(shellCommands)
const isRun = ({ command }: { command: string }) => !Object.hasOwn(NOT_RUN, command)

describe('every command in a block for the shell', () => {
  let repository: SampleRepository
  let pagerDuty: Simulator

  /** The sample, on a branch with a commit of its own, a change staged, and a decision in the log. */
  beforeAll(async () => {
    const now = new Date()
    repository = await makeSampleRepository(
      { PATH: process.env['PATH'] ?? '' },
      now,
      new AbortController().signal,
    )
    pagerDuty = await startSimulator({ account: sampleAccount(now) })
    git('checkout', '--quiet', '-b', 'my-branch')
    git('stash', '--quiet')
    git('commit', '--quiet', '--allow-empty', '--message=a first step')
    git('stash', 'pop', '--quiet', '--index')
    await run('pager-triage hook git')
  })

  afterAll(async () => {
    await pagerDuty[Symbol.asyncDispose]()
    await repository[Symbol.asyncDispose]()
  })

  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      cwd: repository.dir,
    })

  const run = (command: string): Promise<Ran> =>
    runProgram('bash', ['-c', command], {
      cwd: repository.dir,
      env: {
        ...asking(pagerDuty),
        PATH: `${INSTALLED}bin:${process.env['PATH']}`,
        HOME: `${repository.dir}/..`,
      },
    })

  it.each(commands.filter(isRun))('$file: $command', async ({ command }) => {
    const { code, stderr } = await run(await fillIn(command))
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  })

  const headOf = async (dir: string) =>
    (await runProgram('git', ['rev-parse', 'HEAD'], { cwd: dir })).stdout.trim()

  /** What a reader puts in place of a word in capitals. */
  async function fillIn(command: string): Promise<string> {
    const here = command.replace(/^\.\/bin\/pager-triage\b/, LAUNCHER)
    if (here.includes('GIT_URL')) return here.replace('GIT_URL', ROOT)
    if (here.includes(' COMMIT')) return here.replace(' COMMIT', ` ${await headOf(ROOT)}`)
    if (!here.includes(' HASH')) return here
    const { stdout } = await run('pager-triage audit verify --json')
    return here.replace(' HASH', ` ${JSON.parse(stdout).logs[0].last.hash}`)
  }
})

describe('what is not run', () => {
  it.each(Object.keys(NOT_RUN))('stands in the documents: %s', (command) => {
    expect(commands.map((each) => each.command)).toContain(command)
  })
})

describe('every command that is named anywhere', () => {
  it.each(DOCUMENTS.flatMap(mentions))('$file: pager-triage $command', ({ command }) => {
    const [name = '', ...words] = command.split(/\s+/)
    if (name === 'hook') return // the entry point of git and of the agents, in no table
    expect(isCommand(name)).toBe(true)
    if (!isCommand(name)) return
    const { options }: Command = COMMANDS[name]
    const named = words.flatMap((word) => /^\[?--([a-z-]+)/.exec(word)?.[1] ?? [])
    expect(named.filter((option) => option !== 'help' && !Object.hasOwn(options, option))).toEqual([])
  })
})
