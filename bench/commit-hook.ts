import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createAccount } from '../src/simulator/account.ts'
import { SIMULATOR_KEYS, startSimulator } from '../src/simulator/simulator.ts'
import { makeRepository, median } from './measure.ts'

// What a commit in Claude Code waits for: the hook as a whole process, in turn with a bare node.
const RUNS = 11
const BUNDLE = resolve('dist/pager-triage.mjs')
const CONFIG = JSON.stringify({ services: [{ paths: ['**'], service: 'PPAYMNT' }] })

const dir = mkdtempSync(join(tmpdir(), 'pager-triage-bench-'))
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
  makeRepository(dir, { '.pager-triage.json': CONFIG })
  const payload = (command: string) =>
    JSON.stringify({ hook_event_name: 'PreToolUse', tool_name: 'Bash', cwd: dir, tool_input: { command } })
  const base = await time(RUNS, ['-e', '0'], '', {})
  const rows: [name: string, ms: number][] = [
    ['node -e 0', base],
    ['a command that commits nothing', await hook('git log --grep=commit', {})],
    ['git commit, no key', await hook('git commit -m x', {})],
    ['git add -A && git commit, no key', await hook('git add -A && git commit -m x', {})],
    [
      'git commit, PagerDuty at 180 ms, 1,000 incidents',
      await hook('git commit -m x', asking(pagerDuty.url)),
    ],
    [
      'git commit, PagerDuty stalled',
      await hook('git commit -m x', asking(`http://127.0.0.1:${(stalled.address() as AddressInfo).port}`), 3),
    ],
  ]
  for (const [name, ms] of rows) {
    process.stdout.write(
      `${name.padEnd(50)} ${ms.toFixed(0).padStart(5)} ms   ${(ms / base).toFixed(2)} × node -e 0\n`,
    )
  }

  function hook(command: string, env: Record<string, string>, runs = RUNS): Promise<number> {
    return time(runs, [BUNDLE, 'hook', 'claude'], payload(command), env)
  }
} finally {
  rmSync(dir, { recursive: true, force: true })
  stalled.close()
  await pagerDuty.close()
}

function asking(url: string): Record<string, string> {
  return {
    PAGERDUTY_API_URL: url,
    PAGERDUTY_API_KEY: SIMULATOR_KEYS.readOnly,
    PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
  }
}

async function time(
  runs: number,
  args: string[],
  stdin: string,
  env: Record<string, string>,
): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const startedAt = process.hrtime.bigint()
    const child = spawn(process.execPath, args, {
      cwd: dir,
      stdio: ['pipe', 'ignore', 'ignore'],
      env: { PATH: process.env['PATH'], HOME: dir, ...env },
    })
    child.stdin.on('error', () => {}).end(stdin)
    await new Promise((done) => child.on('close', done))
    times.push(Number(process.hrtime.bigint() - startedAt) / 1e6)
    writeFileSync(join(dir, 'charge.ts'), `for (const item of items) {\n  charge(item, ${run})\n}\n`) // another tree each time
  }
  return median(times)
}
