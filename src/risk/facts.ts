import type { StagedChange } from '../change/change.ts'
import type { PastCommit } from '../history/commit.ts'
import type { Incident } from '../incidents/incident.ts'
import type { Known } from '../known.ts'
import type { TouchedService } from '../services/service.ts'

/** All that a score is made from. The same facts give the same score. */
export interface RiskFacts {
  readonly change: StagedChange
  /** the last year's commits to the changed files */
  readonly commits: Known<readonly PastCommit[]>
  readonly services: Known<readonly TouchedService[]>
  readonly incidents: Known<IncidentFacts>
  readonly now: Date
}

/** PagerDuty's incidents of the touched services. */
export interface IncidentFacts {
  readonly open: readonly Incident[]
  /** created in the last 90 days, open or not */
  readonly recent: readonly Incident[]
  /** false where PagerDuty could not give all of them */
  readonly complete: boolean
  readonly warnings: readonly string[]
  readonly requests: number
}

export const INCIDENT_DAYS = 90
