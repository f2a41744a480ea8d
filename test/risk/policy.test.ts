import { describe, expect, it } from 'vitest'
import { unknown } from '../../src/core/known.ts'
import { fromOutside } from '../../src/core/untrusted.ts'
import { assess } from '../../src/risk/assess.ts'
import type { RiskFacts } from '../../src/risk/facts.ts'
import type { PolicyRule } from '../../src/risk/policy-rule.ts'
import {
  asKnown,
  changeOf,
  connectedOf,
  dependenciesOf,
  factsOf,
  incidentFactsOf,
  liveStateOf,
  NOW,
  openIncident,
} from '../support/facts.ts'

const change = changeOf({ 'src/a.ts': { added: ['charge()'] } })
const docs = changeOf({ 'docs/a.md': { added: ['words'] } })

const here = { incidents: asKnown(incidentFactsOf({ open: [openIncident({ number: 1 })] })) }
const nearby = {
  live: liveStateOf({
    dependencies: asKnown(
      dependenciesOf({
        connected: [connectedOf('PLEDGER')],
        open: [openIncident({ number: 2, service: 'PLEDGER', urgency: 'low' })],
      }),
    ),
  }),
}
const maintenance = (from: string, until: string) => ({
  live: liveStateOf({
    maintenance: asKnown([{ id: 'PMAINT1', description: null, from, until, services: ['PABC123'] }]),
  }),
})
const mended = maintenance('2026-03-10T11:00:00Z', '2026-03-10T13:00:00Z')
const freeze = (from: string, to: string, timeZone = 'UTC') => ({
  name: fromOutside('release'),
  from,
  to,
  timeZone,
})
// NOW is Tuesday 12:00 UTC
const frozen = { freezes: [freeze('Mon 09:00', 'Tue 12:01')] }

const ask = { action: 'ask', unless: [] } as const
const onIncidents = (
  services: 'touched' | 'connected',
): Extract<PolicyRule, { when: 'active-incident' }> => ({
  when: 'active-incident',
  services,
  ...ask,
})
const onFreeze: Extract<PolicyRule, { when: 'freeze' }> = { when: 'freeze', ...ask }
const onMaintenance: PolicyRule = { when: 'maintenance', ...ask }

const apply = (policy: PolicyRule, facts: Partial<RiskFacts>) =>
  assess(factsOf({ change, policy: [policy], ...facts }))

describe('a rule', () => {
  it.each<[situation: string, rule: PolicyRule, facts: Partial<RiskFacts>, because: string | null]>([
    ['about incidents here', onIncidents('touched'), here, '#1 is open on an affected service'],
    ['about incidents here, with one nearby', onIncidents('touched'), nearby, null],
    [
      'about incidents nearby',
      onIncidents('connected'),
      nearby,
      '#2 is open on a service upstream or downstream of this change',
    ],
    [
      'about incidents nearby, with one here as well',
      onIncidents('connected'),
      { ...here, ...nearby },
      '#1 is open on an affected service',
    ],
    ['about urgent ones', { ...onIncidents('connected'), urgency: 'high' }, nearby, null],
    [
      'about incidents nearby that the branch names',
      { ...onIncidents('connected'), unless: ['names-the-incident'] },
      { ...nearby, purpose: { message: null, branch: fromOutside('fix/incident-2') } },
      null,
    ],
    [
      'about incidents nearby where they are not known',
      onIncidents('connected'),
      { live: liveStateOf({ dependencies: unknown('403') }) },
      null,
    ],
    ['about any freeze', onFreeze, frozen, 'a freeze is on until Tue 12:01 (UTC)'],
    ['about a freeze that is over', onFreeze, { freezes: [freeze('Mon 09:00', 'Tue 12:00')] }, null],
    ['about a freeze to come', onFreeze, { freezes: [freeze('Tue 13:00', 'Tue 14:00')] }, null],
    [
      'about a freeze elsewhere',
      onFreeze,
      { freezes: [freeze('2026-03-10 08:00', '2026-03-10 09:00', 'America/New_York')] },
      'a freeze is on until 2026-03-10 09:00 (America/New_York)',
    ],
    [
      'about a freeze by name',
      { ...onFreeze, names: ['release'] },
      frozen,
      'a freeze is on until Tue 12:01 (UTC)',
    ],
    ['about another freeze', { ...onFreeze, names: ['year end'] }, frozen, null],
    [
      'about a freeze, for documents',
      { ...onFreeze, unless: ['docs-only'] },
      { ...frozen, change: docs },
      null,
    ],
    [
      'about a freeze, for the repair of what is open',
      { ...onFreeze, unless: ['names-the-incident'] },
      { ...frozen, ...here, purpose: { message: fromOutside('fix: charge, incident #1'), branch: null } },
      null,
    ],
    [
      'about a freeze, for the repair of nothing that is open',
      { ...onFreeze, unless: ['names-the-incident'] },
      { ...frozen, ...here, purpose: { message: fromOutside('fix: charge, incident #99'), branch: null } },
      'a freeze is on until Tue 12:01 (UTC)',
    ],
    ['about maintenance', onMaintenance, mended, 'PABC123 is under maintenance until 2026-03-10T13:00:00Z'],
    [
      'about maintenance to come',
      onMaintenance,
      maintenance('2026-03-10T12:30:00Z', '2026-03-10T13:00:00Z'),
      null,
    ],
  ])('%s', (_, policy, facts, because) => {
    const { policy: found, decision } = apply(policy, facts)
    expect(found.map((each) => each.because)).toEqual(because === null ? [] : [because])
    expect(decision.action === 'ask').toBe(because !== null)
  })

  it('never makes a decision milder than the level does', () => {
    const { decision } = apply({ ...onFreeze, action: 'warn' }, { ...frozen, now: NOW })
    expect(decision.action).toBe('warn')
  })
})
