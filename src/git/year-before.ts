import { setImmediate } from 'node:timers/promises'
import { DAY_MS } from '../core/time.ts'
import type { WordIndex } from '../suspects/word-index.ts'
import { type LogEntry, readLog, readPastYear } from './history.ts'
import { readWords } from './known-words.ts'
import { shallowEnds } from './shallow.ts'
import type { Snapshot } from './snapshot.ts'

/** The commits of the year before an instant. */
export interface Year {
  /** newest first */
  readonly earlier: readonly LogEntry[]
  readonly words?: WordIndex
}

interface YearQuery {
  /** null: there is none */
  readonly tip: string | null
  readonly until: Date
  readonly now: Date
}

const YEAR_DAYS = 365

/**
 * Git begins at once with what was not read before; what was, is parsed when it is asked for, while git does other work.
 * The year up to now is cached for every command; of others, the one that was asked for last.
 */
export function yearBefore(snapshot: Snapshot, { tip, until, now }: YearQuery): () => Promise<Year> {
  if (tip === null) return async () => ({ earlier: [] })
  const { head } = snapshot.repository
  const isRecent = head !== null && now.getTime() - until.getTime() < (YEAR_DAYS / 4) * DAY_MS
  const since = new Date((isRecent ? now : until).getTime() - YEAR_DAYS * DAY_MS)
  const name = isRecent ? 'history' : 'history-before'
  const read = async (): Promise<Year> => {
    const year = await readPastYear(snapshot, isRecent ? head : tip, since, name)
    const all = year ?? (await readLog(snapshot, tip, since)).added
    const inYear = all.filter(({ at }) => at >= since)
    const words = readWords(snapshot, inYear)
    const ends = shallowEnds(snapshot)
    return { earlier: inYear.filter(({ sha, at }) => at < until && !ends.has(sha)), words }
  }
  const begun = snapshot.notes.has(name) ? null : read()
  begun?.catch(() => {}) // it is thrown where it is asked for
  return async () => {
    if (begun !== null) return begun
    await setImmediate() // lets others start git
    return read()
  }
}
