import type { Known } from '../core/known.ts'
import type { TouchedService } from '../core/service.ts'
import type { Untrusted } from '../core/untrusted.ts'
import type { StagedChange } from '../diff/change.ts'
import type { ChangeEvent, Incident, IncidentText } from '../incidents/incident.ts'
import type { PastCommit } from '../incidents/past-commit.ts'
import type { FreezeWindow } from './freeze.ts'
import type { LiveState } from './live-state.ts'
import type { Calibration } from './model.ts'
import type { PolicyRule } from './policy-rule.ts'

/** All that a score is made from. The same facts give the same score. */
export interface RiskFacts {
  readonly change: StagedChange
  /** the last year's commits to the changed files */
  readonly commits: Known<readonly PastCommit[]>
  /** all files of the repository at HEAD, never of the change itself */
  readonly tree: Known<readonly Untrusted[]>
  readonly services: Known<readonly TouchedService[]>
  readonly incidents: Known<IncidentFacts>
  readonly live: LiveState
  /** what the author says of the change: read by exemptions of the policy, never by the score */
  readonly purpose: Purpose
  /** the team's rules; none where they could not be read */
  readonly policy: readonly PolicyRule[]
  /** the team's freezes; none where they could not be read */
  readonly freezes: readonly FreezeWindow[]
  /** of this repository, where the team committed one */
  readonly calibration?: Calibration
  readonly now: Date
}

export interface Purpose {
  /** null where it is not written yet */
  readonly message: Untrusted | null
  /** null on a detached HEAD */
  readonly branch: Untrusted | null
}

/** PagerDuty's incidents of the touched services. */
export interface IncidentFacts {
  readonly open: readonly Incident[]
  /** created in the last 90 days, open or not */
  readonly recent: readonly Incident[]
  /** alerts and notes of the more important of them */
  readonly texts: readonly IncidentText[]
  /** deployments of the touched services in the last 90 days */
  readonly changeEvents: readonly ChangeEvent[]
  /** false where PagerDuty could not give all of them */
  readonly complete: boolean
  readonly warnings: readonly string[]
  readonly requests: number
}

export const INCIDENT_DAYS = 90
