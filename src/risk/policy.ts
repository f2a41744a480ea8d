import type { ChangedFile } from '../change/change.ts'
import { type Incident, isOpen } from '../incidents/incident.ts'
import { namesIncident } from '../incidents/names.ts'
import type { Action, PolicyFinding } from './assessment.ts'
import type { RiskFacts } from './facts.ts'
import { isAtLeast, type Level } from './level.ts'

/** A rule of a team about facts, never about a text. */
export type PolicyRule = ActiveIncidentRule | LevelRule

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
}

export interface LevelRule extends Rule {
  readonly when: 'level'
  readonly atLeast: Level
}

/** `names-the-incident`: the message or the branch names it, so this is its repair. */
export const EXEMPTIONS = ['docs-only', 'names-the-incident'] as const

export type Exemption = (typeof EXEMPTIONS)[number]

/** The rules that apply to a change, exemptions taken out. */
export function applyPolicy(facts: RiskFacts, level: Level): PolicyFinding[] {
  return facts.policy.flatMap((rule) => {
    const because = reasonOf(rule, facts, level)
    return because === null ? [] : [{ rule: rule.when, action: rule.action, because }]
  })
}

const STRICTNESS: readonly Action[] = ['pass', 'warn', 'ask', 'deny']

/** The strictest of them. */
export const strictest = (actions: readonly Action[]): Action =>
  actions.reduce((most, next) => (STRICTNESS.indexOf(next) > STRICTNESS.indexOf(most) ? next : most), 'pass')

function reasonOf(rule: PolicyRule, facts: RiskFacts, level: Level): string | null {
  const { files } = facts.change
  if (files.length === 0 || (rule.unless.includes('docs-only') && files.every(isDocument))) return null
  if (rule.when === 'level') return isAtLeast(level, rule.atLeast) ? `the level is ${level}` : null
  const open = facts.incidents.known
    ? facts.incidents.value.open.filter((incident) => isOpen(incident) && concerns(rule, incident))
    : []
  const left = rule.unless.includes('names-the-incident')
    ? open.filter((incident) => !isNamed(incident, facts))
    : open
  return left.length > 0
    ? `${left
        .map(({ number }) => `#${number}`)
        .slice(0, 3)
        .join(', ')} is open on a service that this touches`
    : null
}

function concerns({ urgency, priorities }: ActiveIncidentRule, incident: Incident): boolean {
  if (urgency !== undefined && incident.urgency !== urgency) return false
  return (
    priorities === undefined || (incident.priority !== null && priorities.includes(incident.priority.name))
  )
}

const isNamed = (incident: Incident, { purpose }: RiskFacts): boolean =>
  [purpose.message, purpose.branch].some((text) => text !== null && namesIncident(text, incident))

const isDocument = ({ path, kind }: ChangedFile): boolean =>
  kind === 'text' &&
  (/\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt)$/i.test(path) || /(?:^|\/)docs?\//i.test(path))
