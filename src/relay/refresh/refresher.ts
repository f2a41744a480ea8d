import { messageOf } from '../../core/errors.ts'
import { MINUTE_MS } from '../../core/time.ts'
import type { Part } from '../records.ts'
import { ChangedIncidents } from './changed.ts'
import { HistorySweep } from './history.ts'
import { LogTail } from './log.ts'
import { openTask } from './open.ts'
import { partTasks } from './parts.ts'
import type { Reading, Task } from './reading.ts'

const RETRY_MS = 15_000
const MAX_PACE = 8
/** Without a 429 for so long, the intervals are as they were. */
const RECOVERY_MS = 10 * MINUTE_MS

interface Scheduled {
  readonly task: Task
  dueAt: number
  failure: string | null
}

/** Reads PagerDuty, one request after another, each thing in its own interval. */
export class Refresher {
  readonly #reading: Reading
  readonly #limited: () => number
  readonly #scheduled: readonly Scheduled[]
  #pace = 1
  #seenLimited = 0
  #limitedAt = Number.NEGATIVE_INFINITY

  /** @param limited how often PagerDuty has answered 429 */
  constructor(reading: Reading, limited: () => number) {
    this.#reading = reading
    this.#limited = limited
    const changed = new ChangedIncidents(reading)
    const log = new LogTail(reading, changed)
    const history = new HistorySweep(reading, changed, log)
    const tail: Task = { name: log.name, periodMs: log.periodMs, run: () => log.run(history) }
    this.#scheduled = [tail, openTask(reading, changed), ...partTasks(reading), history].map((task) => ({
      task,
      dueAt: Number.NEGATIVE_INFINITY,
      failure: null,
    }))
  }

  /** 1, or more while PagerDuty's rate limit makes the intervals longer. */
  get pace(): number {
    return this.#pace
  }

  /** What failed when it was last tried, and why. */
  get failures(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.#scheduled.flatMap(({ task, failure }) => (failure === null ? [] : [[task.name, failure]])),
    )
  }

  /** Reads a part as soon as possible. */
  hurry(part: Part): void {
    for (const each of this.#scheduled) if (each.task.name === part) each.dueAt = Number.NEGATIVE_INFINITY
  }

  /** Runs what is due. @returns milliseconds until something is again */
  async runDue(): Promise<number> {
    const { elapsed } = this.#reading
    for (const each of this.#scheduled) if (each.dueAt <= elapsed()) await this.#run(each)
    return Math.max(0, Math.min(...this.#scheduled.map(({ dueAt }) => dueAt)) - elapsed())
  }

  async #run(each: Scheduled): Promise<void> {
    const { elapsed } = this.#reading
    const { task } = each
    const begun = elapsed()
    try {
      const period = (await task.run()) === 'more' ? 0 : task.periodMs
      each.failure = null
      each.dueAt = begun + period * this.#paced()
    } catch (error) {
      each.failure = messageOf(error)
      each.dueAt = elapsed() + Math.min(task.periodMs, RETRY_MS) * this.#paced()
    }
  }

  /** Longer intervals after each 429. */
  #paced(): number {
    const now = this.#reading.elapsed()
    const limited = this.#limited()
    if (limited > this.#seenLimited) {
      this.#pace = Math.min(MAX_PACE, this.#pace * 2)
      this.#limitedAt = now
    } else if (now - this.#limitedAt > RECOVERY_MS) this.#pace = 1
    this.#seenLimited = limited
    return this.#pace
  }
}
