import { join } from 'node:path'
import { absolute, stateDirectory } from '../core/private-notes.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The log of a repository's decisions: `<git common dir>/pager-triage`, one for all of its work trees. */
export const decisionsDirectory = (commonDir: string): string => join(commonDir, 'pager-triage')

/**
 * The log of writes to PagerDuty: the plugin's own directory, else `$XDG_STATE_HOME/pager-triage`, else
 * `~/.local/state/pager-triage`; null where the environment names no home.
 */
export function writesDirectory(env: Environment): string | null {
  return absolute(env['CLAUDE_PLUGIN_DATA']) ?? stateDirectory(env)
}

/** Only the environment turns the log off, and nothing moves it: no file of a repository has a say. */
export const isAuditOff = (env: Environment): boolean =>
  env['PAGER_TRIAGE_AUDIT']?.trim().toLowerCase() === 'off'
