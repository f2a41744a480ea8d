import type { Change } from '../records.ts'
import type { AccountIndex } from './account-index.ts'

const PORTION = 200

/** What would make an empty index the same: incidents, parts, and last up to when all of it was read. */
export function* everythingIn(index: AccountIndex): Iterable<readonly Change[]> {
  const { incidents } = index
  const all = { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, services: null }
  const ids = incidents.find(all).map((row) => incidents.idOf(row))
  for (let at = 0; at < ids.length; at += PORTION)
    yield ids.slice(at, at + PORTION).flatMap((id): Change[] => {
      const record = incidents.get(id)
      const from = index.unverified.has(id) ? 'webhook' : 'poll'
      return record === null ? [] : [{ kind: 'incident', from, record }]
    })
  for (const part of index.parts()) yield [part]
  yield index.sweeps()
}
