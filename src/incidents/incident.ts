import type { Untrusted } from '../untrusted/untrusted.ts'

/** What the risk core reads of a PagerDuty incident. */
export interface Incident {
  readonly id: string
  readonly number: number
  readonly title: Untrusted
  readonly status: string
  readonly urgency: string
  readonly priority: { readonly name: Untrusted } | null
  readonly service: { readonly id: string; readonly name: Untrusted }
  /** ISO 8601 UTC */
  readonly createdAt: string
  readonly url: string | null
}

export const isOpen = ({ status }: Incident): boolean => status === 'triggered' || status === 'acknowledged'
