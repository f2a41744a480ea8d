import { agentMarks, CLAUDE_CODE, type Mark, UNNAMED } from '../agents/marks.ts'
import type { Shell } from './shell.ts'

/** `none`: Claude Code runs unattended; `unclear`: it does not say, or not in a way that cannot be forged. */
export type Attendance = 'person' | 'none' | 'unclear'

/**
 * Whether a person attends this Claude Code session. It says so in CLAUDE_CODE_SESSION_ATTENDED, which older versions
 * lack. What starts `claude -p` can name an editor in CLAUDE_CODE_ENTRYPOINT, and the session then counts as attended;
 * but it cannot keep the terminal's name, `cli`.
 */
export function humanPresence(env: Shell['env']): Attendance {
  const attended = env['CLAUDE_CODE_SESSION_ATTENDED']
  const entrypoint = env['CLAUDE_CODE_ENTRYPOINT'] ?? 'cli'
  if (attended === '0' || entrypoint.startsWith('sdk')) return 'none'
  return attended === '1' && entrypoint === 'cli' ? 'person' : 'unclear'
}

/** Who could confirm a write. `nobody`: no agent in sight, and no terminal. */
export type Presence =
  | { readonly kind: 'person' }
  | { readonly kind: 'agent'; readonly mark: Mark }
  | { readonly kind: 'nobody'; readonly parentsKnown: boolean }

/**
 * A person is at a terminal outside any agent. PAGER_TRIAGE_ALLOW_WRITES=1 replaces the terminal in a person's own
 * script; in an agent it is ignored, as a model could set it.
 */
export async function presenceAt(shell: Shell): Promise<Presence> {
  const { env, ancestors, ask, stdout, stderr } = shell
  const parents = (await ancestors?.()) ?? null
  const [mark] = agentMarks(env, parents ?? [])
  if (mark) return { kind: 'agent', mark }
  const isTerminal = Boolean(ask) && (stdout.columns !== null || stderr.columns !== null)
  const isAllowed = env['PAGER_TRIAGE_ALLOW_WRITES'] === '1' && parents !== null
  return isTerminal || isAllowed ? { kind: 'person' } : { kind: 'nobody', parentsKnown: parents !== null }
}

/** A command can change the session's variables for itself, but not for its parent processes. */
export async function sessionAttendance({ env, ancestors }: Shell): Promise<Attendance> {
  const parents = (await ancestors?.()) ?? []
  return parents.some((parent) => humanPresence(parent.env) === 'none') ? 'none' : humanPresence(env)
}

export async function otherAgent({ env, ancestors }: Shell): Promise<Mark | undefined> {
  const marks = agentMarks(env, (await ancestors?.()) ?? [])
  return marks.find(({ agent }) => agent !== CLAUDE_CODE && agent !== UNNAMED)
}
