import type { Untrusted } from './untrusted.ts'

/** `certain`: a person wrote it down; `likely`: an owner or a name fits one service; `guess`: the repository's name does */
export type Confidence = 'certain' | 'likely' | 'guess'

/** A PagerDuty service that a change touches. */
export interface TouchedService {
  /** PagerDuty's id */
  readonly id: string
  /** null until PagerDuty has answered */
  readonly name: Untrusted | null
  /** what maps the change to it: ".pager-triage.json services[0]"; may hold names of the repository's files */
  readonly because: string
  readonly confidence: Confidence
  /** the changed files that map to it; empty where the whole change does */
  readonly paths: readonly Untrusted[]
}

/** PagerDuty ids: capital letters and digits. Checked before an id is put into a request. */
export const SERVICE_ID = /^[A-Z0-9]{5,32}$/
