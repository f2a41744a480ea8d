import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DIST, MAX_BYTES, writeBundle } from './bundle.ts'

// The committed bundle is what users run: it must be what src/ builds to, hold nothing else, and keep its budget.
const fresh = mkdtempSync(join(tmpdir(), 'pager-triage-bundle-'))
try {
  const built = await writeBundle(fresh)
  for (const file of built) {
    const committed = join(DIST, file)
    if (!existsSync(committed) || !readFileSync(join(fresh, file)).equals(readFileSync(committed)))
      fail(`${committed} is not what src/ builds to. Run: pnpm run build`)
  }
  const extra = readdirSync(join(DIST, 'lib')).filter((name) => !built.includes(`lib/${name}`))
  if (extra.length > 0) fail(`${DIST}/lib holds files that are not built: ${extra.join(', ')}`)
  const bytes = built.reduce((sum, file) => sum + statSync(join(fresh, file)).size, 0)
  if (bytes > MAX_BYTES) fail(`${DIST}/ has ${bytes} bytes; its budget is ${MAX_BYTES}`)
  process.stdout.write(`${DIST}/: ${built.length} files, ${bytes} of ${MAX_BYTES} bytes\n`)
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
