import { type FactorId, factorIds, factorOf } from '../risk/factors/index.ts'

/** What SARIF calls a rule: each kind of finding, explained once. */
export interface Rule {
  readonly id: RuleId
  readonly name: string
  readonly short: string
  readonly help: string
}

export type RuleId = FactorId | 'policy'

export const RULES: readonly Rule[] = [
  ...factorIds('nearby-incident', 'title-similarity').flatMap((id): Rule[] => {
    const { finding } = factorOf(id)
    return finding ? [{ id, name: pascalCase(id), ...finding.rule }] : []
  }),
  {
    id: 'policy',
    name: 'Policy',
    short: 'A team policy rule applies to this change',
    help: 'Policy rules are defined in .pager-triage.json.',
  },
]

/** `fix-history` as `FixHistory` */
function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())
}
