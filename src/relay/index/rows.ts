/** The fields of an incident that are numbers or stand for something by number; 0 is null where it may be null. */
export const FIELDS = {
  number: 0,
  createdAt: 1,
  resolvedAt: 2,
  statusChangedAt: 3,
  status: 4,
  urgency: 5,
  priority: 6,
  service: 7,
  changedBy: 8,
  mergedInto: 9,
  url: 10,
  /** alert counts, each one more than it is */
  allAlerts: 11,
  triggeredAlerts: 12,
  resolvedAlerts: 13,
  /** the revision of the index in which it was written last */
  revision: 14,
  /** the sweep that saw it last */
  seenIn: 15,
  /** the place of its id and title */
  text: 16,
} as const

type Field = (typeof FIELDS)[keyof typeof FIELDS]

const WIDTH = 17

/** Rows of numbers in one array: a million take 76 MB, and cost the garbage collector nothing. */
export class Rows {
  #cells = new Uint32Array(WIDTH * 1_024)
  #changedAt = new Float64Array(1_024)

  get(row: number, field: Field): number {
    return this.#cells[row * WIDTH + field] ?? 0
  }

  set(row: number, field: Field, value: number): void {
    if (row >= this.#changedAt.length) this.#grow(Math.ceil(row * 1.25))
    this.#cells[row * WIDTH + field] = value
  }

  /** in milliseconds */
  changedAt(row: number): number {
    return this.#changedAt[row] ?? 0
  }

  change(row: number, at: number): void {
    this.#changedAt[row] = at
  }

  #grow(length: number): void {
    const [cells, changedAt] = [this.#cells, this.#changedAt]
    this.#cells = new Uint32Array(length * WIDTH)
    this.#cells.set(cells)
    this.#changedAt = new Float64Array(length)
    this.#changedAt.set(changedAt)
  }
}
