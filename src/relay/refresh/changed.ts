import { asObject } from '../../core/json.ts'
import { isPagerDutyError } from '../../pagerduty/client/errors.ts'
import type { Change } from '../records.ts'
import { recordOf } from '../wire.ts'
import { readIncident } from './lists.ts'
import type { Reading } from './reading.ts'

/** In one turn, so that what comes first waits for no more than this. */
const AT_ONCE = 100

/** Incidents that may have changed, each of which is then read by itself. */
export class ChangedIncidents {
  readonly #reading: Reading
  readonly #ids = new Set<string>()

  constructor(reading: Reading) {
    this.#reading = reading
  }

  add(ids: Iterable<string>): void {
    for (const id of ids) this.#ids.add(id)
  }

  /** @returns whether all of them were read */
  async read(): Promise<boolean> {
    for (const id of [...this.#ids].slice(0, AT_ONCE)) {
      const asked = this.#reading.index.revision
      await this.#reading.apply(await this.#readOne(id), asked)
      this.#ids.delete(id)
    }
    return this.#ids.size === 0
  }

  async #readOne(id: string): Promise<Change[]> {
    try {
      const answer = await readIncident(this.#reading.upstream.call(), id)
      const record = recordOf(asObject(answer)?.['incident'])
      return record === null ? [] : [{ kind: 'incident', from: 'poll', record }]
    } catch (error) {
      if (isPagerDutyError(error, 'not_found')) return [{ kind: 'deleted', id }]
      throw error
    }
  }
}
