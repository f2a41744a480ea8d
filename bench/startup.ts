import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ENVIRONMENTS, makeRepository, median, PROGRAM } from './measure.ts'

// Whole processes, one after the other in turn, so that a busy machine slows all of them alike: only the ratios
// to a bare `node -e 0` of the same run mean something.
const RUNS = 15

const dir = mkdtempSync(join(tmpdir(), 'pager-triage-bench-'))
try {
  makeRepository(dir)
  const commands = {
    'node -e 0': ['-e', '0'],
    '--help': [...PROGRAM, '--help'],
    'risk --offline': [...PROGRAM, 'risk', '--offline'],
  }
  for (const [environment, of] of Object.entries(ENVIRONMENTS)) {
    process.stdout.write(`${environment}\n`)
    const medians = measure(commands, of(dir))
    const base = medians['node -e 0'] ?? 1
    for (const [name, ms] of Object.entries(medians)) {
      process.stdout.write(
        `  ${name.padEnd(16)} ${ms.toFixed(0).padStart(5)} ms   ${(ms / base).toFixed(2)} × node -e 0\n`,
      )
    }
  }
} finally {
  rmSync(dir, { recursive: true, force: true })
}

function measure(commands: Record<string, string[]>, env: NodeJS.ProcessEnv): Record<string, number> {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, [] as number[]]))
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const startedAt = process.hrtime.bigint()
      spawnSync(process.execPath, args, { cwd: dir, stdio: 'ignore', env })
      times[name]?.push(Number(process.hrtime.bigint() - startedAt) / 1e6)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}
