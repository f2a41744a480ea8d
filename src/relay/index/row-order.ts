/** Rows in the order of a list of PagerDuty's; most are added at its end. */
export class RowOrder {
  readonly #rows: number[] = []
  readonly #compare: (a: number, b: number) => number

  constructor(compare: (a: number, b: number) => number) {
    this.#compare = compare
  }

  get last(): number | undefined {
    return this.#rows.at(-1)
  }

  add(row: number): void {
    const { last } = this
    if (last === undefined || this.#compare(last, row) < 0) this.#rows.push(row)
    else
      this.#rows.splice(
        this.#first((each) => this.#compare(each, row) >= 0),
        0,
        row,
      )
  }

  /** Before the row changes: it is found by what it holds. */
  remove(row: number): void {
    const at = this.#first((each) => this.#compare(each, row) >= 0)
    if (this.#rows[at] === row) this.#rows.splice(at, 1)
  }

  /** From the first row that fits, up to the first that does not any more. */
  between(isFrom: (row: number) => boolean, isUntil: (row: number) => boolean): readonly number[] {
    return this.#rows.slice(this.#first(isFrom), this.#first(isUntil))
  }

  /** By halving: `fits` is false up to some place, and true from there on. */
  #first(fits: (row: number) => boolean): number {
    let [low, high] = [0, this.#rows.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const row = this.#rows[middle]
      if (row !== undefined && fits(row)) high = middle
      else low = middle + 1
    }
    return low
  }
}
