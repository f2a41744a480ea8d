import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import * as z from 'zod'
import { orNull } from '../../core/errors.ts'
import { parseJson } from '../../core/json.ts'
import { HOUR_MS } from '../../core/time.ts'

const keySet = z.object({
  keys: z.array(z.looseObject({ kid: z.string().optional(), use: z.string().optional() })),
})

type Keys = ReadonlyMap<string, KeyObject>

export interface IssuerKeysOptions {
  readonly url: string
  /** the text of the key set */
  readonly load: (url: string) => Promise<string>
  readonly clock: () => Date
}

/** An issuer may replace its keys at any time, and takes back those that are no longer listed. */
const RELOAD_MS = HOUR_MS
/** Keys are used on while the issuer does not answer. */
const MAX_AGE_MS = 24 * HOUR_MS
/** A key that nobody has ever seen must not make us ask the issuer each time. */
const PAUSE_MS = 30_000

/** The public keys of one issuer, loaded when the first is needed. */
export class IssuerKeys {
  readonly #options: IssuerKeysOptions
  #keys: Keys = new Map()
  #loadedAt = Number.NEGATIVE_INFINITY
  #triedAt = Number.NEGATIVE_INFINITY
  #loading: Promise<void> | null = null

  constructor(options: IssuerKeysOptions) {
    this.#options = options
  }

  async find(keyId: string): Promise<KeyObject | null> {
    const now = this.#options.clock().getTime()
    const isOld = now - this.#loadedAt >= RELOAD_MS || !this.#keys.has(keyId)
    if (this.#loading === null && isOld && Math.abs(now - this.#triedAt) >= PAUSE_MS) {
      this.#triedAt = now
      this.#loading = this.#load(now).finally(() => {
        this.#loading = null
      })
    }
    if (isOld) await this.#loading
    return now - this.#loadedAt < MAX_AGE_MS ? (this.#keys.get(keyId) ?? null) : null
  }

  async #load(now: number): Promise<void> {
    const { load, url } = this.#options
    const text = await load(url).catch(() => null)
    const keys = text === null ? null : readKeySet(text)
    if (keys === null) return
    this.#keys = keys
    this.#loadedAt = now
  }
}

/** @returns null where it is no key set; keys of other kinds are left out */
function readKeySet(text: string): Keys | null {
  const parsed = keySet.safeParse(parseJson(text))
  if (!parsed.success) return null
  const keys = parsed.data.keys.flatMap(({ kid, use, ...jwk }) => {
    const key = use === 'enc' || kid === undefined ? null : orNull(() => publicKey(jwk))
    return key === null || kid === undefined ? [] : [[kid, key] as const]
  })
  return new Map(keys)
}

/** Of a private key, too, only the public part. */
const publicKey = (jwk: JsonWebKey): KeyObject => createPublicKey({ key: jwk, format: 'jwk' })

const DEADLINE_MS = 5_000
const MAX_BYTES = 512 * 1_024

/** Follows no redirect: the keys come from where the policy says. @throws where they do not */
export async function loadKeySet(url: string): Promise<string> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), DEADLINE_MS)
  try {
    const answer = await fetch(url, { redirect: 'error', signal: controller.signal })
    if (!answer.ok || answer.body === null) throw new Error(`${answer.status}`)
    const parts: Uint8Array[] = []
    let bytes = 0
    for await (const part of answer.body) {
      bytes += part.length
      if (bytes > MAX_BYTES) throw new RangeError('the key set is too large')
      parts.push(part)
    }
    return Buffer.concat(parts).toString('utf8')
  } finally {
    clearTimeout(timer)
  }
}
