import { ApiKey } from '../../../src/pagerduty/client/access.ts'
import { Call, Client } from '../../../src/pagerduty/client/client.ts'
import type { HttpAnswer } from '../../../src/pagerduty/client/transport.ts'
import { AccountIndex } from '../../../src/relay/index/account-index.ts'
import { Refresher } from '../../../src/relay/refresh/refresher.ts'
import { changesIn } from '../../../src/relay/webhooks/events.ts'
import { recordOf } from '../../../src/relay/wire.ts'
import { type Account, createAccount } from '../../../src/simulator/account.ts'
import { answer } from '../../../src/simulator/answer.ts'
import type { Incident, Status } from '../../../src/simulator/entities.ts'
import { RateMeter } from '../../../src/simulator/rates.ts'
import { SIMULATOR_KEYS, serialize } from '../../../src/simulator/simulator.ts'
import { addNote, setStatus } from '../../../src/simulator/transitions.ts'

/** What may happen; `which` and `much` say to whom, and by how much. */
export type Event = readonly [kind: (typeof KINDS)[number], which: number, much: number]

export const KINDS = [
  'trigger',
  'acknowledge',
  'resolve',
  'reopen',
  'note',
  'time passes',
  'webhook arrives',
  'webhook is lost',
  'webhook arrives twice',
  'PagerDuty fails',
  'meanwhile',
  'the clock jumps',
  'restart',
  'a day passes',
  'an incident is deleted',
  'an incident is merged',
  'a service is deleted',
] as const

const START = Date.parse('2026-06-30T12:00:00Z')
const DAY_MS = 86_400_000

/** The status that an event leads to, and from which. */
const TURNS: Partial<Record<Event[0], readonly [to: Status, from: readonly Status[]]>> = {
  acknowledge: ['acknowledged', ['triggered']],
  resolve: ['resolved', ['triggered', 'acknowledged']],
  reopen: ['triggered', ['acknowledged', 'resolved']],
}
const TAIL_MS = 60_000
const unlimited = { perMinute: Number.MAX_SAFE_INTEGER, perOperation: Number.MAX_SAFE_INTEGER }

/** An account of PagerDuty's to which things happen, and the index of a relay that follows it. */
export class RandomRun {
  /** PagerDuty's, in milliseconds */
  #time = START
  /** by how much the relay's clock is wrong */
  #skew = 0
  #failures = 0
  /** what happens during the next requests */
  readonly #meanwhile: Event[] = []
  readonly #account = createAccount({
    services: ['PPAY001', 'PSEARCH'].map((id) => ({ id, name: id })),
    incidents: [1, 2, 3].map((day) => ({
      service: 'PPAY001',
      title: `Incident of day ${day}`,
      createdAt: new Date(START - day * DAY_MS),
      status: day === 1 ? 'triggered' : 'resolved',
    })),
  })
  /** by id, of what is no longer there */
  readonly #deleted = new Set<string>()
  /** by id, into which */
  readonly #merged = new Map<string, string>()
  readonly #meter = new RateMeter(unlimited)
  readonly #webhooks: string[] = []
  readonly #client = new Client(
    {
      endpoint: { origin: 'https://api.pagerduty.com' },
      key: ApiKey.parse(SIMULATOR_KEYS.readOnly),
      signal: new AbortController().signal,
      clock: () => this.#clock(),
      elapsed: () => this.#time,
      sleep: async () => {},
      random: () => 0,
    },
    { send: async ({ path }) => this.#send(path), close: async () => {} },
  )
  #index = new AccountIndex()
  #refresher = this.#start()

  async happens(event: Event): Promise<void> {
    const [kind, which, much] = event
    switch (kind) {
      case 'time passes':
        this.#time += 1 + (much % 90_000)
        await this.#refresher.runDue()
        return
      case 'a day passes':
        this.#time += DAY_MS
        await this.#refresher.runDue()
        return
      case 'restart':
        this.#index = new AccountIndex()
        this.#refresher = this.#start()
        await this.#refresher.runDue()
        return
      case 'meanwhile':
        this.#meanwhile.push([KINDS[much % 5] ?? 'trigger', which, much])
        return
      default:
        this.#now(event)
    }
  }

  /** One tail period without a failure. */
  async settle(): Promise<void> {
    this.#failures = 0
    this.#meanwhile.length = 0
    this.#time += TAIL_MS
    for (let turn = 0; turn < 50; turn += 1) if ((await this.#refresher.runDue()) > 0) break
  }

  /** All webhooks that are still on their way. */
  arrive(): void {
    while (this.#webhooks.length > 0) this.#deliver(0)
  }

  /** A day and a quarter of an hour, in which all incidents of 90 days are read. */
  async sweep(): Promise<void> {
    this.#time += DAY_MS
    for (let minute = 0; minute < 15; minute += 1) await this.settle()
  }

  get index() {
    return this.#pagerDuty.incidents.map(({ id }) => this.#index.incidents.get(id))
  }

  /** What PagerDuty no longer has. */
  get leftOver(): number {
    return this.#index.incidents.size - this.index.length
  }

  get isAnyDeleted(): boolean {
    return this.#deleted.size > 0
  }

  /** As PagerDuty has them. */
  get truth() {
    return this.#pagerDuty.incidents.map(({ id }) => {
      const body: { incident: unknown } = JSON.parse(this.#answer(`/incidents/${id}`).text)
      return recordOf(body.incident)
    })
  }

  get failures() {
    return this.#refresher.failures
  }

  #start(): Refresher {
    const index = this.#index
    const reading = {
      index,
      upstream: { call: () => new Call(this.#client, this.#clock()) },
      clock: () => this.#clock(),
      elapsed: () => this.#time,
      apply: async (...[changes, asked]: Parameters<AccountIndex['apply']>) => {
        index.apply(changes, asked)
      },
    }
    return new Refresher(reading, () => 0)
  }

  #clock(): Date {
    return new Date(this.#time + this.#skew)
  }

  get #pagerDuty(): Account {
    const isThere = ({ id }: { readonly id: string }) => !this.#deleted.has(id)
    const shown = (incident: Incident): Incident[] => {
      const mergedInto = this.#merged.get(incident.id) ?? incident.mergedInto
      return isThere(incident) ? [{ ...incident, mergedInto }] : []
    }
    const account = this.#account
    return {
      ...account,
      services: account.services.filter(isThere),
      incidents: account.incidents.flatMap(shown),
      incident: (id) => [account.incident(id) ?? []].flat().flatMap(shown)[0],
      query: (filter) => account.query(filter).flatMap(shown),
    }
  }

  /** What takes no time. */
  #now([kind, which, much]: Event): void {
    const { incidents } = this.#account
    const incident = incidents[which % incidents.length]
    const turn = {
      account: this.#account,
      at: new Date(this.#time),
      by: { type: 'user', id: 'PUSER01' },
    } as const
    const [status, from = []] = TURNS[kind] ?? []
    if (incident !== undefined && status !== undefined && from.includes(incident.status)) {
      setStatus(incident, status, turn)
      this.#tell(incident, status)
    }
    const isOther = incident !== undefined && incident !== incidents[0]
    if (kind === 'an incident is deleted' && isOther) this.#deleted.add(incident.id)
    if (kind === 'a service is deleted') this.#deleted.add(which % 2 === 0 ? 'PPAY001' : 'PSEARCH')
    if (kind === 'an incident is merged' && isOther && incident.status !== 'resolved') {
      setStatus(incident, 'resolved', turn)
      this.#merged.set(incident.id, incidents[0]?.id ?? '')
      this.#tell(incident, 'resolved')
    }
    const waiting = Math.max(1, this.#webhooks.length)
    if (kind === 'trigger') {
      const service = which % 2 === 0 ? 'PPAY001' : 'PSEARCH'
      const createdAt = new Date(this.#time)
      const added = this.#account.addIncident({ service, title: `Incident ${much}`, createdAt })
      this.#tell(added, 'triggered')
    }
    if (kind === 'note' && incident !== undefined) addNote(incident, 'seen', turn)
    if (kind === 'webhook arrives twice')
      this.#webhooks.push(...this.#webhooks.slice(which % waiting).slice(0, 1))
    if (kind.startsWith('webhook arrives')) this.#deliver(which)
    if (kind === 'webhook is lost') this.#webhooks.splice(which % waiting, 1)
    if (kind === 'PagerDuty fails') this.#failures = much % 12
    if (kind === 'the clock jumps') this.#skew = ((much % 200) - 100) * 3_600_000
  }

  #tell(incident: Incident, status: Status): void {
    this.#time += 7 // milliseconds
    const data = {
      id: incident.id,
      type: 'incident',
      number: incident.number,
      title: incident.title,
      status,
      urgency: incident.urgency,
      created_at: incident.createdAt,
      service: { id: incident.service, type: 'service_reference', summary: incident.service },
      html_url: `https://example.pagerduty.com/incidents/${incident.id}`,
    }
    const event = {
      event_type: `incident.${status}`,
      resource_type: 'incident',
      occurred_at: new Date(this.#time).toISOString(),
      agent: { id: 'PUSER01', type: 'user_reference' },
      data,
    }
    this.#webhooks.push(JSON.stringify({ event }))
  }

  #deliver(which: number): void {
    const [body] = this.#webhooks.splice(which % Math.max(1, this.#webhooks.length), 1)
    if (body !== undefined) this.#index.apply(changesIn(body))
  }

  /** What happens meanwhile happens before or after the answer was made. */
  #send(path: string): HttpAnswer {
    const event = this.#meanwhile.shift()
    if (event !== undefined && event[2] % 2 === 0) this.#now(event)
    const answered = this.#answer(path)
    if (event !== undefined && event[2] % 2 === 1) this.#now(event)
    this.#time += 90
    if (this.#failures > 0) {
      this.#failures -= 1
      return { status: this.#failures % 3 === 0 ? 429 : 503, headers: { 'ratelimit-reset': '1' }, text: '' }
    }
    return answered
  }

  #answer(target: string): HttpAnswer {
    const url = new URL(target, 'https://api.pagerduty.com')
    const request = {
      method: 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: { authorization: `Token token=${SIMULATOR_KEYS.readOnly}` },
      body: '',
    }
    const now = new Date(this.#time)
    const reply = answer(request, { account: this.#pagerDuty, meter: this.#meter, mode: 'real', now })
    return { status: reply.status, ...serialize(reply) }
  }
}
