const HEADER = 4

/** Texts outside the heap, where the garbage collector does not look. */
export class TextArena {
  #bytes = Buffer.allocUnsafeSlow(64 * 1_024)
  #end = 0

  /** bytes, of texts that are used no more too */
  get size(): number {
    return this.#end
  }

  /** @returns its place */
  add(text: string): number {
    const length = Buffer.byteLength(text)
    const place = this.#end
    this.#end += HEADER + length
    if (this.#end > this.#bytes.length) {
      const longer = Buffer.allocUnsafeSlow(Math.ceil(this.#end * 1.25))
      this.#bytes.copy(longer, 0, 0, place)
      this.#bytes = longer
    }
    this.#bytes.writeUInt32LE(length, place)
    this.#bytes.write(text, place + HEADER)
    return place
  }

  read(place: number): string {
    const from = place + HEADER
    return this.#bytes.toString('utf8', from, from + this.#bytes.readUInt32LE(place))
  }

  /** @param start of letters and digits alone */
  startsWith(place: number, start: string): boolean {
    const from = place + HEADER
    return this.#bytes.toString('latin1', from, from + start.length) === start
  }
}
