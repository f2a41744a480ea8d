import { isAbsolute, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** The log of a repository's decisions: `<git common dir>/pager-triage`, one for all of its work trees. */
export const decisionsDirectory = (commonDir: string): string => join(commonDir, 'pager-triage')

/**
 * The log of writes to PagerDuty: the plugin's own directory, else `$XDG_STATE_HOME/pager-triage`, else
 * `~/.local/state/pager-triage`; null where the environment names no home.
 */
export function writesDirectory(env: Environment): string | null {
  const plugin = absolute(env['CLAUDE_PLUGIN_DATA'])
  if (plugin !== null) return plugin
  const state = absolute(env['XDG_STATE_HOME'])
  if (state !== null) return join(state, 'pager-triage')
  const home = absolute(env['HOME'])
  return home === null ? null : join(home, '.local', 'state', 'pager-triage')
}

/** Only the environment turns the log off, and nothing moves it: no file of a repository has a say. */
export const isAuditOff = (env: Environment): boolean =>
  env['PAGER_TRIAGE_AUDIT']?.trim().toLowerCase() === 'off'

/** A relative path would mean another place in each directory; the XDG specification has it ignored. */
const absolute = (path: string | undefined): string | null => (path && isAbsolute(path) ? path : null)
