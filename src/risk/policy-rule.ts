import type { Level } from './level.ts'

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
