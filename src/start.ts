import { join } from 'node:path'
import { loadCompiled } from './compiled-files.ts'

// Built plain enough for any Node to read: one that is too old gets a sentence, not a syntax error.
const { node } = process.versions
const [major = 0, minor = 0] = node.split('.').map(Number)
const here = import.meta.dirname

if (major > 20 || (major === 20 && minor >= 19)) {
  loadCompiled(join(here, 'lib', 'pager-triage.cjs'), join(here, 'compiled'))
} else if (process.argv[2] === 'hook' && process.argv[3] === 'agent') {
  process.exitCode = 78 // bin/hook says so, once a day
} else {
  process.stderr.write(
    `pager-triage needs Node.js 20.19 or newer; this is v${node}. Get it at https://nodejs.org, then run this again.\n`,
  )
  process.exitCode = process.argv[2] === 'hook' ? 0 : 1 // a commit goes on
}
