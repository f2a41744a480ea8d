const EMPTY = 0
const DELETED = -1

/** Rows by id, without the ids: a hash table of row numbers that asks the rows for theirs. */
export class IdTable {
  readonly #idOf: (row: number) => string
  readonly #isIdOf: (row: number, id: string) => boolean
  /** row + 1; the length is a power of two */
  #cells = new Int32Array(1_024)
  #used = 0
  size = 0

  constructor(idOf: (row: number) => string, isIdOf: (row: number, id: string) => boolean) {
    this.#idOf = idOf
    this.#isIdOf = isIdOf
  }

  get(id: string): number | undefined {
    const cell = this.#cells[this.#cellOf(id)] ?? EMPTY
    return cell > EMPTY ? cell - 1 : undefined
  }

  /** @param id of a row that is not there yet */
  add(id: string, row: number): void {
    if (2 * (this.#used + 1) > this.#cells.length) this.#rebuild()
    this.#put(id, row)
  }

  delete(id: string): void {
    const at = this.#cellOf(id)
    if ((this.#cells[at] ?? EMPTY) <= EMPTY) return
    this.#cells[at] = DELETED
    this.size -= 1
  }

  *rows(): Generator<number> {
    for (const cell of this.#cells) if (cell > EMPTY) yield cell - 1
  }

  #put(id: string, row: number): void {
    this.#cells[this.#cellOf(id)] = row + 1
    this.#used += 1
    this.size += 1
  }

  /** Where it is, or the empty cell where it would be. */
  #cellOf(id: string): number {
    const mask = this.#cells.length - 1
    for (let at = hash(id) & mask; ; at = (at + 1) & mask) {
      const cell = this.#cells[at] ?? EMPTY
      if (cell === EMPTY || (cell > EMPTY && this.#isIdOf(cell - 1, id))) return at
    }
  }

  /** Without what was deleted, and half empty at least. */
  #rebuild(): void {
    const cells = this.#cells
    let length = 1_024
    while (length < 4 * this.size) length *= 2
    this.#cells = new Int32Array(length)
    this.#used = 0
    this.size = 0
    for (const cell of cells) if (cell > EMPTY) this.#put(this.#idOf(cell - 1), cell - 1)
  }
}

/** FNV-1a */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
