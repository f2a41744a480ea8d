import { fromOutside } from '../../src/core/untrusted.ts'
import type { Assessment, Factor, FileSummary, RangeAssessment } from '../../src/risk/assessment.ts'
import type { CommitEvidence, IncidentEvidence } from '../../src/risk/evidence.ts'
import { daysAgo } from './facts.ts'
import { SAMPLE } from './sample-assessment.ts'

const SERVICES = 12

/** A large repository: so many changed files and so many incidents, each file with links, with texts as long as they get. */
export function largeAssessment(files: number, incidents: number): Assessment {
  const services = Array.from({ length: SERVICES }, (_, i) => `PSERV${String(i).padStart(2, '0')}`)
  const summaries = Array.from({ length: files }, (_, i) => fileOf(i, services[i % SERVICES] ?? ''))
  const all = Array.from({ length: incidents }, (_, i) => incidentOf(i, services[i % SERVICES] ?? ''))
  const history = summaries.map(({ path }, i): Factor => {
    const linked = [0, 1, 2, 3].flatMap((step) => all[(i * 7 + step * 11) % Math.max(1, incidents)] ?? [])
    return {
      id: 'incident-history',
      path,
      points: 13 / files,
      evidence: linked.map((incident, at) => ({
        ...incident,
        path,
        link: at % 2 ? 'stack-frame' : 'fix-commit',
      })),
    }
  })
  const fixes = summaries.map(({ path }, i): Factor => {
    const evidence = [3, 40, 80, 200].map(
      (days): CommitEvidence => ({
        kind: 'commit',
        sha: sha(i * 4 + days),
        at: daysAgo(days).toISOString(),
        path,
      }),
    )
    return { id: 'fix-history', path, points: 20 / files, evidence }
  })
  return {
    ...SAMPLE,
    change: { ...SAMPLE.change, files: summaries },
    services: services.map((id) => ({
      id,
      name: fromOutside(`service ${id} ${'of the platform '.repeat(10)}`),
      because: '.pager-triage.json services[0]',
      confidence: 'certain' as const,
      activeIncidents: 1,
      incidents90d: { raw: incidents, distinct: 40, flapping: 3, merged: 2, lowUrgency: 9, reopened: 1 },
      onCall: null,
      maintenance: null,
    })),
    factors: [
      ...SAMPLE.factors.filter(({ path }) => path === null),
      { id: 'service-history', path: null, points: 2, evidence: all },
      ...history,
      ...fixes,
    ],
  }
}

/** The assessment as a range of so many commits. */
export const largeRange = (count: number, whole: Assessment): RangeAssessment => ({
  whole,
  commits: Array.from({ length: count }, (_, i) => ({ sha: sha(i), assessment: SAMPLE })),
})

const sha = (number: number): string => number.toString(16).padStart(40, '0')

const fileOf = (i: number, service: string): FileSummary => ({
  path: fromOutside(`packages/${'nested-directory/'.repeat(8)}module-${i}.ts`),
  oldPath: null,
  status: 'modified',
  kind: 'text',
  additions: i,
  deletions: 3,
  merged: false,
  filtered: false,
  services: [service],
})

const incidentOf = (i: number, service: string): IncidentEvidence => ({
  kind: 'incident',
  id: `Q${String(i).padStart(13, '0')}`,
  number: 1000 + i,
  url: `https://acme.pagerduty.com/incidents/Q${String(i).padStart(13, '0')}`,
  title: fromOutside(`${'Latency is high, '.repeat(60)}${i}`),
  status: i % 97 === 0 ? 'triggered' : 'resolved',
  urgency: i % 3 === 0 ? 'low' : 'high',
  priority: fromOutside('P2'),
  createdAt: daysAgo((i % 900) / 10).toISOString(),
  service,
  path: null,
  link: null,
})
