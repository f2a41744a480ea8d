import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAccount } from '../src/simulator/account.ts'
import { SIMULATOR_KEYS } from '../src/simulator/simulator.ts'
import { startSimulator } from '../test/support/simulator.ts'
import { ENVIRONMENTS, makeRepository, median, PROGRAM } from './measure.ts'

// What a commit in Claude Code waits for: the hook as a whole process, in turn with a bare node of the same environment,
// so that a busy machine slows all rows alike.
const RUNS = 15
const CONFIG = JSON.stringify({ services: [{ paths: ['**'], service: 'PPAYMNT' }] })

const root = mkdtempSync(join(tmpdir(), 'pager-triage-bench-'))
/** without and with a configuration of the team */
const [plain, configured] = [join(root, 'plain'), join(root, 'configured')]
const account = createAccount({
  services: [{ id: 'PPAYMNT', name: 'payments-api' }],
  incidents: Array.from({ length: 1_000 }, (_, i) => ({
    number: i + 1,
    title: `Checkout is slow (${i % 40})`,
    service: 'PPAYMNT',
    createdAt: new Date(Date.now() - (i + 1) * 3_600_000),
    resolvedAt: new Date(Date.now() - (i + 1) * 3_600_000 + 600_000),
  })),
})
const pagerDuty = await startSimulator({ account, latencyMs: () => 180, rateLimits: null })
const stalled = createServer(() => {}).listen(0, '127.0.0.1')
await new Promise((done) => stalled.once('listening', done))
try {
  for (const dir of [plain, configured]) mkdirSync(dir)
  makeRepository(plain)
  makeRepository(configured, { '.pager-triage.json': CONFIG })
  const payload = (command: string, cwd = plain) =>
    JSON.stringify({ hook_event_name: 'PreToolUse', tool_name: 'Bash', cwd, tool_input: { command } })
  const commit = payload('git commit -m x', configured)
  const silent = asking(`http://127.0.0.1:${(stalled.address() as AddressInfo).port}`)
  const hook = [...PROGRAM, 'hook', 'claude']
  const local: readonly Row[] = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'a command that commits nothing', args: hook, stdin: payload('git log --grep=commit') },
    { name: 'hook of git, no key', args: [...PROGRAM, 'hook', 'git'] },
    { name: 'git commit, no key', args: hook, stdin: payload('git commit -m x') },
    { name: 'git commit, no key, with a .pager-triage.json', args: hook, stdin: commit },
    { name: 'git add -A && git commit, no key', args: hook, stdin: payload('git add -A && git commit -m x') },
  ]
  const remote: readonly Row[] = [
    {
      name: 'git commit, PagerDuty at 180 ms, 1,000 incidents',
      args: hook,
      stdin: commit,
      env: asking(pagerDuty.url),
    },
    { name: 'git commit, PagerDuty stalled', args: hook, stdin: commit, env: silent, runs: 3 },
  ]
  for (const [i, [environment, of]] of Object.entries(ENVIRONMENTS).entries()) {
    process.stdout.write(`${environment}\n`)
    await measure(i === 0 ? [...local, ...remote] : local, of(root))
  }
} finally {
  rmSync(root, { recursive: true, force: true })
  stalled.close()
  await pagerDuty.close()
}

async function measure(rows: readonly Row[], env: NodeJS.ProcessEnv): Promise<void> {
  const times = new Map<Row, number[]>(rows.map((row) => [row, []]))
  for (let run = 0; run < RUNS; run += 1) {
    for (const row of rows) if (run < (row.runs ?? RUNS)) times.get(row)?.push(await time(row, env, run))
  }
  const medians = rows.map((row) => median(times.get(row) ?? []))
  rows.forEach(({ name }, i) => {
    const [ms, base] = [medians[i] ?? Number.NaN, medians[0] ?? Number.NaN]
    process.stdout.write(
      `  ${name.padEnd(50)} ${ms.toFixed(0).padStart(5)} ms   ${(ms / base).toFixed(2)} × node -e 0\n`,
    )
  })
}

function asking(url: string): Record<string, string> {
  return {
    PAGERDUTY_API_URL: url,
    PAGERDUTY_API_KEY: SIMULATOR_KEYS.readOnly,
    PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
  }
}

interface Row {
  readonly name: string
  readonly args: readonly string[]
  readonly stdin?: string
  readonly env?: Record<string, string>
  readonly runs?: number
}

async function time({ args, stdin = '', env }: Row, around: NodeJS.ProcessEnv, run: number): Promise<number> {
  const startedAt = process.hrtime.bigint()
  const child = spawn(process.execPath, args, {
    cwd: plain,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...around, ...env },
  })
  child.stdin.on('error', () => {}).end(stdin)
  await new Promise((done) => child.on('close', done))
  const ms = Number(process.hrtime.bigint() - startedAt) / 1e6
  for (const dir of [plain, configured]) stageAnother(dir, run)
  return ms
}

/** Another tree each time: of the same one nothing would be said twice. */
function stageAnother(cwd: string, run: number): void {
  writeFileSync(join(cwd, 'charge.ts'), `for (const item of items) {\n  charge(item, ${run})\n}\n`)
  spawnSync('git', ['add', '.'], { cwd })
}
