import type { Shell } from './shell.ts'

/** `none`: Claude Code runs without a person. `unclear`: it does not tell, or not in a way that nobody can forge. */
export type Attendance = 'person' | 'none' | 'unclear'

/**
 * Whether a person is at the Claude Code session that this runs in. The session says so by
 * CLAUDE_CODE_SESSION_ATTENDED, which older versions lack. What starts `claude -p` can name an editor in
 * CLAUDE_CODE_ENTRYPOINT, and then the session is called attended; but it cannot keep `cli`, the terminal's own name.
 */
export function humanPresence(env: Shell['env']): Attendance {
  const attended = env['CLAUDE_CODE_SESSION_ATTENDED']
  const entrypoint = env['CLAUDE_CODE_ENTRYPOINT'] ?? 'cli'
  if (attended === '0' || entrypoint.startsWith('sdk')) return 'none'
  return attended === '1' && entrypoint === 'cli' ? 'person' : 'unclear'
}
