import { asObject } from '../../core/json.ts'
import type { Change, IncidentRecord, Part, Sweep } from '../records.ts'
import { isOpen, itemOf, wholeWith } from '../wire.ts'
import { IncidentTable } from './incident-table.ts'

/** What was read whole, and when, in milliseconds of a monotonic clock. */
export interface Reading {
  readonly items: readonly unknown[]
  readonly readAt: number
}

export interface Swept {
  /** the oldest creation that it covers, in seconds */
  readonly since: number
  readonly readAt: number
}

/** What is known of a PagerDuty account. It changes only by `apply`. */
export class AccountIndex {
  readonly incidents = new IncidentTable()
  readonly #parts = new Map<string, Extract<Change, { kind: 'part' }>>()
  readonly #swept = new Map<Sweep, Extract<Change, { kind: 'swept' }>>()
  /** what only a webhook says so far */
  readonly unverified = new Set<string>()
  #services: ReadonlyMap<string, IndexedService> = new Map()
  #revision = 0

  /** Grows with every change. */
  get revision(): number {
    return this.#revision
  }

  part(part: Part, key = ''): Reading | null {
    return this.#parts.get(`${part} ${key}`) ?? null
  }

  swept(sweep: Sweep): Swept | null {
    return this.#swept.get(sweep) ?? null
  }

  parts(): readonly Change[] {
    return [...this.#parts.values()]
  }

  sweeps(): readonly Change[] {
    return [...this.#swept.values()]
  }

  /** The teams of a service; null: there is no such service. */
  teamsOf(service: string): ReadonlySet<string> | null {
    return this.#services.get(service)?.teams ?? null
  }

  /** as PagerDuty sent it; null: there is no such service */
  service(id: string): unknown {
    return this.#services.get(id)?.item ?? null
  }

  get serviceIds(): readonly string[] {
    return [...this.#services.keys()]
  }

  /**
   * @param asked the revision before the request was sent whose answer this is: what has not changed since then is
   * replaced, and what a webhook has changed meanwhile only by something newer
   * @returns those that changed something
   */
  apply(changes: readonly Change[], asked = this.#revision): readonly Change[] {
    return changes.filter((change) => this.#applyOne(change, asked))
  }

  #applyOne(change: Change, asked: number): boolean {
    switch (change.kind) {
      case 'incident':
        return this.#putIncident(change, asked)
      case 'deleted':
        this.#revision += 1
        this.unverified.delete(change.id)
        this.incidents.remove(change.id)
        return true
      case 'part':
        this.#revision += 1
        this.#parts.set(`${change.part} ${change.key}`, change)
        if (change.part === 'services') this.#services = new Map(change.items.flatMap(serviceIn))
        return true
      case 'swept':
        this.#swept.set(change.sweep, change)
        return true
      case 'stale':
        return true
    }
  }

  #putIncident({ record, from }: Extract<Change, { kind: 'incident' }>, asked: number): boolean {
    const known = this.incidents.get(record.id)
    const isLater = from === 'poll' && this.incidents.revisionOf(record.id) <= asked
    if (known !== null && !isLater && record.changedAt <= known.changedAt) return false
    if (from === 'poll') this.unverified.delete(record.id)
    else this.unverified.add(record.id)
    const next = from === 'poll' ? record : completed(record, known)
    if (known !== null && isSame(known, next)) return false
    this.#revision += 1
    this.incidents.put(next, this.#revision)
    return true
  }
}

/** A webhook does not have all that an incident is answered with. */
function completed(record: IncidentRecord, known: IncidentRecord | null): IncidentRecord {
  const next = {
    ...record,
    alerts: record.alerts ?? known?.alerts ?? null,
    statusChangedAt: record.statusChangedAt ?? known?.statusChangedAt ?? null,
    changedBy: record.changedBy ?? known?.changedBy ?? null,
    url: record.url ?? known?.url ?? null,
  }
  if (!isOpen(next))
    return { ...next, resolvedAt: record.resolvedAt ?? known?.resolvedAt ?? null, whole: null }
  const whole = known?.whole ?? null
  return { ...next, whole: whole === null ? JSON.stringify(itemOf(next)) : wholeWith(whole, next) }
}

const isSame = (a: IncidentRecord, b: IncidentRecord): boolean => JSON.stringify(a) === JSON.stringify(b)

interface IndexedService {
  readonly item: unknown
  readonly teams: ReadonlySet<string>
}

function serviceIn(item: unknown): [string, IndexedService][] {
  const { id, teams } = asObject(item) ?? {}
  if (typeof id !== 'string') return []
  const ids = Array.isArray(teams) ? teams.map((team) => asObject(team)?.['id']) : []
  return [[id, { item, teams: new Set(ids.filter((each) => typeof each === 'string')) }]]
}
