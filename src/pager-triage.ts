import { main } from './cli/main.ts'
import { endProcess, processShell } from './cli/process-shell.ts'

main(process.argv.slice(2), processShell()).then(endProcess)
