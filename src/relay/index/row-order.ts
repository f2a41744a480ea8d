/** Rows in the order of a list of PagerDuty's, outside the heap; most are added at its end. */
export class RowOrder {
  #rows = new Uint32Array(16)
  #length = 0
  readonly #compare: (a: number, b: number) => number

  constructor(compare: (a: number, b: number) => number) {
    this.#compare = compare
  }

  get last(): number | undefined {
    return this.#length === 0 ? undefined : this.#rows[this.#length - 1]
  }

  add(row: number): void {
    const { last } = this
    const isLast = last === undefined || this.#compare(last, row) < 0
    const at = isLast ? this.#length : this.#first((each) => this.#compare(each, row) >= 0)
    if (this.#length === this.#rows.length) this.#grow()
    this.#rows.copyWithin(at + 1, at, this.#length)
    this.#rows[at] = row
    this.#length += 1
  }

  /** Before the row changes: it is found by what it holds. */
  remove(row: number): void {
    const at = this.#first((each) => this.#compare(each, row) >= 0)
    if (at === this.#length || this.#rows[at] !== row) return
    this.#rows.copyWithin(at, at + 1, this.#length)
    this.#length -= 1
  }

  /** From the first row that fits, up to the first that does not any more. */
  between(isFrom: (row: number) => boolean, isUntil: (row: number) => boolean): readonly number[] {
    return [...this.#rows.subarray(this.#first(isFrom), this.#first(isUntil))]
  }

  /** By halving: `fits` is false up to some place, and true from there on. */
  #first(fits: (row: number) => boolean): number {
    let [low, high] = [0, this.#length]
    while (low < high) {
      const middle = (low + high) >> 1
      const row = this.#rows[middle]
      if (row !== undefined && fits(row)) high = middle
      else low = middle + 1
    }
    return low
  }

  #grow(): void {
    const rows = this.#rows
    this.#rows = new Uint32Array(Math.ceil(rows.length * 1.25))
    this.#rows.set(rows)
  }
}
