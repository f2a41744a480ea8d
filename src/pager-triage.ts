import { main } from './cli/main.ts'
import { processShell } from './cli/process-shell.ts'

// exitCode, not exit(): what was printed to a pipe must get out first
main(process.argv.slice(2), processShell()).then((code) => {
  process.exitCode = code
})
