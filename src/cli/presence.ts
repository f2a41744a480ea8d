import { agentMarks, CLAUDE_CODE, type Mark, UNNAMED } from '../agents/marks.ts'
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

/** Who could confirm a write here. `nobody`: no agent, as far as can be seen, and no terminal. */
export type Presence =
  | { readonly kind: 'person' }
  | { readonly kind: 'agent'; readonly mark: Mark }
  | { readonly kind: 'nobody'; readonly parentsKnown: boolean }

/**
 * A person is at a terminal outside of any agent. PAGER_TRIAGE_ALLOW_WRITES=1 stands for the terminal in a person's own
 * script; inside of an agent it means nothing, since a model can set it.
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

/** As the session says it. A command can change that for itself, but not for the programs that started it. */
export async function sessionAttendance({ env, ancestors }: Shell): Promise<Attendance> {
  const parents = (await ancestors?.()) ?? []
  return parents.some((parent) => humanPresence(parent.env) === 'none') ? 'none' : humanPresence(env)
}

/** Another agent than Claude Code, around what is called as Claude Code's hook. */
export async function otherAgent({ env, ancestors }: Shell): Promise<Mark | undefined> {
  const marks = agentMarks(env, (await ancestors?.()) ?? [])
  return marks.find(({ agent }) => agent !== CLAUDE_CODE && agent !== UNNAMED)
}
