import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { RECORDED } from '../test/support/agents/payloads.ts'
import { median } from './measure.ts'

// What every command of an agent waits for that has nothing to do with git: the hook as the plugin and as install-hook
// start it, in turn with `sh -c :`, so that a busy machine slows all of them alike.
const RUNS = 40
const [, , runs = RUNS] = process.argv
const WAYS = {
  'sh -c :': ':',
  plugin: `sh "${resolve('bin/hook')}" || :`,
  'install-hook': 'command -v pager-triage >/dev/null || exit 0; exec pager-triage hook agent',
}
const env = { PATH: `${resolve('bin')}:${process.env['PATH']}` }

for (const [agent, payload] of Object.entries(RECORDED)) {
  const input = JSON.stringify(payload('/home/ada/git/pay', 'npm test -- --watch=false'))
  const times = new Map<string, number[]>(Object.keys(WAYS).map((way) => [way, []]))
  for (let run = 0; run < Number(runs); run += 1) {
    for (const [way, command] of Object.entries(WAYS)) {
      const startedAt = process.hrtime.bigint()
      const { stdout, status } = spawnSync('/bin/sh', ['-c', command], { input, env })
      times.get(way)?.push(Number(process.hrtime.bigint() - startedAt) / 1e6)
      if (status !== 0 || stdout.length > 0) throw new Error(`${agent}, ${way}: ${status} ${stdout}`)
    }
  }
  const [base = 0, ...others] = [...times.values()].map(median)
  const above = others.map((ms, i) => `${Object.keys(WAYS)[i + 1]} +${(ms - base).toFixed(1)} ms`)
  process.stdout.write(`${agent.padEnd(12)} sh -c : ${base.toFixed(1)} ms   ${above.join('   ')}\n`)
}
