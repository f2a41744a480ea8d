import { isoSeconds } from '../core/time.ts'

/** Ids refer to each other; instants are ISO 8601 UTC with whole seconds. */
export type Status = 'triggered' | 'acknowledged' | 'resolved'
export type Urgency = 'high' | 'low'

export interface Agent {
  readonly type: 'user' | 'service'
  readonly id: string
}

export interface Incident {
  readonly id: string
  readonly number: number
  readonly createdAt: string
  readonly title: string
  updatedAt: string
  status: Status
  readonly urgency: Urgency
  readonly priority: string | null
  readonly service: string
  readonly escalationPolicy: string
  readonly teams: readonly string[]
  assignments: readonly { readonly user: string; readonly at: string }[]
  acknowledgements: readonly { readonly by: Agent; readonly at: string }[]
  statusChangedAt: string
  statusChangedBy: Agent
  resolvedAt: string | null
  readonly mergedInto: string | null
  readonly notes: Note[]
  readonly alerts: Alert[]
  readonly log: LogEntry[]
}

export interface Note {
  readonly id: string
  readonly user: string
  readonly content: string
  readonly createdAt: string
}

export interface Alert {
  readonly id: string
  readonly createdAt: string
  readonly key: string
  readonly severity: 'critical' | 'error' | 'warning' | 'info' | null
  readonly summary: string
  /** as the monitoring tool sent it, with `cef_details` where the real API has it */
  readonly body: object
  status: 'triggered' | 'resolved'
  resolvedAt: string | null
}

export interface LogEntry {
  readonly id: string
  /** without the `_log_entry` that the API adds */
  readonly type: string
  readonly at: string
  readonly agent: Agent
  readonly note: string | null
  /** whom a `notify` paged */
  readonly user?: string
}

export interface Named {
  readonly id: string
  readonly name: string
}

export interface Service extends Named {
  readonly description: string | null
  readonly status: 'active' | 'warning' | 'critical' | 'maintenance' | 'disabled'
  readonly createdAt: string
  readonly escalationPolicy: string
  readonly teams: readonly string[]
}

export interface User extends Named {
  readonly email: string
  /** false: without contact methods and notification rules */
  readonly reachable?: boolean
  readonly teams?: readonly string[]
}

export interface EscalationPolicy extends Named {
  readonly levels: readonly (readonly string[])[]
}

/** `start` and `end` null: always on call. */
export interface OnCall {
  readonly user: string
  readonly escalationPolicy: string
  readonly level: number
  readonly schedule: Named | null
  readonly start: string | null
  readonly end: string | null
}

export interface ChangeEvent {
  readonly id: string
  readonly summary: string
  readonly timestamp: string
  readonly source: string
  readonly services: readonly string[]
  readonly customDetails: object
  readonly links: readonly { readonly href: string; readonly text: string }[]
}

export interface MaintenanceWindow {
  readonly id: string
  readonly description: string | null
  readonly start: string
  readonly end: string
  readonly services: readonly string[]
}

/** From one level of any policy to the next. */
export const ESCALATION_MINUTES = 30

export interface AccountState {
  /** IANA name, for times that name no zone */
  readonly timeZone: string
  readonly abilities: readonly string[]
  readonly keys: readonly Key[]
  readonly users: readonly User[]
  readonly teams: readonly Named[]
  readonly priorities: readonly Named[]
  readonly services: readonly Service[]
  readonly businessServices: readonly Named[]
  readonly escalationPolicies: readonly EscalationPolicy[]
  readonly oncalls: readonly OnCall[]
  readonly changeEvents: readonly ChangeEvent[]
  readonly dependencies: readonly { readonly supporting: string; readonly dependent: string }[]
  readonly maintenanceWindows: readonly MaintenanceWindow[]
}

/** OAuth tokens begin with `pdus+`. */
export interface Key {
  readonly token: string
  readonly readOnly?: boolean
  /** none for an account key */
  readonly user?: string
  /** OAuth scopes; without them the key is not limited */
  readonly scopes?: readonly string[]
  readonly expired?: boolean
}

export type Instant = string | Date

export const instant = (at: Instant): string =>
  typeof at === 'string' && at.length === 20 && at.endsWith('Z') ? at : isoSeconds(new Date(at))

export const laterBy = (at: Instant, ms: number): string => instant(new Date(new Date(at).getTime() + ms))
