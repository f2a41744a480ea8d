/** Each value once, with a small number for it; 0 is null. */
export class Interned<T> {
  readonly #keyOf: (value: T) => string
  readonly #numbers = new Map<string, number>()
  readonly #values: (T | null)[] = [null]

  constructor(keyOf: (value: T) => string) {
    this.#keyOf = keyOf
  }

  numberOf(value: T | null): number {
    if (value === null) return 0
    const key = this.#keyOf(value)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#values.push(value) - 1
    this.#numbers.set(key, number)
    return number
  }

  valueOf(number: number): T | null {
    return this.#values[number] ?? null
  }
}
