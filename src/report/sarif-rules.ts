import type { FactorId } from '../risk/assessment.ts'

/** What SARIF calls a rule: each kind of finding, explained once. */
export type RuleId = Exclude<FactorId, 'baseline'> | 'policy'

export interface RuleText {
  readonly name: string
  readonly short: string
  readonly help: string
}

export const RULES: Readonly<Record<RuleId, RuleText>> = {
  'active-incident': {
    name: 'ActiveIncident',
    short: 'An incident is open on a service that the change touches',
    help: 'Read the incident and tell whoever works on it before the change goes out, unless it is the repair.',
  },
  'incident-history': {
    name: 'IncidentHistory',
    short: 'Incidents of the last 90 days point at this file',
    help: 'Fix commits, deployments, stack frames or names tie them to the file. Read them, and make sure that a test covers what failed then.',
  },
  'service-history': {
    name: 'ServiceHistory',
    short: 'The services of the change had problems in the last 90 days',
    help: 'Counted without what flapped, was merged or was not urgent. Plan the rollout so that it can be watched and taken back.',
  },
  'fix-history': {
    name: 'FixHistory',
    short: 'This file was fixed in the last year',
    help: 'Files that were fixed lately are fixed again sooner than others. Have somebody review it who knows those fixes.',
  },
  size: {
    name: 'Size',
    short: 'The change adds much logic',
    help: 'Commit it in parts that can be reviewed, deployed and taken back by themselves.',
  },
  depth: {
    name: 'Depth',
    short: 'The change adds deeply nested code',
    help: 'Return early or name the inner part as a function, so that each path can be tested.',
  },
  'control-flow': {
    name: 'ControlFlow',
    short: 'The change removes branches, loops or returns',
    help: 'Check that no case was lost with them.',
  },
  concurrency: {
    name: 'Concurrency',
    short: 'The change touches locks, threads or asynchronous code',
    help: 'Look for what may now run at the same time or in another order, also when one step fails.',
  },
  'nearby-incident': {
    name: 'NearbyIncident',
    short: 'An incident is open on a service that the change depends on, or that depends on it',
    help: 'Read it before the change goes out: a repair under way may not stand another change beside it.',
  },
  'title-similarity': {
    name: 'TitleSimilarity',
    short: 'Incidents speak of what the change touches',
    help: 'Their titles share rare words with the changed paths and code. Read the nearest one.',
  },
  policy: {
    name: 'Policy',
    short: 'A rule of the team applies to the change',
    help: 'The rules stand in .pager-triage.json.',
  },
}
