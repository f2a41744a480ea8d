import * as z from 'zod'
import { MAP_SCHEMA } from './document.ts'

/** Source of docs/schema/map-1.schema.json. */

const count = z.int().min(0)
const because = z.string().describe('what maps it; may hold names of the repository, to be treated as such')
const confidence = z
  .enum(['certain', 'likely', 'guess'])
  .describe(
    'certain: it is written down; likely: a team or a name fits one service; guess: the repository’s name does',
  )
const name = z.string().nullable().describe('as PagerDuty has it; null: not known')
const path = z.string().describe('a directory with all below it (/**), its own files (/*), or one file')

export const mapSchema = z.strictObject({
  schema: z.literal(MAP_SCHEMA),
  tool: z.literal('map'),
  summary: z.string(),
  ok: z.boolean().describe('whether --check passes: no file is unmapped, and no service was deleted'),
  files: z.strictObject({ total: count, mapped: count, unmapped: count, ignored: count }),
  services: z.array(
    z.strictObject({
      id: z.string(),
      name,
      status: z
        .string()
        .nullable()
        .describe('of PagerDuty, or "gone": it has no such service; null: not known'),
      files: count,
      because,
      confidence,
    }),
  ),
  mapped: z.array(
    z.strictObject({
      path,
      files: count,
      services: z.array(z.strictObject({ id: z.string(), name, because, confidence })).min(1),
    }),
  ),
  unmapped: z.array(
    z.strictObject({
      path,
      files: count,
      because: z.string().nullable().describe('which owner or name fits more than one service'),
    }),
  ),
  written: z.string().nullable().describe('the file that --init wrote'),
  next: z.array(z.string()),
  complete: z.boolean().describe('false: PagerDuty was not asked, or not about everything'),
  warnings: z.array(z.string()),
  asOf: z.iso.datetime(),
})
