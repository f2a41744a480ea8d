import { randomBytes } from 'node:crypto'
import { CodedError } from '../../../core/errors.ts'
import type { Store } from '../../ports.ts'
import type { Change } from '../../records.ts'
import { openValkey, type Valkey } from './connection.ts'
import { encode } from './encoding.ts'
import { Followed } from './followed.ts'
import { refusePersistence } from './persistence.ts'
import { APPLY, KEYS, LEAD, onceKey, SPEND } from './scripts.ts'
import { StoreClock } from './store-clock.ts'

export interface ValkeyStoreOptions {
  /** as `parseStoreAddress` takes it */
  readonly address: string
  readonly clock: () => Date
  /** monotonic, in milliseconds */
  readonly elapsed: () => number
}

const LEAD_MS = 15_000
const BEAT_MS = 5_000
/** After the last relay, the store forgets all of it. */
const KEEP_SECONDS = 24 * 3_600
const SECRET_BYTES = 32

class AnotherLeadsError extends CodedError {}

/** Shared by the replicas of a relay. While it cannot be reached, the replica that led goes on by itself. */
export class ValkeyStore implements Store {
  readonly #valkey: Valkey
  readonly #replica = randomBytes(8).toString('hex')
  readonly #time: StoreClock
  readonly #followed: Followed
  readonly #beating: NodeJS.Timeout
  #fencing: number | null = null
  /** whether the store lacks something that this replica published, or should have */
  #isBehind = false
  #lostDeleted = new Set<string>()
  #filling: Promise<void> | null = null
  #secret: Buffer | null = null
  #alone = { minute: 0, count: 0 }

  #isVerified = false

  private constructor(valkey: Valkey, { clock, elapsed }: ValkeyStoreOptions) {
    this.#valkey = valkey
    this.#time = new StoreClock(clock, elapsed)
    this.#followed = new Followed(valkey, this.#replica, this.#time)
    this.#beating = setInterval(() => void this.#beat().catch(() => {}), BEAT_MS).unref()
  }

  /** @throws CodedError where it cannot be reached, and where it writes to a disk or does not tell */
  static async open(options: ValkeyStoreOptions): Promise<ValkeyStore> {
    let store: ValkeyStore | null = null
    const valkey = await openValkey(options.address, () => {
      if (store !== null) store.#isVerified = false
    })
    store = new ValkeyStore(valkey, options)
    try {
      await store.#verify()
      await store.#followed.subscribe()
    } catch (error) {
      await store[Symbol.asyncDispose]()
      throw error
    }
    return store
  }

  async *load(): AsyncIterable<readonly Change[]> {
    await this.#ask()
    yield* this.#followed.everything()
  }

  follow(...listening: Parameters<Store['follow']>): void {
    this.#followed.listen(...listening)
  }

  async publish(changes: readonly Change[], fencing: number | null): Promise<void> {
    try {
      // Up to when all was read is written last: until then, it is not all there.
      const isFilling = this.#isBehind || this.#filling !== null
      const written = isFilling ? changes.filter(({ kind }) => kind !== 'swept') : changes
      if (written.length > 0) await this.#write(written, fencing)
    } catch (error) {
      if (error instanceof AnotherLeadsError) throw error
      if (fencing === null) return // the leader reads it within a minute
      this.#isBehind = true
      for (const change of changes) if (change.kind === 'deleted') this.#lostDeleted.add(change.id)
    }
  }

  async #write(changes: readonly Change[], fencing: number | null): Promise<void> {
    if (!this.#isVerified) await this.#verify()
    const head = [
      fencing === null ? '' : String(fencing),
      String(this.#followed.seen),
      this.#replica,
      String(KEEP_SECONDS),
    ]
    const outcome = await this.#run(
      APPLY,
      [KEYS.epoch, KEYS.sequence, KEYS.fence, KEYS.incidents, KEYS.kept, KEYS.deleted, KEYS.changes],
      [...head, ...changes.flatMap((change) => encode(change, (at) => this.#time.ofStore(at)))],
    )
    if (outcome !== 'fenced') return
    this.#fencing = null
    throw new AnotherLeadsError('relay_fenced', 'another replica leads')
  }

  async lead(): Promise<number | null> {
    await this.#beat().catch((error: unknown) => {
      if (error instanceof CodedError) this.#fencing = null
    })
    return this.#fencing
  }

  /** Takes or renews the lead. Where the store has lost something, the leader writes all that it knows. */
  async #beat(): Promise<void> {
    this.#fencing = await this.#ask()
    if (this.#fencing === null || !(this.#isBehind || this.#followed.isReset)) return
    this.#filling ??= this.#fill(this.#fencing)
      .catch(() => {
        this.#isBehind = true
      })
      .finally(() => {
        this.#filling = null
      })
  }

  /** @returns the fencing number of the leader, where that is this replica */
  async #ask(): Promise<number | null> {
    await this.#verify()
    const sentAt = this.#time.elapsed()
    const keys = [KEYS.epoch, KEYS.fence, KEYS.leader]
    const reply = await this.#run(LEAD, keys, [this.#replica, String(LEAD_MS)])
    const [now, epoch, fencing] = Array.isArray(reply) ? reply : []
    this.#time.set(Number(now), sentAt)
    this.#followed.enter(String(epoch))
    return fencing ? Number(fencing) : null
  }

  /** A server that was started anew may have another configuration, and has lost the secret. */
  async #verify(): Promise<void> {
    this.#isVerified = false
    await refusePersistence(this.#valkey)
    await this.#share(this.#secret ?? randomBytes(SECRET_BYTES))
    this.#isVerified = true
  }

  async #fill(fencing: number): Promise<void> {
    this.#isBehind = false
    this.#followed.isReset = false
    const gone = [...this.#lostDeleted].map((id): Change => ({ kind: 'deleted', id }))
    this.#lostDeleted = new Set()
    if (gone.length > 0) await this.#write(gone, fencing)
    for (const changes of this.#followed.known()) await this.#write(changes, fencing)
  }

  async once(kind: string, id: string, seconds: number): Promise<boolean> {
    const key = onceKey(kind, id)
    return (await this.#valkey.send(key, ['SET', key, '1', 'NX', 'EX', String(seconds)])) !== null
  }

  async spend(): Promise<number> {
    try {
      return Number(await this.#run(SPEND, [KEYS.spent], []))
    } catch {
      const minute = Math.floor(this.#time.clock().getTime() / 60_000)
      this.#alone = { minute, count: minute === this.#alone.minute ? this.#alone.count + 1 : 1 }
      return this.#alone.count
    }
  }

  async secret(): Promise<Buffer> {
    return this.#secret ?? (await this.#share(randomBytes(SECRET_BYTES)))
  }

  /** @returns that of the first replica */
  async #share(own: Buffer): Promise<Buffer> {
    await this.#valkey.send(KEYS.secret, ['SET', KEYS.secret, own.toString('hex'), 'NX'])
    const shared = await this.#valkey.send(KEYS.secret, ['GET', KEYS.secret])
    this.#secret = Buffer.from(String(shared), 'hex')
    return this.#secret
  }

  #run(script: string, keys: readonly string[], args: readonly string[]): Promise<unknown> {
    return this.#valkey.send(keys[0] ?? '', ['EVAL', script, String(keys.length), ...keys, ...args])
  }

  /** The lead ends with it, so that another replica need not wait. */
  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#beating)
    await this.#filling
    if (this.#fencing !== null) await this.#run(RESIGN, [KEYS.leader], [this.#replica]).catch(() => {})
    await this.#valkey[Symbol.asyncDispose]()
  }
}

const RESIGN = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`
