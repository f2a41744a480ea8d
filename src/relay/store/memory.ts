import { randomBytes } from 'node:crypto'
import type { Store } from '../ports.ts'

/** For one replica: what it knows is in its index, and is read anew at each start. */
export function memoryStore(clock: () => Date): Store {
  const seen = new Map<string, number>()
  const secret = randomBytes(32)
  let minute = 0
  let spent = 0
  return {
    load: async function* () {},
    publish: async () => {},
    follow: () => {},
    lead: async () => 1,
    once: async (kind, id, seconds) => {
      const now = clock().getTime()
      for (const [key, until] of seen) {
        if (until > now) break
        seen.delete(key)
      }
      const key = `${kind} ${id}`
      if ((seen.get(key) ?? 0) > now) return false
      seen.delete(key) // a Map keeps the order of insertion
      seen.set(key, now + seconds * 1_000)
      return true
    },
    secret: async () => secret,
    spend: async () => {
      const now = Math.floor(clock().getTime() / 60_000)
      spent = now === minute ? spent + 1 : 1
      minute = now
      return spent
    },
    [Symbol.asyncDispose]: async () => {},
  }
}
