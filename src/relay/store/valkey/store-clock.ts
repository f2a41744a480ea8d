/** Ages are by the clock of the store, so that those of the replicas may differ. */
export class StoreClock {
  readonly clock: () => Date
  readonly elapsed: () => number
  /** by how much the store is ahead, at least and at most */
  #ahead = { least: 0, most: 0 }

  constructor(clock: () => Date, elapsed: () => number) {
    this.clock = clock
    this.elapsed = elapsed
  }

  /** @param sentAt when the store was asked for its time */
  set(storeMs: number, sentAt: number): void {
    this.#ahead = { least: storeMs - this.elapsed(), most: storeMs - sentAt }
  }

  /** What is not known of it makes things older, never newer. */
  ofStore(localMs: number): number {
    const age = Math.max(0, this.clock().getTime() + 1 - localMs) // a Date has whole milliseconds
    return Math.max(0, Math.floor(this.elapsed() + this.#ahead.least - age))
  }

  /** By the clock of this computer. */
  local(storeMs: number): number {
    const age = this.elapsed() + this.#ahead.most - storeMs
    return this.clock().getTime() - Math.max(0, age)
  }
}
