import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createAccount } from '../src/simulator/account.ts'
import { SIMULATOR_KEYS } from '../src/simulator/simulator.ts'
import { startSimulator } from '../test/support/simulator.ts'
import { ENVIRONMENTS, median } from './measure.ts'

// tsx bench/suspects-speed.ts REPOSITORY BRANCH TIME [DIST…]
// `suspects` in a clone of the branch, for what began then: the first run, which reads the year, and the next ones, in turn
// with a bare node and with other builds. PagerDuty is on loopback and answers at once.

const [from = '', branch = '', time = '', ...others] = process.argv.slice(2)
const COLD_RUNS = 5
const RUNS = 15
const TITLE = 'Consumer group rebalance fails: coordinator not available after timeout'
const SERVICE = 'PCLIENT'
const INCIDENT = 41

interface Row {
  readonly name: string
  readonly args: readonly string[]
  readonly cwd: string
}

const root = mkdtempSync(join(tmpdir(), 'pager-triage-bench-'))
const pagerDuty = await startSimulator({
  account: createAccount({
    services: [{ id: SERVICE, name: 'clients' }],
    incidents: [{ number: INCIDENT, title: TITLE, service: SERVICE, createdAt: new Date(time) }],
  }),
  rateLimits: null,
})
try {
  const rows: Row[] = ['dist', ...others].flatMap((dist, i) => {
    const cwd = join(root, String(i))
    const cloned = ['clone', '--quiet', '--shared', '--branch', branch, resolve(from), cwd]
    const { status, stderr } = spawnSync('git', cloned)
    if (status !== 0) throw new Error(stderr.toString())
    const suspects = ['--v8-pool-size=1', resolve(dist, 'pager-triage.cjs'), 'suspects']
    return [
      { name: `${dist}: --text, --path`, cwd, args: [...suspects, ...typed('--path', 'clients/**')] },
      { name: `${dist}: --text, --service`, cwd, args: [...suspects, ...typed('--service', SERVICE)] },
      { name: `${dist}: an incident`, cwd, args: [...suspects, String(INCIDENT)] },
    ]
  })
  await measure('first run', rows, COLD_RUNS, (run, i) => join(root, `home-${run}-${i}`))
  await measure('next runs', rows, RUNS, () => join(root, 'home'))
} finally {
  rmSync(root, { recursive: true, force: true })
  await pagerDuty.close()
}

function typed(...more: readonly string[]): string[] {
  return ['--text', TITLE, '--at', time, ...more]
}

/** Another home has another secret, so that nothing of an earlier run is read. */
async function measure(
  title: string,
  rows: readonly Row[],
  runs: number,
  homeOf: (run: number, row: number) => string,
): Promise<void> {
  const all: readonly Row[] = [{ name: 'node -e 0', args: ['-e', '0'], cwd: root }, ...rows]
  const times = all.map((): number[] => [])
  for (let run = 0; run < runs; run += 1)
    for (const [i, row] of all.entries()) {
      if (run === 0 && title === 'next runs') await timed(row, homeOf(run, i))
      times[i]?.push(await timed(row, homeOf(run, i)))
    }
  const base = median(times[0] ?? [])
  process.stdout.write(`${title}\n`)
  for (const [i, { name }] of all.entries()) {
    const ms = median(times[i] ?? [])
    process.stdout.write(
      `  ${name.padEnd(40)} ${ms.toFixed(0).padStart(5)} ms   ${(ms / base).toFixed(1)} × node -e 0\n`,
    )
  }
}

async function timed({ args, cwd }: Row, home: string): Promise<number> {
  const startedAt = process.hrtime.bigint()
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...ENVIRONMENTS['bare environment']?.(home),
      PAGERDUTY_API_URL: pagerDuty.url,
      PAGERDUTY_API_KEY: SIMULATOR_KEYS.readOnly,
      PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
    },
  })
  await new Promise((done) => child.on('close', done))
  return Number(process.hrtime.bigint() - startedAt) / 1e6
}
