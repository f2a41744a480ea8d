import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll } from 'vitest'
import { orNull } from '../../src/core/errors.ts'

const SPACE = 4 * 2 ** 30

/** Linux has a directory in memory, where git makes and removes its many small files in two thirds of the time. */
function memory(): string | null {
  const mounts = orNull(() => readFileSync('/proc/mounts', 'utf8')) ?? ''
  if (!/ \/dev\/shm tmpfs rw(?!\S*\bnoexec\b)/.test(mounts)) return null
  const space = orNull(() => statfsSync('/dev/shm'))
  return space && space.bavail * space.bsize >= SPACE ? '/dev/shm' : null
}

// No test reads or writes the user's own files: HOME, git's configuration and TMPDIR are private to each worker.
// A worker that takes many files has another home for each, beside the one before.
process.env['TEST_TMPDIR'] ??= memory() ?? tmpdir()
process.env['TEST_USERS_HOME'] ??= process.env['HOME'] ?? ''
const home = mkdtempSync(join(process.env['TEST_TMPDIR'], 'pager-triage-test-'))
process.env['HOME'] = home
process.env['XDG_CONFIG_HOME'] = join(home, '.config')
process.env['TMPDIR'] = home
process.env['NO_COLOR'] = '1'
process.env['TZ'] = 'UTC'
for (const name of Object.keys(process.env)) {
  if (/^(PAGERDUTY_|PAGER_TRIAGE_(?!CLAUDE_CACHE$)|CLAUDE_|GIT_)/.test(name)) delete process.env[name]
}
process.env['GIT_CONFIG_NOSYSTEM'] = '1'
fc.resetConfigureGlobal() // of the file before in the same worker
// A run of CI that fails must fail again the same way; runs of people look further each time.
if (process.env['CI']) fc.configureGlobal({ seed: 20_260_310 })

afterAll(() => rmSync(home, { recursive: true, force: true }))
