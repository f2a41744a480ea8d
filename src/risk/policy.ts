import { valueOr } from '../core/known.ts'
import type { ChangedFile } from '../diff/change.ts'
import { type Incident, isOpen } from '../incidents/incident.ts'
import { namesIncident } from '../incidents/past-commit.ts'
import type { Action, PolicyFinding } from './assessment.ts'
import { isOngoing, type RiskFacts } from './facts.ts'
import { freezesAt } from './freeze.ts'
import { isAtLeast, type Level } from './model.ts'
import type { PolicyRule } from './policy-rule.ts'

type RuleOn<When extends PolicyRule['when']> = Extract<PolicyRule, { when: When }>

export function applyPolicy(facts: RiskFacts, level: Level): PolicyFinding[] {
  return facts.policy.flatMap((rule) => {
    const because = reasonOf(rule, facts, level)
    return because === null ? [] : [{ rule: rule.when, action: rule.action, because }]
  })
}

const STRICTNESS: readonly Action[] = ['pass', 'warn', 'ask', 'deny']

export const strictest = (actions: readonly Action[]): Action =>
  actions.reduce((most, next) => (STRICTNESS.indexOf(next) > STRICTNESS.indexOf(most) ? next : most), 'pass')

function reasonOf(rule: PolicyRule, facts: RiskFacts, level: Level): string | null {
  const { files, unread } = facts.change
  const isKnown = files.length > 0 || unread === null
  if (isKnown && (files.length === 0 || (rule.unless.includes('docs-only') && files.every(isDocument))))
    return null
  switch (rule.when) {
    case 'level':
      return isAtLeast(level, rule.atLeast) ? `the level is ${level}` : null
    case 'active-incident':
      return activeIncidentReason(rule, facts)
    case 'freeze':
      return isRepair(rule, facts) ? null : freezeReason(rule, facts)
    case 'maintenance':
      return isRepair(rule, facts) ? null : maintenanceReason(facts)
  }
}

function activeIncidentReason(rule: RuleOn<'active-incident'>, facts: RiskFacts): string | null {
  const concerning = (incidents: readonly Incident[]) =>
    incidents
      .filter((incident) => isOpen(incident) && concerns(rule, incident))
      .filter((incident) => !rule.unless.includes('names-the-incident') || !isNamed(incident, facts))
  const here = concerning(openHere(facts))
  if (here.length > 0) return `${numbersOf(here)} is open on an affected service`
  const nearby = rule.services === 'connected' ? concerning(openAround(facts)) : []
  return nearby.length > 0
    ? `${numbersOf(nearby)} is open on a service upstream or downstream of this change`
    : null
}

const openHere = ({ incidents }: RiskFacts): readonly Incident[] =>
  incidents.known ? incidents.value.open : []

const openAround = ({ live }: RiskFacts): readonly Incident[] =>
  live.dependencies.known ? live.dependencies.value.open : []

const numbersOf = (incidents: readonly Incident[]): string =>
  incidents
    .map(({ number }) => `#${number}`)
    .slice(0, 3)
    .join(', ')

/** Without the name of the freeze, which is foreign text. */
function freezeReason({ names }: RuleOn<'freeze'>, { freezes, now }: RiskFacts): string | null {
  const windows = freezes.filter(({ name }) => names === undefined || names.includes(name))
  const freeze = freezesAt(windows, now).find(({ on }) => on)
  return freeze ? `a freeze is on until ${freeze.written.to} (${freeze.timeZone})` : null
}

function maintenanceReason({ live, now }: RiskFacts): string | null {
  const ongoing = valueOr(live.maintenance, []).find((one) => isOngoing(one, now))
  return ongoing ? `${ongoing.services[0] ?? 'a service'} is under maintenance until ${ongoing.until}` : null
}

/** The fix of an open incident is not held up. */
const isRepair = ({ unless }: PolicyRule, facts: RiskFacts): boolean =>
  unless.includes('names-the-incident') &&
  [...openHere(facts), ...openAround(facts)].some((incident) => isOpen(incident) && isNamed(incident, facts))

function concerns({ urgency, priorities }: RuleOn<'active-incident'>, incident: Incident): boolean {
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
