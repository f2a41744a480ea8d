import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'

const diffRow = z.object({
  id: z.string(),
  zone: z.string(),
  language: z.string(),
  carrier: z.string(),
  technique: z.string(),
  diff: z.string(),
  /** the same diff with harmless words of the same size */
  control: z.string().nullish(),
  payload: z.string(),
  plain: z.string().nullish(),
})
const incidentRow = z.object({
  id: z.string(),
  field: z.string(),
  technique: z.string(),
  doc: z.string(),
  expected: z.enum(['keep', 'neutralise']),
  payload: z.string(),
  plain: z.string().nullish(),
})

export type DiffRow = z.output<typeof diffRow>
export type IncidentRow = z.output<typeof incidentRow>

const read = <Schema extends z.ZodType>(url: URL, schema: Schema): z.output<Schema>[] =>
  readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)))

export const DIFFS = read(new URL('../fixtures/injection/diffs.jsonl', import.meta.url), diffRow)
export const INCIDENTS = read(new URL('../fixtures/injection/incidents.jsonl', import.meta.url), incidentRow)

const payloadRow = z.object({ payload: z.string() })
const payloads = read(new URL('../fixtures/injection/payloads.jsonl', import.meta.url), payloadRow)

/** Each text of the fixtures once. */
export const PAYLOADS: readonly string[] = [
  ...new Set(
    [...DIFFS, ...INCIDENTS.filter(({ expected }) => expected === 'neutralise'), ...payloads].map(
      ({ payload }) => payload,
    ),
  ),
]

/** The whole corpus, which is not part of the project; null where it is not there. */
const CORPUS = new URL('../../../shared/data/injection/', import.meta.url)
export const hasCorpus = existsSync(CORPUS)
export const allDiffs = (): DiffRow[] => read(new URL('diffs/dev/injection.jsonl', CORPUS), diffRow)
export const allIncidents = (): IncidentRow[] =>
  read(new URL('incidents/dev/incidents.jsonl', CORPUS), incidentRow)
