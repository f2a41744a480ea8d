import type { Untrusted } from './untrusted.ts'

/** `certain`: written down; `likely`: an owner or a name matches one service; `guess`: from the repository's name */
export type Confidence = 'certain' | 'likely' | 'guess'

export interface TouchedService {
  readonly id: string
  /** null until PagerDuty has answered */
  readonly name: Untrusted | null
  /** PagerDuty's; left out where it was not read */
  readonly description?: Untrusted | null
  /** such as ".pager-triage.json services[0]"; may hold file names */
  readonly because: string
  readonly confidence: Confidence
  /** empty where the whole change maps to it */
  readonly paths: readonly Untrusted[]
}

export const covers = ({ paths }: TouchedService, path: Untrusted): boolean =>
  paths.length === 0 || paths.includes(path)

/** Checked before an id goes into a request. */
export const SERVICE_ID = /^[A-Z0-9]{5,32}$/
