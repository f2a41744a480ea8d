import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ApiKey } from '../../src/pagerduty/client/access.ts'
import { openRelay } from '../../src/relay/relay.ts'
import { memoryStore } from '../../src/relay/store/memory.ts'
import { createAccount } from '../../src/simulator/account.ts'
import { SIMULATOR_KEYS, startSimulator } from '../../src/simulator/simulator.ts'
import { makeRepository, median, PROGRAM } from '../measure.ts'

const RUNS = 21
const LATENCY_MS = 5
const CONFIG = JSON.stringify({ services: [{ paths: ['**'], service: 'PPAYMNT' }] })

/**
 * What a commit waits for: the hook as a whole process in a bare environment, in turn without PagerDuty and with a relay.
 * @param node that starts it @param count incidents of the service in 90 days @returns medians in milliseconds
 */
export async function hookTimes(node: string, count: number) {
  const root = mkdtempSync(join(tmpdir(), 'relay-hook-'))
  const clock = () => new Date()
  const everyMs = (90 * 86_400_000) / (count + 1)
  const account = createAccount({
    services: [{ id: 'PPAYMNT', name: 'payments-api' }],
    incidents: Array.from({ length: count }, (_, i) => ({
      number: i + 1,
      title: `Checkout is slow (${i % 40})`,
      service: 'PPAYMNT',
      createdAt: new Date(Date.now() - (i + 1) * everyMs),
      resolvedAt: new Date(Date.now() - (i + 1) * everyMs + 600_000),
    })),
  })
  const admit = async () => {
    await wait(LATENCY_MS)
    return { caller: { subject: 'bench', teams: 'all' as const } }
  }
  await using pagerDuty = await startSimulator({ account, clock })
  await using store = memoryStore(clock)
  await using relay = await openRelay({
    endpoint: { origin: pagerDuty.url },
    key: ApiKey.parse(SIMULATOR_KEYS.readOnly),
    store,
    access: { admit },
    webhooks: null,
    host: '127.0.0.1',
    port: 0,
    clock,
  })
  try {
    while (!relay.status().complete) await relay.refresh()
    makeRepository(root, { '.pager-triage.json': CONFIG })
    const bare = { PATH: process.env['PATH'], HOME: root }
    const asking = {
      ...bare,
      PAGERDUTY_API_URL: relay.url,
      PAGER_TRIAGE_RELAY_TOKEN: 'relay-token-0123456789',
      PAGER_TRIAGE_ALLOW_LOOPBACK: '1',
    }
    const times: { readonly without: number[]; readonly withRelay: number[] } = { without: [], withRelay: [] }
    for (let run = 0; run <= RUNS; run += 1) {
      const [without, withRelay] = [await time(node, root, bare, run), await time(node, root, asking, -run)]
      if (run === 0) continue // it compiles
      times.without.push(without)
      times.withRelay.push(withRelay)
    }
    return { without: median(times.without), withRelay: median(times.withRelay) }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** @param run another tree each time: of the same one nothing would be said twice */
async function time(node: string, cwd: string, env: NodeJS.ProcessEnv, run: number): Promise<number> {
  writeFileSync(join(cwd, 'charge.ts'), `for (const item of items) {\n  charge(item, ${run})\n}\n`)
  spawnSync('git', ['add', '.'], { cwd })
  const call = { command: 'git commit -m x' }
  const payload = { hook_event_name: 'PreToolUse', tool_name: 'Bash', cwd, tool_input: call }
  const begun = performance.now()
  const child = spawn(node, [...PROGRAM, 'hook', 'claude'], {
    cwd,
    stdio: ['pipe', 'ignore', 'ignore'],
    env,
  })
  child.stdin.on('error', () => {}).end(JSON.stringify(payload))
  await new Promise((done) => child.on('close', done))
  return performance.now() - begun
}
