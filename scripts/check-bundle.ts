import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BUNDLED_FILES, DIST, writeBundle } from './bundle.ts'

// The committed bundle is what users run: it must be what src/ builds to, hold nothing else, and keep its budget.
const fresh = mkdtempSync(join(tmpdir(), 'pager-triage-bundle-'))
try {
  await writeBundle(fresh)
  const budget: Record<string, number> = JSON.parse(readFileSync(join(DIST, 'budget.json'), 'utf8'))
  for (const file of BUNDLED_FILES) check(file, budget[file] ?? 0)
  const extra = readdirSync(join(DIST, 'lib')).filter((name) => !BUNDLED_FILES.includes(`lib/${name}`))
  if (extra.length > 0) fail(`${DIST}/lib holds files that are not built: ${extra.join(', ')}`)
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

function check(file: string, maxBytes: number): void {
  const built = readFileSync(join(fresh, file))
  if (!built.equals(readFileSync(join(DIST, file))))
    fail(`${DIST}/${file} is not what src/ builds to. Run: pnpm run build`)
  if (built.length > maxBytes)
    fail(`${DIST}/${file} has ${built.length} bytes; its budget in ${DIST}/budget.json is ${maxBytes}`)
  process.stdout.write(`${DIST}/${file}: ${built.length} of ${maxBytes} bytes\n`)
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
