import { main } from './main.ts'
import { endProcess, processShell } from './process-shell.ts'

export const runProcess = (): Promise<void> => main(process.argv.slice(2), processShell()).then(endProcess)
