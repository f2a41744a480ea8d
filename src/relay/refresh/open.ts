import { PERIODS } from '../periods.ts'
import type { Change } from '../records.ts'
import { recordOf } from '../wire.ts'
import type { ChangedIncidents } from './changed.ts'
import { readOpen } from './lists.ts'
import type { Reading, Task } from './reading.ts'

/** What is open, however old. What was open and is not in the list any more has ended: how, it says itself. */
export function openTask(reading: Reading, changed: ChangedIncidents): Task {
  const { index, upstream, elapsed } = reading
  return {
    name: 'open',
    periodMs: PERIODS.open,
    run: async () => {
      const [asked, readAt] = [index.revision, elapsed()]
      const records = (await readOpen(upstream.call())).flatMap((item) => recordOf(item) ?? [])
      await reading.apply(
        records.map((record): Change => ({ kind: 'incident', from: 'poll', record })),
        asked,
      )
      const listed = new Set(records.map(({ id }) => id))
      const ids = index.incidents.open(null).map((row) => index.incidents.idOf(row))
      changed.add(ids.filter((id) => !listed.has(id)))
      if (!(await changed.read())) return 'more'
      await reading.apply([{ kind: 'swept', sweep: 'open', since: 0, readAt }], asked)
      return 'done'
    },
  }
}
