import { fromOutside, type Inert, type Untrusted } from '../core/untrusted.ts'
import type { Assessment, Factor, SourceState } from '../risk/assessment.ts'
import { type IncidentEvidence, incidentsIn, linesIn } from '../risk/evidence.ts'
import { type FactorId, factorIds, factorOf } from '../risk/factors/index.ts'
import { inert, inertJson } from '../untrusted/inert.ts'
import { citedFiles } from './cited.ts'
import type { RenderOptions, Report } from './reporter.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const ROOT = '%SRCROOT%'

interface Finding {
  readonly ruleId: RuleId
  readonly level: 'error' | 'warning' | 'note'
  /** our own words and numbers: no title, name or code */
  readonly message: string
  readonly path: Untrusted
  /** 1-based */
  readonly line: number
  /** with the rule, identifies the finding across runs: never a line number */
  readonly fact: string
  readonly points: number | null
}

export const report: Report = {
  render: ({ assessment }, options) => toSarif(assessment, options),
  nothing: null,
}

/**
 * One result for each finding at a file; findings about the whole change go to the file with the most points. A
 * change without files has no results.
 */
export function toSarif(
  assessment: Assessment,
  { version, sha256 }: Pick<RenderOptions, 'version' | 'sha256'>,
): Inert {
  const { score, level, range, lift, sources, model } = assessment
  const unknowns = Object.entries(sources).flatMap(([id, state]) => notKnown(id, state))
  const result = ({ ruleId, level, message, path, line, fact, points }: Finding) => {
    const artifactLocation = { uri: uriOf(path), uriBaseId: ROOT }
    return {
      ruleId,
      ruleIndex: RULES.findIndex(({ id }) => id === ruleId),
      level,
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation, region: { startLine: line } } }],
      // the fingerprint that code scanning matches by
      partialFingerprints: {
        primaryLocationLineHash: `${sha256(`${ruleId}\n${fact}`, 'hex').slice(0, 32)}:1`,
      },
      ...(points === null ? {} : { properties: { points } }),
    }
  }
  return inertJson(
    {
      $schema: SCHEMA,
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'pager-triage', version, semanticVersion: version, rules: RULES } },
          automationDetails: { id: 'pager-triage/' },
          originalUriBaseIds: { [ROOT]: { description: { text: 'the root of the repository' } } },
          invocations: [{ executionSuccessful: true, toolExecutionNotifications: unknowns }],
          columnKind: 'utf16CodeUnits',
          results: findings(assessment).map(result),
          properties: { score, level, range, lift, model: model.version },
        },
      ],
    },
    2,
  )
}

function notKnown(id: string, state: SourceState) {
  if (state.known) return []
  return [{ level: 'warning', message: { text: `not known: ${id}: ${inert(fromOutside(state.why))}` } }]
}

/** A relative reference of RFC 3986: no segment is taken for a scheme, for a root or for the way up. */
function uriOf(path: Untrusted): string {
  const segments = path.replace(/\p{Surrogate}/gu, '\ufffd').split('/')
  return segments.map((segment) => (/^\.{0,2}$/.test(segment) ? '_' : encoded(segment))).join('/')
}

/** A byte that is not UTF-8 is `\377` in a path, and `%FF` here. */
const encoded = (segment: string): string =>
  encodeURIComponent(segment).replace(
    /%5C([23][0-7]{2})/g,
    (_, octal: string) => `%${Number.parseInt(octal, 8).toString(16).toUpperCase()}`,
  )

function findings(assessment: Assessment): Finding[] {
  const { factors, policy } = assessment
  const home = citedFiles(assessment).find(({ status }) => status !== 'deleted') ?? assessment.change.files[0]
  if (home === undefined) return []
  return [
    ...factors.flatMap((factor) => findingsOf(factor, home.path, assessment)),
    ...policy.flatMap(({ rule, action, because }): Finding[] => {
      if (action === 'pass') return []
      const message = `Team policy rule ${rule}: ${action}, because ${because}.`
      const fact = `${rule} ${action} ${because}`
      return [
        {
          ruleId: 'policy',
          level: POLICY_LEVELS[action],
          message,
          path: home.path,
          line: 1,
          fact,
          points: null,
        },
      ]
    }),
  ]
}

/** Code scanning fails on errors, so only a team rule can fail a check. */
const POLICY_LEVELS = { deny: 'error', ask: 'warning', warn: 'note' } as const

/** A factor of the whole change is reported at the file that adds most to it. */
function findingsOf(factor: Factor, home: Untrusted, assessment: Assessment): Finding[] {
  const { id, path, points, evidence } = factor
  const { finding } = factorOf(id)
  if (finding === null) return []
  const common = { ruleId: id, level: points >= 5 ? 'warning' : 'note', points } as const
  if (finding.perIncident)
    return incidentsIn(evidence).map((incident) => ({
      ...common,
      message: finding.message([incident]),
      path: fileOf(incident, assessment) ?? home,
      line: 1,
      fact: incident.id,
    }))
  const [lines] = linesIn(evidence)
  const at = path ?? lines?.path ?? home
  return [
    { ...common, message: finding.message(evidence), path: at, line: lines?.line ?? 1, fact: path ?? '' },
  ]
}

const fileOf = ({ service }: IncidentEvidence, { change }: Assessment): Untrusted | undefined =>
  change.files.find(({ services, status }) => status !== 'deleted' && services.includes(service))?.path

type RuleId = FactorId | 'policy'

const RULES = [
  ...factorIds('nearby-incident', 'title-similarity').flatMap((id) => {
    const { finding } = factorOf(id)
    return finding ? [toRule(id, finding.rule)] : []
  }),
  toRule('policy', {
    short: 'A team policy rule applies to this change',
    help: 'Policy rules are defined in .pager-triage.json.',
  }),
]

function toRule(id: RuleId, { short, help }: { readonly short: string; readonly help: string }) {
  return {
    id,
    name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: short },
    fullDescription: { text: `${short}. ${help}` },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: 'note' },
    properties: { tags: ['risk', 'pagerduty'], precision: 'medium', 'problem.severity': 'recommendation' },
  }
}
