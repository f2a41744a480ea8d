import type { Change } from '../../records.ts'
import type { Valkey } from './connection.ts'
import { decode, type Message, parseMessage, parseStored } from './encoding.ts'
import { KEYS } from './scripts.ts'
import type { StoreClock } from './store-clock.ts'

type Listener = (changes: readonly Change[]) => void
type Everything = () => Iterable<readonly Change[]>

/** Of incidents in one step. */
const PORTION = 500

/** What is in the store, and what is published in it: without a gap, or read anew. */
export class Followed {
  readonly #valkey: Valkey
  readonly #replica: string
  readonly #time: StoreClock
  #listener: Listener | null = null
  #everything: Everything = () => []
  #seen = 0
  #epoch: string | null = null
  /** whether the store has lost what was in it */
  isReset = false
  /** what came while the store is being read; null: it is not */
  #held: Message[] | null = []
  #isReading = false

  constructor(valkey: Valkey, replica: string, time: StoreClock) {
    this.#valkey = valkey
    this.#replica = replica
    this.#time = time
  }

  /** The number of the last message that was passed on; after a failure, less. */
  get seen(): number {
    return this.#seen
  }

  known(): Iterable<readonly Change[]> {
    return this.#everything()
  }

  async subscribe(): Promise<void> {
    await this.#valkey.subscribe(KEYS.changes, (text) => {
      const message = parseMessage(text)
      if (message !== null) this.#receive(message)
    })
  }

  /** From here on, and what was published since `everything` was read. */
  listen(listener: Listener, everything: Everything): void {
    this.#listener = listener
    this.#everything = everything
    this.#release()
  }

  /** @param epoch of the store; in a new one, numbers begin anew */
  enter(epoch: string): void {
    if (epoch === this.#epoch) return
    this.isReset = this.#epoch !== null
    this.#seen = 0
    this.#epoch = epoch
  }

  #receive(message: Message): void {
    this.enter(message.epoch)
    this.#take(message)
  }

  #take(message: Message): void {
    if (this.#held !== null) this.#held.push(message)
    else if (message.number === this.#seen + 1) this.#pass(message)
    else {
      this.#held = [message]
      void this.readAgain()
    }
  }

  #pass({ number, replica, changes }: Message): void {
    this.#seen = number
    const isOwn = replica === this.#replica
    const passed = changes.flatMap(([at, content]) => decode(content, this.#time.local(at)) ?? [])
    const foreign = isOwn ? passed.filter(isWebhook) : passed
    if (foreign.length > 0) this.#listener?.(foreign)
  }

  #release(): void {
    const held = this.#held ?? []
    this.#held = null
    for (const message of held) {
      if (message.number > this.#seen) this.#take(message)
    }
  }

  /** After a gap. What fails is tried again with the next message. */
  async readAgain(): Promise<void> {
    if (this.#isReading) return
    this.#isReading = true
    this.#held ??= []
    const since = this.#seen
    try {
      for await (const changes of this.everything()) this.#listener?.(changes)
      const gone = await this.#deletedSince(since)
      if (gone.length > 0) this.#listener?.(gone)
      this.#release()
    } catch {
      this.#held = null
      this.#seen = Math.min(0, since - 1) // the next message is a gap again
    } finally {
      this.#isReading = false
    }
  }

  /** Incidents, then parts, then up to when all of it was read: what ends early is not taken for whole. */
  async *everything(): AsyncIterable<readonly Change[]> {
    const number = Number((await this.#valkey.send(KEYS.sequence, ['GET', KEYS.sequence])) ?? 0)
    for await (const values of this.#scan(KEYS.incidents)) yield this.#decoded(values)
    const sweeps: Change[] = []
    for await (const values of this.#scan(KEYS.kept)) {
      const changes = this.#decoded(values)
      sweeps.push(...changes.filter(({ kind }) => kind === 'swept'))
      yield changes.filter(({ kind }) => kind !== 'swept')
    }
    yield sweeps
    this.#seen = number
  }

  #decoded(values: readonly string[]): Change[] {
    return values.flatMap((value) => {
      const { at, content } = parseStored(value)
      return decode(content, this.#time.local(at)) ?? []
    })
  }

  async *#scan(key: string): AsyncIterable<readonly string[]> {
    let cursor = '0'
    do {
      const reply = await this.#valkey.send(key, ['HSCAN', key, cursor, 'COUNT', String(PORTION)])
      const [next, pairs] = Array.isArray(reply) ? reply : []
      cursor = String(next ?? '0')
      yield (Array.isArray(pairs) ? pairs : []).filter((_, at) => at % 2 === 1).map(String)
    } while (cursor !== '0')
  }

  async #deletedSince(number: number): Promise<Change[]> {
    const reply = await this.#valkey.send(KEYS.deleted, ['ZRANGEBYSCORE', KEYS.deleted, `(${number}`, '+inf'])
    return (Array.isArray(reply) ? reply : []).map((id): Change => ({ kind: 'deleted', id: String(id) }))
  }
}

const isWebhook = (change: Change): boolean =>
  change.kind === 'stale' || (change.kind === 'incident' && change.from === 'webhook')
