import { AppError } from '../core/errors.ts'
import { stateDirectory } from '../core/private-notes.ts'
import { toCommitsBefore } from '../triage/suspects/before.ts'
import type { CommitsBefore } from '../triage/suspects/before-lines.ts'
import type { SuspectsAsked } from '../triage/suspects/document.ts'
import { deadline, gitRun, type Shell } from './shell.ts'

/** The first run in a large repository takes longest. */
const DEADLINE_MS = 5_000

/** Null where this is no repository of the incident's service, or where it cannot be read in time. */
export async function commitsBefore(
  shell: Shell,
  asked: SuspectsAsked | null,
  now: Date,
): Promise<CommitsBefore | null> {
  if (asked?.incident == null || asked.subject.services.length === 0) return null
  const [{ withSnapshot }, { isOfServices, readPast }, { toSuspectsDocument }] = await Promise.all([
    import('../git/snapshot.ts'),
    import('../gather/suspects.ts'),
    import('../triage/suspects/document.ts'),
  ])
  const { incident, subject, days } = asked
  const { signal } = deadline(shell, DEADLINE_MS)
  try {
    return await withSnapshot(
      { ...gitRun(shell, signal), stateDirectory: stateDirectory(shell.env) },
      async (snapshot) => {
        if (!(await isOfServices(snapshot, subject))) return null
        const past = await readPast(snapshot, subject, { days, now, isOne: true })
        return toCommitsBefore(toSuspectsDocument(asked, [past], now), incident.number)
      },
    )
  } catch (error) {
    if (error instanceof AppError) return null // beside what was asked for
    throw error
  }
}
