import type { Known } from '../core/known.ts'
import type { TouchedService } from '../core/service.ts'
import type { Untrusted } from '../core/untrusted.ts'
import type { StagedChange } from '../diff/change.ts'
import type { ChangeEvent, Incident, IncidentText } from '../incidents/incident.ts'
import type { PastCommit } from '../incidents/past-commit.ts'
import type { FreezeWindow } from './freeze.ts'
import type { LiveState } from './live-state.ts'
import type { Calibration, Level } from './model.ts'

/** The sources that the score rests on. */
export const SCORED_SOURCES = ['contents', 'history', 'services', 'pagerduty'] as const

/** `onCall`, `maintenance` and `dependencies` are PagerDuty's as well, and fail one by one. */
export const SOURCE_IDS = [...SCORED_SOURCES, 'onCall', 'maintenance', 'dependencies'] as const

export type SourceId = (typeof SOURCE_IDS)[number]

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

interface Purpose {
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

/** A rule of a team about facts, never about a text. */
export type PolicyRule = ActiveIncidentRule | LevelRule | FreezeRule | MaintenanceRule

interface Rule {
  readonly action: 'warn' | 'ask' | 'deny'
  readonly unless: readonly Exemption[]
}

export interface ActiveIncidentRule extends Rule {
  readonly when: 'active-incident'
  /** only incidents of this urgency */
  readonly urgency?: 'high' | 'low' | undefined
  /** only incidents of these priorities, by name */
  readonly priorities?: readonly string[] | undefined
  readonly services: IncidentPlace
}

/** `connected`: also on services that a touched one needs, or that need it. */
export const INCIDENT_PLACES = ['touched', 'connected'] as const

type IncidentPlace = (typeof INCIDENT_PLACES)[number]

/** A freeze of the team is on. */
export interface FreezeRule extends Rule {
  readonly when: 'freeze'
  /** only these */
  readonly names?: readonly string[] | undefined
}

/** A touched service is in maintenance, and raises no incidents. */
interface MaintenanceRule extends Rule {
  readonly when: 'maintenance'
}

interface LevelRule extends Rule {
  readonly when: 'level'
  readonly atLeast: Level
}

/** `names-the-incident`: the message or the branch names it, so this is its repair. */
export const EXEMPTIONS = ['docs-only', 'names-the-incident'] as const

type Exemption = (typeof EXEMPTIONS)[number]
