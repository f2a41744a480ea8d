import { isoSeconds } from '../../src/core/time.ts'
import type { HttpAnswer } from '../../src/pagerduty/client/transport.ts'

const MINUTE_S = 60
const DAY_S = 86_400
const ACKNOWLEDGED_AFTER = 4 * MINUTE_S
const RESOLVED_AFTER = 30 * MINUTE_S

const WORDS = 'card charges fail latency above limit on checkout queue depth database replica lag disk'.split(
  ' ',
)

/** An account of any size, computed and not stored: incidents at even intervals, acknowledged and resolved in time. */
export class SyntheticAccount {
  readonly #perDay: number
  readonly #services: number
  /** in seconds */
  readonly #begin: number

  constructor(options: { readonly perDay: number; readonly services: number; readonly begin: number }) {
    this.#perDay = options.perDay
    this.#services = options.services
    this.#begin = options.begin
  }

  serviceOf(at: number): string {
    return `PSV${String(at % this.#services).padStart(5, '0')}`
  }

  createdAt(at: number): number {
    return this.#begin + Math.floor((at * DAY_S) / this.#perDay)
  }

  /** As the REST API sends it, at a time in seconds. */
  incident(at: number, now: number): object {
    const created = this.createdAt(at)
    const [acknowledged, resolved] = [created + ACKNOWLEDGED_AFTER, created + RESOLVED_AFTER]
    const changed = now >= resolved ? resolved : now >= acknowledged ? acknowledged : created
    const status = now >= resolved ? 'resolved' : now >= acknowledged ? 'acknowledged' : 'triggered'
    const id = `Q${String(at).padStart(13, '0')}`
    return {
      id,
      type: 'incident',
      incident_number: at + 1,
      title:
        Array.from({ length: 8 }, (_, word) => WORDS[(at * 7 + word * 3) % WORDS.length]).join(' ') +
        ` ${at}`,
      status,
      urgency: at % 5 === 0 ? 'low' : 'high',
      priority: at % 3 === 0 ? { id: 'PPRIO1', type: 'priority_reference', summary: 'P1' } : null,
      service: {
        id: this.serviceOf(at),
        type: 'service_reference',
        summary: `service ${at % this.#services}`,
      },
      created_at: iso(created),
      updated_at: iso(changed),
      resolved_at: status === 'resolved' ? iso(resolved) : null,
      last_status_change_at: iso(changed),
      last_status_change_by: { id: 'PUSER01', type: 'user_reference', summary: 'Dana Kim' },
      resolve_reason: null,
      html_url: `https://example.pagerduty.com/incidents/${id}`,
      alert_counts: {
        all: 1,
        triggered: status === 'resolved' ? 0 : 1,
        resolved: status === 'resolved' ? 1 : 0,
      },
    }
  }

  get services(): readonly object[] {
    return Array.from({ length: this.#services }, (_, at) => ({
      id: this.serviceOf(at),
      type: 'service',
      name: `service ${String(at).padStart(5, '0')}`,
      status: 'active',
      escalation_policy: {
        id: `PPL${String(at % 500).padStart(5, '0')}`,
        type: 'escalation_policy_reference',
      },
      teams: [{ id: 'PTEAM01', type: 'team_reference', summary: 'team' }],
    }))
  }

  onCallsOf(policy: string): readonly object[] {
    return [1, 2].map((level) => ({
      escalation_policy: { id: policy, type: 'escalation_policy_reference', summary: policy },
      escalation_level: level,
      schedule: null,
      user: { id: `PUSER0${level}`, type: 'user', summary: `Person ${level}`, email: 'person@example.com' },
      start: null,
      end: null,
    }))
  }

  dependenciesOf(service: string): readonly object[] {
    const at = Number(service.slice(3))
    return [1, 2].map((step) => ({
      id: `D${at}-${step}`,
      supporting_service: { id: this.serviceOf(at + step), type: 'technical_service_reference' },
      dependent_service: { id: service, type: 'technical_service_reference' },
    }))
  }

  /** What PagerDuty answers at a time in seconds to what the refresher asks. */
  answer(target: string, now: number): HttpAnswer {
    const { pathname, searchParams: query } = new URL(target, 'https://api.pagerduty.com')
    const [, root = '', id = '', last = ''] = pathname.split('/')
    const body = () => {
      if (root === 'incidents' && id !== '') return { incident: this.incident(Number(id.slice(1)), now) }
      if (root === 'service_dependencies') return { relationships: this.dependenciesOf(last) }
      if (root === 'incidents') return this.#incidents(query, now)
      if (root === 'log_entries') return page(root, this.#log(query, now), query)
      if (root === 'services') return page(root, this.services, query)
      if (root === 'oncalls') {
        const policies = query.getAll('escalation_policy_ids[]')
        return page(
          root,
          policies.flatMap((policy) => this.onCallsOf(policy)),
          query,
        )
      }
      return page(root, [], query)
    }
    return { status: 200, headers: {}, text: JSON.stringify(body()) }
  }

  #incidents(query: URLSearchParams, now: number): object {
    const isOpen = query.get('date_range') === 'all'
    const since = isOpen ? now - RESOLVED_AFTER : secondsIn(query, 'since')
    const until = Math.min(now, isOpen ? now : secondsIn(query, 'until'))
    const first = Math.max(0, this.#firstFrom(since + Number(isOpen)))
    const count = Math.max(0, this.#firstFrom(until + 1) - first)
    const offset = Number(query.get('offset') ?? 0)
    const length = Math.max(0, Math.min(Number(query.get('limit') ?? 25), count - offset))
    return {
      incidents: Array.from({ length }, (_, at) => this.incident(first + offset + at, now)),
      total: query.get('total') === 'true' ? count : null,
      more: offset + length < count,
    }
  }

  /** Newest first. */
  #log(query: URLSearchParams, now: number): readonly object[] {
    const since = query.has('since') ? secondsIn(query, 'since') : now - MINUTE_S
    const entries = [0, ACKNOWLEDGED_AFTER, RESOLVED_AFTER].flatMap((after) => {
      const first = Math.max(0, this.#firstFrom(since - after))
      const length = Math.max(0, this.#firstFrom(now - after + 1) - first)
      return Array.from({ length }, (_, at) => ({
        at: this.createdAt(first + at) + after,
        incident: first + at,
      }))
    })
    return entries
      .sort((a, b) => b.at - a.at)
      .map(({ at, incident }) => ({
        id: `R${incident}-${at}`,
        created_at: iso(at),
        incident: { id: `Q${String(incident).padStart(13, '0')}`, type: 'incident_reference' },
      }))
  }

  /** The first incident that was created then or later. */
  #firstFrom(seconds: number): number {
    return Math.ceil(((seconds - this.#begin) * this.#perDay) / DAY_S)
  }
}

function page(root: string, all: readonly object[], query: URLSearchParams): object {
  const [limit, offset] = [Number(query.get('limit') ?? 25), Number(query.get('offset') ?? 0)]
  const items = all.slice(offset, offset + limit)
  return { [root]: items, total: null, more: offset + items.length < all.length }
}

const secondsIn = (query: URLSearchParams, name: string): number => Date.parse(query.get(name) ?? '') / 1_000

const iso = (seconds: number): string => isoSeconds(new Date(seconds * 1_000))
