import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRandom } from '../src/core/random.ts'
import { ENVIRONMENTS, PROGRAM } from './measure.ts'

// tsx bench/history.ts
// A repository of 100,000 commits over 15 years, and `risk --offline` on a staged change of five files in it: the
// first run, runs with the history of the last one, runs after one new commit; in turn with a bare node.

const COMMITS = 100_000
const FILES = 5_000
const YEARS = 15
const RUNS = 30

const dir = mkdtempSync(join(tmpdir(), 'pager-triage-bench-'))
const env = ENVIRONMENTS['bare environment']?.(dir)
try {
  await makeRepository()
  const cold = time(
    () => risk(),
    5,
    () => rmSync(join(dir, '.git/pager-triage'), { recursive: true, force: true }),
  )
  const bare: number[] = []
  const warm = time(
    () => risk(),
    RUNS,
    () => bare.push(...time(() => spawnSync(process.execPath, ['-e', '0'], { env }), 1)),
  )
  bare.sort((a, b) => a - b)
  const moved = time(
    () => risk(),
    10,
    () => commitOne(),
  )
  for (const [name, ms] of Object.entries({
    'node -e 0': bare,
    'first run': cold,
    'next runs': warm,
    'after a commit': moved,
  })) {
    const above = (share: number) => `${(at(ms, share) - at(bare, 0.5)).toFixed(0)} ms`
    process.stdout.write(
      `${name.padEnd(15)} median ${at(ms, 0.5).toFixed(0)} ms, p90 ${at(ms, 0.9).toFixed(0)} ms; above a bare node: median ${above(0.5)}, p90 ${above(0.9)}\n`,
    )
  }
} finally {
  rmSync(dir, { recursive: true, force: true })
}

function risk(): void {
  const { status, stderr } = spawnSync(process.execPath, [...PROGRAM, 'risk', '--offline', '--json'], {
    cwd: dir,
    env,
  })
  if (status !== 0) throw new Error(stderr.toString())
}

function time(run: () => void, count: number, before: () => unknown = () => undefined): number[] {
  return Array.from({ length: count }, () => {
    before()
    const startedAt = process.hrtime.bigint()
    run()
    return Number(process.hrtime.bigint() - startedAt) / 1e6
  }).sort((a, b) => a - b)
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args],
    { cwd: dir },
  )
  if (status !== 0) throw new Error(stderr.toString())
  return stdout.toString()
}

/** A commit on top that leaves the index, and so the staged change, as it is. */
function commitOne(): void {
  const commit = git('commit-tree', 'HEAD^{tree}', '-p', 'HEAD', '-m', 'fix: one more').trim()
  git('update-ref', 'HEAD', commit)
}

/** Most commits go to few files, as everywhere; three files in each. */
async function makeRepository(): Promise<void> {
  git('init', '--quiet', '--initial-branch=main')
  const { next } = createRandom(1)
  const now = Math.floor(Date.now() / 1000)
  const step = (YEARS * 365 * 86_400) / COMMITS
  const file = () => {
    const i = Math.floor(next() ** 3 * FILES)
    return `src/part${i % 50}/area${i % 7}/file${i}.ts`
  }
  const importer = spawn('git', ['fast-import', '--quiet'], {
    cwd: dir,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  for (let i = 0; i < COMMITS; i += 1) {
    const message = i % 4 === 0 ? `fix: defect ${i} in the retry loop` : `feat: part ${i} of the work`
    const changes = Array.from({ length: 3 }, () => {
      const content = `export const value = ${i}\n`
      return `M 100644 inline ${file()}\ndata ${content.length}\n${content}`
    })
    const at = Math.round(now - (COMMITS - i) * step)
    const text = `commit refs/heads/main\ncommitter A <a@example.com> ${at} +0000\ndata ${message.length}\n${message}\n${changes.join('\n')}\n`
    if (!importer.stdin.write(text)) await once(importer.stdin, 'drain')
  }
  importer.stdin.end()
  await once(importer, 'close')
  git('reset', '--quiet', '--hard', 'main')
  for (let i = 0; i < 5; i += 1) {
    writeFileSync(join(dir, `src/part${i}/area${i}/file${i}.ts`), `if (a) {\n  charge(${i})\n}\n`)
  }
  git('add', '.')
}
