import { main } from './cli/main.ts'
import { processShell } from './cli/process-shell.ts'

// exitCode, not exit(): what was printed to a pipe must get out first
process.exitCode = await main(process.argv.slice(2), processShell())
