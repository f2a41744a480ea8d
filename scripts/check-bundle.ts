import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BUILT_FILES, BUNDLED_FILES, DIST, writeBundle } from './bundle.ts'

// The committed bundle is what users run: it must be what src/ builds to, hold nothing else, and keep its budget.
const fresh = mkdtempSync(join(tmpdir(), 'pager-triage-bundle-'))
try {
  await writeBundle(fresh)
  const budget: Record<string, number> = JSON.parse(readFileSync(join(DIST, 'budget.json'), 'utf8'))
  for (const file of BUILT_FILES) compare(file)
  for (const file of BUNDLED_FILES) weigh(file, budget[file] ?? 0)
  const extra = readdirSync(join(DIST, 'lib')).filter((name) => !BUNDLED_FILES.includes(`lib/${name}`))
  if (extra.length > 0) fail(`${DIST}/lib holds files that are not built: ${extra.join(', ')}`)
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

function compare(file: string): void {
  const committed = join(DIST, file)
  if (!existsSync(committed) || !readFileSync(join(fresh, file)).equals(readFileSync(committed)))
    fail(`${committed} is not what src/ builds to. Run: pnpm run build`)
}

function weigh(file: string, maxBytes: number): void {
  const { size } = statSync(join(fresh, file))
  if (size > maxBytes)
    fail(`${DIST}/${file} has ${size} bytes; its budget in ${DIST}/budget.json is ${maxBytes}`)
  process.stdout.write(`${DIST}/${file}: ${size} of ${maxBytes} bytes\n`)
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
