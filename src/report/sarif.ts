import { fromOutside, type Inert, type Untrusted } from '../core/untrusted.ts'
import type { Assessment, Evidence, Factor, IncidentEvidence, SourceState } from '../risk/assessment.ts'
import { inert, inertJson } from '../untrusted/inert.ts'
import { plural } from '../untrusted/words.ts'
import { citedFiles } from './cited.ts'
import { linkWords } from './evidence-lines.ts'
import { RULES, type RuleId } from './sarif-rules.ts'

export interface SarifOptions {
  /** of the program */
  readonly version: string
  /** hex */
  readonly sha256: (text: string) => string
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const ROOT = '%SRCROOT%'

type Level = 'error' | 'warning' | 'note'

interface Finding {
  readonly ruleId: RuleId
  readonly level: Level
  /** our own words and numbers: no title, no name, no code */
  readonly message: string
  readonly path: Untrusted
  /** 1-based */
  readonly line: number
  /** what makes it the same finding in a later run, beside the rule: never a line */
  readonly fact: string
  readonly points: number | null
}

/**
 * SARIF 2.1.0 for code scanning: one result for each finding at a file, and for what concerns the whole change one at
 * the file with the most points. A change of no file has no results.
 */
export function toSarif(assessment: Assessment, { version, sha256 }: SarifOptions): Inert {
  const { score, level, range, lift, sources, model } = assessment
  const found = findings(assessment)
  const ruleIds = Object.keys(RULES)
  const result = ({ ruleId, level, message, path, line, fact, points }: Finding) => ({
    ruleId,
    ruleIndex: ruleIds.indexOf(ruleId),
    level,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path), uriBaseId: ROOT },
          region: { startLine: line },
        },
      },
    ],
    // the one that code scanning goes by
    partialFingerprints: { primaryLocationLineHash: `${sha256(`${ruleId}\n${fact}`).slice(0, 32)}:1` },
    ...(points === null ? {} : { properties: { points } }),
  })
  return inertJson(
    {
      $schema: SCHEMA,
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { name: 'pager-triage', version, semanticVersion: version, rules: rules() },
          },
          automationDetails: { id: 'pager-triage/' },
          originalUriBaseIds: { [ROOT]: { description: { text: 'the root of the repository' } } },
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: Object.entries(sources).flatMap(([id, state]) =>
                notKnown(id, state),
              ),
            },
          ],
          columnKind: 'utf16CodeUnits',
          results: found.map(result),
          properties: { score, level, range, lift, model: model.version },
        },
      ],
    },
    2,
  )
}

const rules = () =>
  Object.entries(RULES).map(([id, { name, short, help }]) => ({
    id,
    name,
    shortDescription: { text: short },
    fullDescription: { text: `${short}. ${help}` },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: 'note' },
    properties: { tags: ['risk', 'pagerduty'], precision: 'medium', 'problem.severity': 'recommendation' },
  }))

function notKnown(id: string, state: SourceState) {
  if (state.known) return []
  return [{ level: 'warning', message: { text: `not known: ${id}: ${inert(fromOutside(state.why))}` } }]
}

/** A relative reference of RFC 3986: no segment is taken for a scheme, for a root or for the way up. */
function uriOf(path: Untrusted): string {
  const segments = path.replace(/\p{Surrogate}/gu, '\ufffd').split('/')
  return segments.map((segment) => (/^\.{0,2}$/.test(segment) ? '_' : encodeURIComponent(segment))).join('/')
}

function findings(assessment: Assessment): Finding[] {
  const { factors, policy } = assessment
  const home = citedFiles(assessment).find(({ status }) => status !== 'deleted') ?? assessment.change.files[0]
  if (home === undefined) return []
  return [
    ...factors.flatMap((factor) => findingsOf(factor, home.path, assessment)),
    ...policy.flatMap(({ rule, action, because }): Finding[] =>
      action === 'pass'
        ? []
        : [
            {
              ruleId: 'policy',
              level: POLICY_LEVELS[action],
              message: `The team's rule ${rule} says ${action}: ${because}.`,
              path: home.path,
              line: 1,
              fact: `${rule} ${action} ${because}`,
              points: null,
            },
          ],
    ),
  ]
}

/** Only a rule of the team fails a check: code scanning fails on errors. */
const POLICY_LEVELS = { deny: 'error', ask: 'warning', warn: 'note' } as const

/** A factor of the whole change stands at the file that it owes most to. */
function findingsOf(factor: Factor, home: Untrusted, assessment: Assessment): Finding[] {
  const { id, path, points, evidence } = factor
  if (id === 'baseline') return []
  const [lines] = evidence.filter((item) => item.kind === 'lines')
  const common = { ruleId: id, level: points >= 5 ? 'warning' : 'note', points } as const
  if (id === 'active-incident')
    return incidentsIn(evidence).map((incident) => ({
      ...common,
      message: `Incident ${incident.number} is open on a service that this change touches${incident.url === null ? '' : `: ${incident.url}`}`,
      path: fileOf(incident, assessment) ?? home,
      line: 1,
      fact: incident.id,
    }))
  const at = path ?? lines?.path ?? home
  return [{ ...common, message: MESSAGES[id](evidence), path: at, line: lines?.line ?? 1, fact: path ?? '' }]
}

/** The first changed file of the incident's service. */
const fileOf = ({ service }: IncidentEvidence, { change }: Assessment): Untrusted | undefined =>
  change.files.find(({ services, status }) => status !== 'deleted' && services.includes(service))?.path

const MESSAGES: Readonly<
  Record<Exclude<RuleId, 'policy' | 'active-incident'>, (evidence: readonly Evidence[]) => string>
> = {
  'incident-history': (evidence) => {
    const incidents = incidentsIn(evidence)
    const links = incidents.slice(0, MOST_NAMED).map(({ number, link }) => `${number} (${linkWords(link)})`)
    const rest = incidents.length > MOST_NAMED ? ` and ${incidents.length - MOST_NAMED} more` : ''
    return `Incidents of the last 90 days point at this file: ${links.join(', ')}${rest}.`
  },
  'service-history': (evidence) =>
    `The services of this change had ${plural(evidence.length, 'problem')} in the last 90 days.`,
  'fix-history': (evidence) => `This file had ${plural(evidence.length, 'fix', 'fixes')} in the last year.`,
  size: (evidence) => `The change adds ${plural(total(evidence), 'line')} of logic, most of them here.`,
  depth: (evidence) => `The change nests code ${total(evidence)} deep, here.`,
  'control-flow': (evidence) =>
    `The change removes ${plural(total(evidence), 'control-flow word')}, most of them here.`,
  concurrency: (evidence) =>
    `The change touches ${plural(total(evidence), 'line')} about concurrency, most of them here.`,
  'nearby-incident': (evidence) =>
    `Open on services connected to those of this change: ${incidentsIn(evidence)
      .slice(0, MOST_NAMED)
      .map(({ number }) => number)
      .join(', ')}.`,
  'title-similarity': (evidence) =>
    `Titles of incidents share rare words with the change: ${incidentsIn(evidence)
      .slice(0, MOST_NAMED)
      .map(({ number }) => number)
      .join(', ')}.`,
}

const MOST_NAMED = 5

const incidentsIn = (evidence: readonly Evidence[]): IncidentEvidence[] =>
  evidence.filter((item) => item.kind === 'incident')

const total = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, item) => sum + (item.kind === 'lines' ? item.count : 0), 0)
