import type { Run } from '../command.ts'
import { runWrite } from '../confirmed-write.ts'
import { readWrite } from '../typed-write.ts'

export const run: Run = (shell, args) => runWrite(shell, readWrite('note', args))
