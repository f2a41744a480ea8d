import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DIST, PROGRAMS, writeProgram } from './bundle.ts'

// The committed bundle is what users run: it must be what src/ builds to, hold nothing else, and keep its budget.
for (const program of PROGRAMS) {
  const fresh = mkdtempSync(join(tmpdir(), 'pager-triage-bundle-'))
  try {
    await check(program, fresh, join(DIST, program.directory))
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

async function check(program: (typeof PROGRAMS)[number], fresh: string, directory: string): Promise<void> {
  const built = await writeProgram(program, fresh)
  for (const file of built) {
    const committed = join(directory, file)
    if (!existsSync(committed) || !readFileSync(join(fresh, file)).equals(readFileSync(committed)))
      fail(`${committed} is not what src/ builds to. Run: pnpm run build`)
  }
  const extra = readdirSync(join(directory, 'lib')).filter((name) => !built.includes(`lib/${name}`))
  if (extra.length > 0) fail(`${directory}/lib holds files that are not built: ${extra.join(', ')}`)
  const bytes = built.reduce((sum, file) => sum + statSync(join(fresh, file)).size, 0)
  if (bytes > program.maxBytes) fail(`${directory}/ has ${bytes} bytes; its budget is ${program.maxBytes}`)
  process.stdout.write(`${directory}/: ${built.length} files, ${bytes} of ${program.maxBytes} bytes\n`)
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
