import type * as z from 'zod'
import { DAY_MS, MINUTE_MS } from '../../core/time.ts'
import { id, instant, record } from '../../pagerduty/client/wire.ts'
import { PERIODS } from '../periods.ts'
import type { ChangedIncidents } from './changed.ts'
import { readLog, readNewestEntry } from './lists.ts'
import type { Reading, Restartable, Task } from './reading.ts'

const entry = record(
  { at: instant.transform((at) => Date.parse(at)), incident: record({ id }) },
  { at: 'created_at' },
)

type Entry = z.infer<typeof entry>

/** Entries may show up late. */
const OVERLAP_MS = 2 * MINUTE_MS

/** PagerDuty's log says what has changed, by its own clock alone: that of this computer may be wrong. */
export class LogTail implements Task {
  readonly name = 'log'
  readonly periodMs = PERIODS.log
  readonly #reading: Reading
  readonly #changed: ChangedIncidents
  /** the newest entry, in milliseconds; null: not known yet */
  #newest: number | null = null

  constructor(reading: Reading, changed: ChangedIncidents) {
    this.#reading = reading
    this.#changed = changed
  }

  /** What happened since then is read; null: nothing is yet. */
  get newest(): number | null {
    return this.#newest
  }

  async run(sweep?: Restartable): Promise<'done' | 'more'> {
    const { index, upstream, elapsed, clock } = this.#reading
    const [asked, readAt] = [index.revision, elapsed()]
    const left = index.swept('log')?.since ?? 0
    if (this.#newest === null && left > 0) this.#newest = left * 1_000
    if (this.#newest === null) {
      const [newest] = (await readNewestEntry(upstream.call())).flatMap(entriesIn)
      this.#newest = newest?.at ?? clock().getTime() - DAY_MS
    }
    const { entries, complete } = await readLog(upstream.call(), new Date(this.#newest - OVERLAP_MS))
    const found = entries.flatMap(entriesIn)
    if (!complete) sweep?.restart()
    this.#changed.add(found.filter((each) => this.#isNews(each)).map(({ incident }) => incident.id))
    this.#changed.add(index.unverified)
    if (!(await this.#changed.read())) return 'more'
    this.#newest = found.reduce((newest, { at }) => Math.max(newest, at), this.#newest)
    const since = Math.floor(this.#newest / 1_000)
    if (sweep?.isRestarted !== true)
      await this.#reading.apply([{ kind: 'swept', sweep: 'log', since, readAt }], asked)
    return 'done'
  }

  #isNews({ at, incident }: Entry): boolean {
    return (this.#reading.index.incidents.get(incident.id)?.changedAt ?? 0) < at
  }
}

const entriesIn = (item: unknown): Entry[] => [entry.safeParse(item).data ?? []].flat()
