import { fromOutside, type Inert, type Untrusted } from '../core/untrusted.ts'
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
import {
  incidentPiece,
  joinedPhrases,
  listedPhrases,
  ours,
  type Phrase,
  type Piece,
  pathPiece,
  phrase,
} from '../untrusted/phrase.ts'
import { duration, plural } from '../untrusted/words.ts'

/** One line of evidence: what it speaks of, what was found, what it is worth. */
export interface EvidenceLine {
  readonly label: Phrase
  readonly text: Phrase
  readonly points: number
  /** stays where lines must go */
  readonly pinned?: true
  /** lines of a terminal that it may take; default 2 */
  readonly most?: number
}

/** The evidence of an assessment, the most important first: what is open now, each file, the code. */
export function evidenceLines(assessment: Assessment, now: Date): EvidenceLine[] {
  return [
    ...openLines(assessment, now),
    ...nearbyLines(assessment, now),
    ...fileLines(assessment, now),
    ...similarLine(assessment),
    ...serviceLine(assessment),
    ...codeLine(assessment),
    ...contextLine(assessment),
  ]
}

/** What the team's rules say of the change. */
export const policyLines = ({ policy }: Assessment): EvidenceLine[] =>
  policy.map(({ action, because }) => ({
    label: ours(own('policy')),
    text: phrase`${ours(own(action))}: ${inert(fromOutside(because))}`,
    points: 0,
  }))

/** The lines that are worth most, and those that are pinned, in the order they came in. */
export function heaviest(lines: readonly EvidenceLine[], most: number): EvidenceLine[] {
  const byWeight = [...lines].sort(
    (a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || b.points - a.points,
  )
  const kept = new Set(byWeight.slice(0, most))
  return lines.filter((each) => kept.has(each))
}

const factorsOf = ({ factors }: Assessment, ...ids: readonly FactorId[]): Factor[] =>
  factors.filter(({ id }) => ids.includes(id))

const incidentsIn = (evidence: readonly Evidence[]): IncidentEvidence[] =>
  evidence.filter((item) => item.kind === 'incident')

function openLines(assessment: Assessment, now: Date): EvidenceLine[] {
  return factorsOf(assessment, 'active-incident').map(({ evidence, points }) => {
    const texts = incidentsIn(evidence).map((incident) =>
      openText(incident, serviceName(assessment, incident.service), now),
    )
    return { label: ours(own('open now')), text: firstOf(texts), points }
  })
}

const firstOf = ([first = own(''), ...rest]: readonly Phrase[]): Phrase =>
  rest.length > 0 ? phrase`${first} · and ${rest.length} more` : first

/** `P1 #4521 charge capture 5xx · payments-api · 25 min, nobody acknowledged`. */
function openText(incident: IncidentEvidence, where: Phrase, now: Date): Piece[] {
  const rank = incident.priority
    ? inert(incident.priority)
    : ours(own(incident.urgency === 'high' ? 'high' : 'low'))
  const state = incident.status === 'acknowledged' ? 'acknowledged' : 'nobody acknowledged'
  const open = duration(now.getTime() - Date.parse(incident.createdAt))
  return phrase`${rank} ${incidentPiece(incident)} ${inert(incident.title)} · ${where} · ${ours(line`${open}, ${own(state)}`)}`
}

/** The same for services around the touched ones: `ledger-db, which billing-cron needs`. */
function nearbyLines(assessment: Assessment, now: Date): EvidenceLine[] {
  return factorsOf(assessment, 'nearby-incident').map(({ evidence, points }) => {
    const texts = incidentsIn(evidence).map((incident) =>
      openText(incident, placeOf(assessment, incident.service), now),
    )
    return { label: ours(own('nearby')), text: firstOf(texts), points, pinned: true }
  })
}

function placeOf(assessment: Assessment, id: string): Phrase {
  const service = assessment.dependencies?.connected.find((each) => each.id === id)
  const name = service?.name ? inert(service.name) : own(id)
  if (!service) return name
  const touched = listedPhrases(
    service.of.map((root) => serviceName(assessment, root)),
    2,
  )
  const verb = ours(own(service.of.length === 1 ? 'needs' : 'need'))
  return service.direction === 'supporting'
    ? phrase`${name}, which ${touched} ${verb}`
    : phrase`${name}, which needs ${touched}`
}

/** The name of a touched service, or its id. */
export function serviceName({ services }: Pick<Assessment, 'services'>, id: string): Inert {
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
      return { label: pathPiece(inertPath(path)), text: joinedPhrases(texts, ' · '), points: sumPoints(mine) }
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

/** How an incident is linked to a file, in words. */
export const linkWords = (link: IncidentEvidence['link']): Inert =>
  own(link === null || link === 'similar-title' ? 'a similar title' : LINK_WORDS[link])

/** `3 incidents point here: #4480, #4391 (fix commits), #4377 (stack frames)`. */
function incidentText({ evidence }: Factor): Piece[] {
  const incidents = incidentsIn(evidence)
  const numbers = Object.entries(LINK_WORDS).flatMap(([kind, words]) => {
    const linked = incidents.filter(({ link }) => link === kind).map(incidentPiece)
    return linked.length > 0 ? [phrase`${listedPhrases(linked, 3, ', ')} (${ours(own(words))})`] : []
  })
  const points = own(incidents.length === 1 ? 'points' : 'point')
  return phrase`${ours(line`${plural(incidents.length, 'incident')} ${points}`)} here: ${joinedPhrases(numbers, ', ')}`
}

/** `the words of this change are in the titles of #4480, #4391`. */
function similarLine(assessment: Assessment): EvidenceLine[] {
  const worthALine = factorsOf(assessment, 'title-similarity').filter(({ points }) => points >= 0.5)
  return worthALine.map(({ evidence, points }) => {
    const numbers = incidentsIn(evidence).map(incidentPiece)
    const titles = ours(own(numbers.length === 1 ? 'the title' : 'titles'))
    return {
      label: ours(own('similar')),
      text: phrase`this change shares words with ${titles} of ${listedPhrases(numbers, 3)}`,
      points,
    }
  })
}

/** `5 fixes in a year, the latest 9 days ago`. */
function fixText({ evidence }: Factor, now: Date): Piece[] {
  const times = evidence.flatMap((item) => (item.kind === 'commit' ? [Date.parse(item.at)] : []))
  const latest = duration(now.getTime() - Math.max(...times))
  const last = own(times.length === 1 ? '' : 'the latest ')
  return ours(line`${plural(times.length, 'fix', 'fixes')} in a year, ${last}${latest} ago`)
}

function serviceLine(assessment: Assessment): EvidenceLine[] {
  return factorsOf(assessment, 'service-history').map(({ points }) => {
    const counts = assessment.services.flatMap(({ id, incidents90d }) =>
      incidents90d && incidents90d.raw > 0
        ? [
            phrase`${serviceName(assessment, id)} ${ours(line`${plural(incidents90d.raw, 'page')} → ${plural(incidents90d.distinct, 'problem')}`)}`,
          ]
        : [],
    )
    return { label: ours(own('90 days')), text: listedPhrases(counts, 3), points }
  })
}

const MAX_NOTES = 3

/** What carries no points: kinds of files, code that lay untouched, files whose changes incidents followed. */
function contextLine({ context }: Assessment): EvidenceLine[] {
  return context.length > 0
    ? [{ label: ours(own('context')), text: listedPhrases(context.map(contextText), MAX_NOTES), points: 0 }]
    : []
}

function contextText(note: ContextNote): Piece[] {
  const path = (of: Untrusted): Piece[] => pathPiece(inertPath(of))
  if (note.kind === 'file-kind')
    return phrase`${ours(own(note.fileKind))}: ${listedPhrases(note.paths.map(path), 1)}`
  if (note.kind === 'untouched')
    return phrase`${path(note.path)} lay untouched for ${ours(plural(Math.round(note.days / 30), 'month'))}`
  return phrase`incidents followed ${note.followed} of ${ours(plural(note.changes, 'change'))} of ${path(note.path)}`
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
    ? [{ label: ours(own('code')), text: joinedPhrases(parts, ', '), points: sumPoints(factors) }]
    : []
}

function codeText(id: FactorId, count: number, first: LinesEvidence | undefined): Piece[][] {
  if (id === 'size') return [ours(line`${plural(count, 'new line')} of logic`)]
  if (id === 'depth' && first)
    return [phrase`nested ${count} deep at ${pathPiece(line`${inertPath(first.path)}:${first.line ?? 0}`)}`]
  if (id === 'control-flow') return [ours(line`${plural(count, 'control-flow word')} removed`)]
  return id === 'concurrency' ? [ours(line`${plural(count, 'line')} about concurrency`)] : []
}
