import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRandom } from '../src/core/random.ts'
import { makeRepository, median, PROGRAM } from './measure.ts'

// tsx bench/large-change.ts
// `risk --offline` on staged changes of 100 kB, 1 MB and 10 MB, in turn with a bare node: the median time above it, as
// a multiple of it too, and the most memory. New code, one line changed in each of many large files, and a lock file.

const SIZES = [100_000, 1_000_000, 10_000_000]
const RUNS = 7
const FILE_BYTES = 100_000

const LINES = [
  '  if (order.total > limit) {',
  '    charge(order, amount) // once',
  "  const value = compute(a, 'text in a string', b)",
  '  }',
  '  // why it is done like this',
  '  return retry(order)',
  'export function part(a: string) {',
  '}',
]
const { pick } = createRandom(1)

const code = (bytes: number): string => {
  const lines: string[] = []
  for (let left = bytes; left > 0; left -= (lines.at(-1)?.length ?? 0) + 1) lines.push(pick(LINES))
  return `${lines.join('\n')}\n`
}
const files = (bytes: number): string[] =>
  Array.from({ length: Math.ceil(bytes / FILE_BYTES) }, (_, i) => `src/part${i}.ts`)

const write = (dir: string, path: string, text: string) => writeFileSync(join(dir, path), text)
const git = (dir: string, ...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: dir })

const CHANGES: Readonly<Record<string, (dir: string, bytes: number) => void>> = {
  'new code': (dir, bytes) => {
    for (const path of files(bytes)) write(dir, path, code(FILE_BYTES))
  },
  'a line in each file': (dir, bytes) => {
    const texts = files(bytes).map((path) => ({ path, lines: code(FILE_BYTES).split('\n') }))
    for (const { path, lines } of texts) write(dir, path, lines.join('\n'))
    git(dir, 'add', '.')
    git(dir, 'commit', '--quiet', '-m', 'feat: all')
    for (const { path, lines } of texts)
      write(dir, path, lines.with(lines.length >> 1, 'if (a) { b() }').join('\n'))
  },
  'a lock file': (dir, bytes) => {
    const entry = (_: unknown, i: number) => `    "name${i}": { "version": "1.2.${i}" },`
    write(dir, 'package-lock.json', Array.from({ length: bytes / 40 }, entry).join('\n'))
  },
}

for (const [name, make] of Object.entries(CHANGES)) for (const bytes of SIZES) measure(name, bytes, make)

function measure(name: string, bytes: number, make: (dir: string, bytes: number) => void): void {
  const dir = mkdtempSync(join(tmpdir(), 'pager-triage-bench-'))
  const memory = join(dir, '.git-memory.cjs')
  try {
    makeRepository(dir)
    mkdirSync(join(dir, 'src'))
    make(dir, bytes)
    git(dir, 'add', 'src', '.')
    write(
      dir,
      '.git-memory.cjs',
      String.raw`process.on('exit', () => process.stderr.write('\n' + process.resourceUsage().maxRSS))`,
    )
    const runs = Array.from({ length: RUNS }, () => ({
      bare: run(['-e', '0'], dir),
      risk: run(['--require', memory, ...PROGRAM, 'risk', '--offline', '--json'], dir),
    }))
    const bare = median(runs.map((each) => each.bare.ms))
    const risk = median(runs.map((each) => each.risk.ms))
    const peak = Math.max(...runs.map((each) => Number(each.risk.stderr.split('\n').at(-1)))) / 1024
    process.stdout.write(
      `${name.padEnd(20)} ${String(bytes / 1000).padStart(6)} kB  ${(risk / bare).toFixed(1)} × a bare node, ${(risk - bare).toFixed(0)} ms above its ${bare.toFixed(0)} ms, ${peak.toFixed(0)} MB\n`,
    )
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function run(args: readonly string[], cwd: string): { ms: number; stderr: string } {
  const startedAt = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd })
  const ms = Number(process.hrtime.bigint() - startedAt) / 1e6
  if (status !== 0) throw new Error(stderr.toString())
  return { ms, stderr: stderr.toString() }
}
