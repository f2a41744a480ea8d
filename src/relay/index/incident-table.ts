import type { AlertCounts, IncidentRecord, Ref } from '../records.ts'
import { IdTable } from './id-table.ts'
import { Interned } from './interned.ts'
import { RowOrder } from './row-order.ts'
import { FIELDS, Rows } from './rows.ts'
import { TextArena } from './text-arena.ts'

/** Created in `[since, until)`, in seconds; of these services, or of all. */
export interface Wanted {
  readonly since: number
  readonly until: number
  readonly services: readonly string[] | null
}

/** Incidents by id, by service and by time, held compactly: a million of them in about 250 MB, hardly any of them in the heap. */
export class IncidentTable {
  readonly #byId = new IdTable(
    (row) => this.idOf(row),
    (row, id) => this.#texts.startsWith(this.#rows.get(row, FIELDS.text), `${id} `),
  )
  readonly #free: number[] = []
  #texts = new TextArena()
  #usedRows = 0
  /** of the rows that are in use */
  #textLength = 0
  readonly #wholes = new Map<number, string>()
  readonly #words = new Interned<string>((word) => word)
  readonly #refs = new Interned<Ref>(({ id, name }) => `${id}\n${name}`)
  readonly #rows = new Rows()
  readonly #all = this.#order()
  readonly #ofService = new Map<string, RowOrder>()

  get size(): number {
    return this.#byId.size
  }

  get(id: string): IncidentRecord | null {
    const row = this.#byId.get(id)
    return row === undefined ? null : this.read(row)
  }

  /** Looks at each: rarely asked. */
  withNumber(number: number): IncidentRecord | null {
    for (const row of this.#byId.rows())
      if (this.#rows.get(row, FIELDS.number) === number) return this.read(row)
    return null
  }

  /** 0 for an unknown one. */
  revisionOf(id: string): number {
    const row = this.#byId.get(id)
    return row === undefined ? 0 : this.#rows.get(row, FIELDS.revision)
  }

  put(record: IncidentRecord, revision: number): void {
    const known = this.#byId.get(record.id)
    const row = known ?? this.#free.pop() ?? this.#usedRows++
    const isListed = known !== undefined && this.#isInPlace(known, record)
    if (known !== undefined && !isListed) this.#unlist(known)
    if (known === undefined || this.#idAndTitle(row)[1] !== record.title) this.#writeText(row, known, record)
    if (known === undefined) this.#byId.add(record.id, row)
    if (this.#texts.size > MIN_TEXTS && this.#texts.size > 3 * this.#textLength) this.#compact()
    if (record.whole === null) this.#wholes.delete(row)
    else this.#wholes.set(row, record.whole)
    this.#write(row, record)
    this.#rows.set(row, FIELDS.revision, revision)
    if (!isListed) this.#list(row, record.service)
  }

  see(id: string, sweep: number): void {
    const row = this.#byId.get(id)
    if (row !== undefined) this.#rows.set(row, FIELDS.seenIn, sweep)
  }

  remove(id: string): void {
    const row = this.#byId.get(id)
    if (row === undefined) return
    this.#unlist(row)
    this.#byId.delete(id)
    this.#wholes.delete(row)
    this.#textLength -= this.#textOf(row).length
    this.#free.push(row)
  }

  /** Those that a sweep did not see, oldest first. */
  unseen(sweep: number, wanted: Wanted): readonly string[] {
    return this.find(wanted).flatMap((row) =>
      this.#rows.get(row, FIELDS.seenIn) === sweep ? [] : [this.idOf(row)],
    )
  }

  /** Rows, oldest first. */
  find({ since, until, services }: Wanted): readonly number[] {
    const within = (order: RowOrder | undefined) =>
      order?.between(
        (row) => this.#rows.get(row, FIELDS.createdAt) >= since,
        (row) => this.#rows.get(row, FIELDS.createdAt) >= until,
      ) ?? []
    if (services === null) return within(this.#all)
    const [first, ...others] = [...new Set(services)].map((id) => within(this.#ofService.get(id)))
    return others.length === 0 ? (first ?? []) : [first ?? [], ...others].flat().sort(this.#compare)
  }

  /** Rows of those that are open, oldest first; of these services, or of all. */
  open(services: ReadonlySet<string> | null): readonly number[] {
    return [...this.#wholes.keys()]
      .filter((row) => services === null || services.has(this.serviceOf(row) ?? ''))
      .sort(this.#compare)
  }

  /** when the newest incident of a service was created, in seconds */
  lastOf(service: string): number | null {
    const row = this.#ofService.get(service)?.last
    return row === undefined ? null : this.#rows.get(row, FIELDS.createdAt)
  }

  idOf(row: number): string {
    return this.#idAndTitle(row)[0]
  }

  /** when the newest of all was created, in seconds */
  get newest(): number {
    return this.#all.last === undefined ? 0 : this.#rows.get(this.#all.last, FIELDS.createdAt)
  }

  serviceOf(row: number): string | null {
    return this.#refs.valueOf(this.#rows.get(row, FIELDS.service))?.id ?? null
  }

  read(row: number): IncidentRecord {
    const rows = this.#rows
    const [id, title] = this.#idAndTitle(row)
    const by = this.#refs.valueOf(rows.get(row, FIELDS.changedBy))
    return {
      id,
      number: rows.get(row, FIELDS.number),
      title,
      status: this.#words.valueOf(rows.get(row, FIELDS.status)) ?? '',
      urgency: this.#words.valueOf(rows.get(row, FIELDS.urgency)) ?? '',
      priority: this.#refs.valueOf(rows.get(row, FIELDS.priority)),
      service: this.#refs.valueOf(rows.get(row, FIELDS.service)),
      createdAt: rows.get(row, FIELDS.createdAt),
      resolvedAt: rows.get(row, FIELDS.resolvedAt) || null,
      statusChangedAt: rows.get(row, FIELDS.statusChangedAt) || null,
      changedBy: by && { id: by.id, type: by.name },
      mergedInto: this.#words.valueOf(rows.get(row, FIELDS.mergedInto)),
      url: this.#words.valueOf(rows.get(row, FIELDS.url))?.replace(ITS_ID, id) ?? null,
      alerts: this.#alerts(row),
      changedAt: rows.changedAt(row),
      whole: this.#wholes.get(row) ?? null,
    }
  }

  #write(row: number, record: IncidentRecord): void {
    const rows = this.#rows
    const by = record.changedBy && { id: record.changedBy.id, name: record.changedBy.type }
    rows.set(row, FIELDS.number, record.number)
    rows.set(row, FIELDS.createdAt, record.createdAt)
    rows.set(row, FIELDS.resolvedAt, record.resolvedAt ?? 0)
    rows.set(row, FIELDS.statusChangedAt, record.statusChangedAt ?? 0)
    rows.set(row, FIELDS.status, this.#words.numberOf(record.status))
    rows.set(row, FIELDS.urgency, this.#words.numberOf(record.urgency))
    rows.set(row, FIELDS.priority, this.#refs.numberOf(record.priority))
    rows.set(row, FIELDS.service, this.#refs.numberOf(record.service))
    rows.set(row, FIELDS.changedBy, this.#refs.numberOf(by))
    rows.set(row, FIELDS.mergedInto, this.#words.numberOf(record.mergedInto))
    rows.set(row, FIELDS.url, this.#words.numberOf(record.url?.replace(record.id, ITS_ID) ?? null))
    rows.set(row, FIELDS.allAlerts, record.alerts ? record.alerts.all + 1 : 0)
    rows.set(row, FIELDS.triggeredAlerts, record.alerts?.triggered ?? 0)
    rows.set(row, FIELDS.resolvedAlerts, record.alerts?.resolved ?? 0)
    rows.change(row, record.changedAt)
  }

  #textOf(row: number): string {
    return this.#texts.read(this.#rows.get(row, FIELDS.text))
  }

  #idAndTitle(row: number): readonly [id: string, title: string] {
    const text = this.#textOf(row)
    const end = text.indexOf(' ')
    return [text.slice(0, end), text.slice(end + 1)]
  }

  #writeText(row: number, known: number | undefined, { id, title }: IncidentRecord): void {
    if (known !== undefined) this.#textLength -= this.#textOf(row).length
    const text = `${id} ${title}`
    this.#textLength += text.length
    this.#rows.set(row, FIELDS.text, this.#texts.add(text))
  }

  /** Leaves out what is used no more. */
  #compact(): void {
    const texts = new TextArena()
    for (const row of this.#byId.rows()) this.#rows.set(row, FIELDS.text, texts.add(this.#textOf(row)))
    this.#texts = texts
  }

  #alerts(row: number): AlertCounts | null {
    const all = this.#rows.get(row, FIELDS.allAlerts) - 1
    if (all < 0) return null
    const [triggered, resolved] = [
      this.#rows.get(row, FIELDS.triggeredAlerts),
      this.#rows.get(row, FIELDS.resolvedAlerts),
    ]
    return { all, triggered, resolved }
  }

  #isInPlace(row: number, { createdAt, number, service }: IncidentRecord): boolean {
    return (
      this.#rows.get(row, FIELDS.createdAt) === createdAt &&
      this.#rows.get(row, FIELDS.number) === number &&
      this.serviceOf(row) === (service?.id ?? null)
    )
  }

  #list(row: number, service: Ref | null): void {
    this.#all.add(row)
    if (service === null) return
    const order = this.#ofService.get(service.id) ?? this.#order()
    this.#ofService.set(service.id, order)
    order.add(row)
  }

  #unlist(row: number): void {
    this.#all.remove(row)
    this.#ofService.get(this.serviceOf(row) ?? '')?.remove(row)
  }

  #order(): RowOrder {
    return new RowOrder((a, b) => this.#compare(a, b))
  }

  readonly #compare = (a: number, b: number): number =>
    this.#rows.get(a, FIELDS.createdAt) - this.#rows.get(b, FIELDS.createdAt) ||
    this.#rows.get(a, FIELDS.number) - this.#rows.get(b, FIELDS.number)
}

/** Below this, nothing is worth leaving out. */
const MIN_TEXTS = 1_000_000

/** Addresses differ in the id alone. */
const ITS_ID = '\u0000'
