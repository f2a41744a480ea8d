import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ASKING, deadlineOf, ENDLESS, openBrokenNetworks } from '../test/support/broken-networks.ts'
import { makeRepository, PROGRAM } from './measure.ts'

// Every command that asks PagerDuty, in every broken network, as a whole process: how long after its deadline it ended.
// A run that nothing else ends is measured against its deadline; the others end long before.
const AT_ONCE = 3

const cwd = mkdtempSync(join(tmpdir(), 'pager-triage-bench-'))
const networks = await openBrokenNetworks()
try {
  makeRepository(cwd, { '.pager-triage.json': '{"services": [{"paths": ["**"], "service": "PPAYMNT"}]}' })
  const commands = Object.entries(ASKING).flatMap(([name, rows]) => rows.map(({ args }) => [name, ...args]))
  for (const [network, env] of networks.environments) {
    const waiting = [...commands, ['hook', 'git']]
    const runs: { readonly command: string; readonly ms: number; readonly overMs: number }[] = []
    const work = async () => {
      for (let args = waiting.shift(); args !== undefined; args = waiting.shift()) {
        const ms = await time(args, env)
        runs.push({ command: args.join(' '), ms, overMs: ms - deadlineOf(args[0] ?? '') })
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    const last = runs.reduce((worst, run) => (run.overMs > worst.overMs ? run : worst))
    const when = ENDLESS.has(network)
      ? `${seconds(last.overMs)} after its deadline`
      : `in ${seconds(last.ms)}`
    process.stdout.write(
      `${runs.length} runs, PagerDuty ${network}: the latest, ${last.command}, ended ${when}\n`,
    )
  }
} finally {
  rmSync(cwd, { recursive: true, force: true })
  await networks[Symbol.asyncDispose]()
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`
}

async function time(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const startedAt = process.hrtime.bigint()
  const child = spawn(process.execPath, [...PROGRAM, ...args], {
    cwd,
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      HOME: cwd,
      PAGERDUTY_API_KEY: 'u+benchbenchbenchbench',
      PAGERDUTY_EMAIL: 'dana@example.com',
      PAGER_TRIAGE_ALLOW_WRITES: '1',
      ...env,
    },
  })
  await new Promise((done) => child.on('close', done))
  return Number(process.hrtime.bigint() - startedAt) / 1e6
}
