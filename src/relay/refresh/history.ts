import { DAY_MS } from '../../core/time.ts'
import type { Call } from '../../pagerduty/client/client.ts'
import { type Pages, windowsOf } from '../../pagerduty/client/pages.ts'
import type { Change } from '../records.ts'
import { isOpen, recordOf } from '../wire.ts'
import type { ChangedIncidents } from './changed.ts'
import { historyPages } from './lists.ts'
import type { LogTail } from './log.ts'
import type { Reading, Restartable, Task } from './reading.ts'

/** Clients ask for 90 days, and a sweep takes up to one. */
const HELD_MS = 92 * DAY_MS
const TURNS_A_DAY = 1_440
const FIRST_PAGES = 50

/** All incidents of 90 days: at first as fast as the budget allows, then again over each day. */
export class HistorySweep implements Task, Restartable {
  readonly name = 'history'
  readonly periodMs = DAY_MS / TURNS_A_DAY
  readonly #reading: Reading
  readonly #changed: ChangedIncidents
  readonly #log: LogTail
  #number = 0
  #under: Sweeping | null = null
  #startedAt = Number.NEGATIVE_INFINITY
  #isFast = true
  #isRestarted = false

  constructor(reading: Reading, changed: ChangedIncidents, log: LogTail) {
    this.#reading = reading
    this.#changed = changed
    this.#log = log
  }

  get isRestarted(): boolean {
    return this.#isRestarted
  }

  restart(): void {
    this.#under = null
    this.#isRestarted = this.#reading.index.swept('history') !== null
    this.#startedAt = Number.NEGATIVE_INFINITY
  }

  async run(): Promise<'done' | 'more'> {
    if (this.#under === null && !this.#isDue()) return 'done'
    this.#under ??= this.#begin()
    const { index } = this.#reading
    const pages = this.#isFast ? FIRST_PAGES : Math.ceil((1.2 * index.incidents.size) / 100 / TURNS_A_DAY)
    try {
      for (let read = 0; read < pages; read += 1) {
        const asked = index.revision
        const { value, done } = await this.#under.pages.next()
        if (done === true) {
          await this.#end(this.#under)
          return 'done'
        }
        await this.#apply(value, asked)
      }
    } catch (error) {
      this.#under = null // begins anew: what was read is in the index
      this.#startedAt = Number.NEGATIVE_INFINITY
      throw error
    }
    return this.#isFast ? 'more' : 'done'
  }

  /** A day has passed since this replica or another began, or the clock of this computer has gone back. */
  #isDue(): boolean {
    const { index, elapsed, clock } = this.#reading
    if (this.#log.newest === null) return false
    const covered = index.swept('history')?.since ?? 0
    const isBefore = clock().getTime() - HELD_MS < covered * 1_000 - DAY_MS
    const others = this.#isRestarted ? undefined : index.swept('history')?.readAt
    return isBefore || elapsed() - Math.max(this.#startedAt, others ?? this.#startedAt) >= DAY_MS
  }

  #begin(): Sweeping {
    const { index, upstream, clock, elapsed } = this.#reading
    this.#number += 1
    this.#startedAt = elapsed()
    this.#isFast = this.#isRestarted || index.swept('history') === null
    const now = clock().getTime()
    const since = new Date(now - HELD_MS)
    const newest = Math.max(now, this.#log.newest ?? 0, index.incidents.newest * 1_000)
    const call = upstream.call()
    const pages = allPages(call, since, new Date(newest + DAY_MS))
    return { call, pages, since: Math.floor(since.getTime() / 1_000), newest: index.incidents.newest }
  }

  async #apply(items: readonly unknown[], asked: number): Promise<void> {
    const records = items.flatMap((item) => recordOf(item) ?? [])
    const changes = records.map((record): Change => ({ kind: 'incident', from: 'poll', record }))
    await this.#reading.apply(changes, asked)
    for (const { id } of records) this.#reading.index.incidents.see(id, this.#number)
  }

  async #end({ call, since, newest }: Sweeping): Promise<void> {
    const { index, apply } = this.#reading
    this.#under = null
    if (!call.isComplete) throw new Error([...call.warnings].join('; '))
    const { incidents } = index
    const old = incidents.find({ since: 0, until: since, services: null }).map((row) => incidents.read(row))
    const gone = old.filter((record) => !isOpen(record))
    this.#changed.add(incidents.unseen(this.#number, { since, until: newest + 1, services: null }))
    await apply(
      [
        ...gone.map(({ id }): Change => ({ kind: 'deleted', id })),
        { kind: 'swept', sweep: 'history', since, readAt: this.#startedAt },
      ],
      index.revision,
    )
    this.#isRestarted = false
  }
}

interface Sweeping {
  readonly call: Call
  readonly pages: Pages
  /** in seconds */
  readonly since: number
  /** what was there before it and is not in it is gone */
  readonly newest: number
}

async function* allPages(call: Call, since: Date, until: Date): Pages {
  for (const window of windowsOf({ since, until })) yield* historyPages(call, window)
}
