import type { LinkKind } from '../incidents/link.ts'
import type {
  Assessment,
  Evidence,
  Factor,
  FactorId,
  IncidentEvidence,
  LinesEvidence,
} from '../risk/assessment.ts'
import type { ContextNote } from '../risk/context.ts'
import { inert, inertPath, line, own } from '../untrusted/inert.ts'
import type { Inert } from '../untrusted/untrusted.ts'
import { duration, listed, plural } from './words.ts'

/** One line of evidence: what it speaks of, what was found, what it is worth. */
export interface EvidenceLine {
  readonly label: Inert
  readonly text: Inert
  readonly points: number
}

/** The evidence of an assessment, the most important first: what is open now, each file, the code. */
export function evidenceLines(assessment: Assessment, now: Date): EvidenceLine[] {
  return [
    ...openLines(assessment, now),
    ...fileLines(assessment, now),
    ...similarLine(assessment),
    ...serviceLine(assessment),
    ...codeLine(assessment),
    ...contextLine(assessment),
  ]
}

const factorsOf = ({ factors }: Assessment, ...ids: readonly FactorId[]): Factor[] =>
  factors.filter(({ id }) => ids.includes(id))

const incidentsIn = (evidence: readonly Evidence[]): IncidentEvidence[] =>
  evidence.filter((item) => item.kind === 'incident')

function openLines(assessment: Assessment, now: Date): EvidenceLine[] {
  return factorsOf(assessment, 'active-incident').map(({ evidence, points }) => {
    const incidents = incidentsIn(evidence)
    const first = incidents.slice(0, 1).map((incident) => {
      const rank = incident.priority
        ? inert(incident.priority)
        : own(incident.urgency === 'high' ? 'high' : 'low')
      const state = incident.status === 'acknowledged' ? own('acknowledged') : own('nobody acknowledged')
      const open = duration(now.getTime() - Date.parse(incident.createdAt))
      return line`${rank} #${incident.number} ${inert(incident.title)} · ${nameOf(assessment, incident.service)} · ${open}, ${state}`
    })
    const rest = incidents.length - 1
    return {
      label: own('open now'),
      text: rest > 0 ? line`${listed(first, 1)} · and ${rest} more` : listed(first, 1),
      points,
    }
  })
}

function nameOf({ services }: Assessment, id: string): Inert {
  const name = services.find((service) => service.id === id)?.name
  return name ? inert(name) : own(id)
}

/** One line for each file, the one with the most points first. */
function fileLines(assessment: Assessment, now: Date): EvidenceLine[] {
  const factors = factorsOf(assessment, 'incident-history', 'fix-history')
  const paths = [...new Set(factors.flatMap(({ path }) => path ?? []))]
  return paths
    .map((path) => {
      const mine = factors.filter((factor) => factor.path === path)
      const texts = mine.map((factor) =>
        factor.id === 'incident-history' ? incidentText(factor) : fixText(factor, now),
      )
      return { label: inertPath(path), text: own(texts.join(' · ')), points: sumPoints(mine) }
    })
    .sort((a, b) => b.points - a.points)
}

const sumPoints = (factors: readonly Factor[]): number => factors.reduce((sum, { points }) => sum + points, 0)

/** How each kind of link reads behind the numbers of its incidents, the strongest first. */
const LINK_WORDS: Readonly<Record<LinkKind, string>> = {
  'fix-commit': 'fix commits',
  deployment: 'deployed before',
  'stack-frame': 'stack frames',
  'named-commit': 'names the commit',
  'fix-during': 'fixed meanwhile',
  'named-path': 'names the file',
  symbol: 'names its code',
}

/** `3 incidents point here: #4480, #4391 (fix commits), #4377 (stack frames)`. */
function incidentText({ evidence }: Factor): Inert {
  const incidents = incidentsIn(evidence)
  const numbers = Object.entries(LINK_WORDS).flatMap(([kind, words]) => {
    const linked = incidents.filter(({ link }) => link === kind).map(({ number }) => line`#${number}`)
    return linked.length > 0 ? [line`${listed(linked, 3, ', ')} (${own(words)})`] : []
  })
  const points = own(incidents.length === 1 ? 'points' : 'point')
  return line`${plural(incidents.length, 'incident')} ${points} here: ${own(numbers.join(', '))}`
}

/** `the words of this change are in the titles of #4480, #4391`. */
function similarLine(assessment: Assessment): EvidenceLine[] {
  const worthALine = factorsOf(assessment, 'title-similarity').filter(({ points }) => points >= 0.5)
  return worthALine.map(({ evidence, points }) => {
    const numbers = incidentsIn(evidence).map(({ number }) => line`#${number}`)
    const titles = own(numbers.length === 1 ? 'the title' : 'titles')
    return {
      label: own('similar'),
      text: line`this change shares words with ${titles} of ${listed(numbers, 3)}`,
      points,
    }
  })
}

/** `5 fixes in a year, the latest 9 days ago`. */
function fixText({ evidence }: Factor, now: Date): Inert {
  const times = evidence.flatMap((item) => (item.kind === 'commit' ? [Date.parse(item.at)] : []))
  const latest = duration(now.getTime() - Math.max(...times))
  return line`${plural(times.length, 'fix', 'fixes')} in a year, ${own(times.length === 1 ? '' : 'the latest ')}${latest} ago`
}

function serviceLine(assessment: Assessment): EvidenceLine[] {
  return factorsOf(assessment, 'service-history').map(({ points }) => {
    const counts = assessment.services.flatMap(({ id, incidents90d }) =>
      incidents90d && incidents90d.raw > 0
        ? [
            line`${nameOf(assessment, id)} ${plural(incidents90d.raw, 'page')} → ${plural(incidents90d.distinct, 'problem')}`,
          ]
        : [],
    )
    return { label: own('90 days'), text: listed(counts, 3), points }
  })
}

const MAX_NOTES = 3

/** What carries no points: kinds of files, code that lay untouched, files whose changes incidents followed. */
function contextLine({ context }: Assessment): EvidenceLine[] {
  return context.length > 0
    ? [{ label: own('context'), text: listed(context.map(contextText), MAX_NOTES), points: 0 }]
    : []
}

function contextText(note: ContextNote): Inert {
  if (note.kind === 'file-kind') return line`${own(note.fileKind)}: ${listed(note.paths.map(inertPath), 1)}`
  if (note.kind === 'untouched')
    return line`${inertPath(note.path)} lay untouched for ${plural(Math.round(note.days / 30), 'month')}`
  return line`incidents followed ${note.followed} of ${plural(note.changes, 'change')} of ${inertPath(note.path)}`
}

function codeLine(assessment: Assessment): EvidenceLine[] {
  const factors = factorsOf(assessment, 'size', 'depth', 'control-flow', 'concurrency')
  const parts = factors.flatMap(({ id, evidence }) => {
    const lines = evidence.filter((item) => item.kind === 'lines')
    return codeText(
      id,
      lines.reduce((sum, { count }) => sum + count, 0),
      lines[0],
    )
  })
  return parts.length > 0
    ? [{ label: own('code'), text: own(parts.join(', ')), points: sumPoints(factors) }]
    : []
}

function codeText(id: FactorId, count: number, first: LinesEvidence | undefined): Inert[] {
  if (id === 'size') return [line`${plural(count, 'new line')} of logic`]
  if (id === 'depth' && first)
    return [line`nested ${count} deep at ${inertPath(first.path)}:${first.line ?? 0}`]
  if (id === 'control-flow') return [line`${plural(count, 'control-flow word')} removed`]
  return id === 'concurrency' ? [line`${plural(count, 'line')} about concurrency`] : []
}
