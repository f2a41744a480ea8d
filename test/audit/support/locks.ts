import { spawnSync } from 'node:child_process'
import { nameOwner } from '../../../src/audit/lock.ts'

/** The name of a process that has ended. */
export const deadOwner = (): string => nameOwner(spawnSync(process.execPath, ['--version']).pid)
