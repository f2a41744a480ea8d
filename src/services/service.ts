import type { Untrusted } from '../untrusted/untrusted.ts'

/** A PagerDuty service that a change touches. */
export interface TouchedService {
  /** PagerDuty's id */
  readonly id: string
  /** null until PagerDuty has answered */
  readonly name: Untrusted | null
  /** what maps the change to it: ".pager-triage.json services[0]" */
  readonly because: string
  /** the changed files that map to it; empty where the whole change does */
  readonly paths: readonly Untrusted[]
}

/** PagerDuty ids: capital letters and digits. Checked before an id is put into a request. */
export const SERVICE_ID = /^[A-Z0-9]{5,32}$/
