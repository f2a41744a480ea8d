import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { fromOutside } from '../../src/core/untrusted.ts'
import { linkIncidents } from '../../src/incidents/link.ts'
import { commitOf, incidentOf, linkFactsOf, NOW, SERVICE, serviceOf } from '../support/facts.ts'

const FIXTURES = new URL('../fixtures/links/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8'))

/** One incident and one changed file, with what PagerDuty and git know around them; hours are since it began. */
const caseSchema = z.strictObject({
  why: z.string(),
  title: z.string(),
  path: z.string(),
  openHours: z.number().default(4),
  urgency: z.string().default('high'),
  closedBy: z.string().default('user'),
  /** the files that map to the incident's service; left out: all */
  mapped: z.array(z.string()).default([]),
  code: z.array(z.string()).default([]),
  alerts: z.array(z.string()).default([]),
  notes: z.array(z.string()).default([]),
  commits: z
    .array(
      z.strictObject({
        message: z.string(),
        paths: z.array(z.string()),
        hours: z.number(),
        sha: z.string().optional(),
      }),
    )
    .default([]),
  deploys: z
    .array(
      z.strictObject({
        text: z.string(),
        minutesBefore: z.number(),
        related: z.boolean().default(false),
        service: z.string().default(SERVICE),
      }),
    )
    .default([]),
})

type Case = z.infer<typeof caseSchema>

const TREE = z.array(z.string()).parse(read('repository.json'))
const BEGAN_MS = NOW.getTime() - 30 * 86_400_000

const INCIDENT = { id: 'Q1ABCDEF2GH3IJ', number: 4521 }
const hoursAfter = (hours: number): Date => new Date(BEGAN_MS + hours * 3_600_000)

function isLinked(row: Case): boolean {
  const incident = incidentOf({
    ...INCIDENT,
    title: row.title,
    urgency: row.urgency,
    createdAt: hoursAfter(0).toISOString(),
    resolvedAt: hoursAfter(row.openHours).toISOString(),
    lastChangedBy: row.closedBy,
  })
  const textOf = (text: string) => ({ incidentId: INCIDENT.id, text: fromOutside(text) })
  const links = linkIncidents(
    linkFactsOf({
      incidents: [incident],
      commits: row.commits.map(({ message, paths, hours, sha }) => ({
        ...commitOf(message, paths, sha === undefined ? {} : { sha: sha.padEnd(40, '0') }),
        at: hoursAfter(hours),
      })),
      texts: [...row.alerts, ...row.notes].map(textOf),
      changeEvents: row.deploys.map(({ text, minutesBefore, related, service }, i) => ({
        id: `01EVENT${i}`,
        at: hoursAfter(-minutesBefore / 60).toISOString(),
        serviceIds: [service],
        texts: [fromOutside(text)],
        incidentIds: related ? [INCIDENT.id] : [],
      })),
      services: [serviceOf(SERVICE, { paths: row.mapped })],
      tree: TREE,
      files: [{ path: row.path, code: row.code }],
    }),
  )
  return links.some(({ path }) => path === row.path)
}

describe('labelled pairs of incidents and files', () => {
  const right = z.array(caseSchema).parse(read('right.json'))
  const misleading = z.array(caseSchema).parse(read('misleading.json'))
  const found = right.filter(isLinked)
  const wrong = misleading.filter(isLinked)
  const precision = found.length / (found.length + wrong.length)
  const recall = found.length / right.length
  const numbers = `${right.length} right, ${misleading.length} misleading: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`

  it(`are told apart (${numbers})`, () => {
    expect(right.length + misleading.length).toBeGreaterThanOrEqual(60)
    expect(wrong.map(({ why }) => why)).toEqual(['five fixes meanwhile, none can be told to be its'])
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.8)
  })

  it('are of files that the repository has', () => {
    expect([...right, ...misleading].filter(({ path }) => !TREE.includes(path))).toEqual([])
  })

  it('miss what only a reader understands', () => {
    expect(right.filter((row) => !isLinked(row)).map(({ why }) => why)).toEqual([
      'only words of the title name the subject',
      'only a sentence in a note says it',
      'a fix made meanwhile that is called a feature',
    ])
  })
})
