// A relay that holds a million incidents: time to answer, memory, requests to PagerDuty in a simulated day; and the hook
// that asks one.
// node_modules/.bin/tsx bench/relay.ts [--minutes 10] [--incidents 1000000] [--only hook] [--node /path/to/node]

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'
import { asObject } from '../src/core/json.ts'
import { AskedThrough } from '../src/relay/asked-through.ts'
import { AccountIndex } from '../src/relay/index/account-index.ts'
import { respond } from '../src/relay/respond.ts'
import { requestsOfADay } from './relay/day.ts'
import { fill, questionsOf, readsOf } from './relay/full-index.ts'
import { hookTimes } from './relay/hook.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    incidents: { type: 'string', default: '1000000' },
    only: { type: 'string', default: '' },
    node: { type: 'string', default: process.execPath },
  },
})
const READS_PER_SECOND = 50
const quantile = (sorted: readonly number[], part: number) =>
  sorted[Math.floor(sorted.length * part)] ?? Number.NaN
const print = (line: string) => process.stdout.write(`${line}\n`)

/** Whole commits, of developers and of CI, at a steady rate whatever the answers take. */
async function load(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'relay-bench-'))
  const bundle = await rolldown({ input: 'bench/relay/serve.ts', platform: 'node', logLevel: 'silent' })
  await bundle.write({ dir, format: 'esm', entryFileNames: 'serve.mjs' })
  const relay = fork(join(dir, 'serve.mjs'), [values.incidents], { execArgv: [] })
  const [ready] = await once(relay, 'message')
  const { url, services }: { url: string; services: string[] } = ready
  const reads = READS_PER_SECOND * 60 * Number(values.minutes)
  const times: number[] = []
  let failed = 0
  let most = 0
  const ask = async (path: string) => {
    const begun = performance.now()
    const answer = await fetch(`${url}${path}`)
    await answer.arrayBuffer()
    times.push(performance.now() - begun)
    if (!answer.ok) failed += 1
  }
  const begun = performance.now()
  const underWay: Promise<void>[] = []
  const now = new Date()
  let questions: readonly string[] = []
  for (let read = 0, commit = 0; read < reads; read += 1) {
    if (questions.length === 0) questions = readsOf(commit++, services, now)
    const [path = '', ...others] = questions
    questions = others
    underWay.push(ask(path))
    if (read % 500 === 0) {
      relay.send('rss')
      const [{ rss }] = await once(relay, 'message')
      most = Math.max(most, Number(rss))
    }
    const dueMs = begun + ((read + 1) * 1_000) / READS_PER_SECOND - performance.now()
    if (dueMs > 0) await wait(dueMs)
  }
  await Promise.all(underWay)
  relay.send('end')
  const [{ p99: inside }] = await once(relay, 'message')
  relay.kill()
  rmSync(dir, { recursive: true })
  times.sort((a, b) => a - b)
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)]
  print(
    `${values.incidents} incidents, ${READS_PER_SECOND} reads/s for ${values.minutes} min: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (limit 25), in the relay ${Number(inside).toFixed(1)} ms, ${failed} of ${times.length} failed, RSS at most ${Math.round(most / 1e6)} MB (limit 400)`,
  )
}

/** Time in the process for each question of a commit, with 500 incidents of each service. */
async function flat(count: number): Promise<void> {
  const index = new AccountIndex()
  const now = new Date()
  const services = fill(index, count, now.getTime(), performance.now() + 3_600_000)
  const asked = new AskedThrough({ ask: async () => null }, () => performance.now())
  const responding = { index, asked, clock: () => now, elapsed: () => performance.now() }
  const times: number[] = []
  for (let commit = 0; commit < 300; commit += 1) {
    for (const path of questionsOf(commit, services, now)) {
      const begun = performance.now()
      const { status, text } = await respond(path, { subject: 'bench', teams: 'all' }, responding)
      times.push(performance.now() - begun)
      if (status !== 200 || asObject(JSON.parse(text)) === null) throw new Error(`${path}: ${status}`)
    }
  }
  times.sort((a, b) => a - b)
  const mean = times.reduce((all, each) => all + each, 0) / times.length
  print(
    `${count} incidents: ${mean.toFixed(2)} ms a read on average, p99 ${quantile(times, 0.99).toFixed(2)} ms`,
  )
}

const parts: Readonly<Record<string, () => Promise<void>>> = {
  flat: async () => {
    for (const count of [10_000, 100_000, Number(values.incidents)]) await flat(count)
  },
  load,
  day: async () => {
    const day = await requestsOfADay(11_000, 2_000)
    print(
      `a day of 11,000 incidents, 2,000 services: ${day.mean.toFixed(1)} requests a minute, p99 ${day.p99}, at most ${day.most} (limit 60); first sweep ${day.swept.requests} requests; ${day.incidents} incidents`,
    )
    if (Object.keys(day.failures).length > 0) print(JSON.stringify(day.failures))
  },
  hook: async () => {
    for (const count of [100, 1_000]) {
      const { without, withRelay } = await hookTimes(values.node, count)
      print(
        `a commit, ${count} incidents, a relay at 5 ms: ${withRelay.toFixed(0)} ms, ${(withRelay / without).toFixed(2)} × ${without.toFixed(0)} ms without PagerDuty (limit 1.5)`,
      )
    }
  },
}
for (const [name, run] of Object.entries(parts)) if (values.only === '' || values.only === name) await run()
