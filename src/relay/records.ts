/** An id and the name that belongs to it. */
export interface Ref {
  readonly id: string
  readonly name: string
}

/** What the index holds of an incident. Times in seconds since 1970, as PagerDuty gives them. */
export interface IncidentRecord {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly status: string
  readonly urgency: string
  readonly priority: Ref | null
  readonly service: Ref | null
  readonly createdAt: number
  readonly resolvedAt: number | null
  readonly statusChangedAt: number | null
  /** `user_reference`, `service_reference`, …; no name */
  readonly changedBy: { readonly id: string; readonly type: string } | null
  /** incident id */
  readonly mergedInto: string | null
  readonly url: string | null
  /** null: not known, as in a webhook */
  readonly alerts: AlertCounts | null
  /**
   * In milliseconds. A poll's is in whole seconds and counts as the end of its second, so that within one second the
   * poll wins over a webhook.
   */
  readonly changedAt: number
  /** the JSON that PagerDuty sent, while the incident is open; null in a webhook */
  readonly whole: string | null
}

export interface AlertCounts {
  readonly all: number
  readonly triggered: number
  readonly resolved: number
}

/** Lists that are read whole and answered as PagerDuty sent their items. */
export type Part = 'services' | 'business_services' | 'maintenance_windows' | 'oncalls' | 'dependencies'

/** `open`: the open incidents; `log`: what has changed; `history`: the incidents of 90 days. */
export type Sweep = 'open' | 'log' | 'history'

/** All that happens to an index. Readings are truth, webhooks only make them sooner. */
export type Change =
  | { readonly kind: 'incident'; readonly from: 'poll' | 'webhook'; readonly record: IncidentRecord }
  | { readonly kind: 'deleted'; readonly id: string }
  /** `key`: of on-calls the escalation policy, of dependencies the service, else empty. `readAt` in milliseconds of a monotonic clock. */
  | {
      readonly kind: 'part'
      readonly part: Part
      readonly key: string
      readonly items: readonly unknown[]
      readonly readAt: number
    }
  /** A sweep ended. `since`, in seconds: the oldest time that it covers; of the log, up to when it was read. */
  | { readonly kind: 'swept'; readonly sweep: Sweep; readonly since: number; readonly readAt: number }
  /** A webhook says that a part is no longer what was read. */
  | { readonly kind: 'stale'; readonly part: Part; readonly key: string }
