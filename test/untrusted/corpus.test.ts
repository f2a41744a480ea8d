import { describe, expect, it } from 'vitest'
import { readPatch } from '../../src/diff/patch.ts'
import { measureChange } from '../../src/risk/measure.ts'
import { asNonce } from '../../src/untrusted/envelope.ts'
import { normalise } from '../../src/untrusted/inert.ts'
import { modelView, type View } from '../../src/untrusted/model-view.ts'
import { changeOf } from '../support/facts.ts'
import {
  allDiffs,
  allIncidents,
  DIFFS,
  type DiffRow,
  hasCorpus,
  INCIDENTS,
  type IncidentRow,
} from './fixtures.ts'
import { RESERVED, survives } from './survival.ts'

const KEY = asNonce('0123456789abcdef'.repeat(2))

/** What is between the first and the last line, which are our own. */
const inside = (view: View, text: string): string =>
  modelView(view, text, KEY).split('\n').slice(1, -1).join('\n')

/** Names of files and of code are told, so these two may hold words; all else must not. */
const TOLD = new Set(['path', 'identifier'])

const readable = ({ payload, plain, control }: DiffRow, output: string): boolean =>
  [payload, plain ?? ''].some((text) => survives(text, output, control ?? ''))

const shapes = (patch: string) =>
  measureChange(changeOf({}, { files: readPatch(patch).files })).map(({ path: _, ...shape }) => shape)

const isSteering = (output: string): boolean => RESERVED.test(output) || normaliseLines(output) !== output
const normaliseLines = (text: string): string => text.split('\n').map(normalise).join('\n')

describe('text that speaks to a model from within a diff', () => {
  it.each(DIFFS)('$id: $technique as $carrier in $language', (row) => {
    const output = inside('diff', row.diff)
    if (!TOLD.has(row.zone)) expect(readable(row, output)).toBe(false)
    expect(isSteering(output)).toBe(false)
    expect(output).toMatch(/^[ -~\n]*$/)
  })

  it.each(DIFFS.filter(({ control, zone }) => control && zone !== 'identifier'))(
    '$id: $carrier in $language counts like any other text',
    ({ diff, control }) => {
      expect(shapes(diff)).toEqual(shapes(control ?? ''))
    },
  )
})

describe('text that speaks to a model from PagerDuty', () => {
  it.each(INCIDENTS.filter(({ expected }) => expected === 'neutralise'))(
    '$id: $technique in $field',
    (row) => {
      const output = inside('incident', row.doc)
      expect([row.payload, row.plain ?? ''].some((text) => survives(text, output))).toBe(false)
      expect(isSteering(output)).toBe(false)
    },
  )

  it.each(INCIDENTS.filter(({ expected }) => expected === 'keep'))(
    '$id: ordinary words in $field stay',
    (row) => {
      const shown = new Set(wordsIn(inside('incident', row.doc)))
      expect(wordsIn(row.payload).filter((word) => !shown.has(word))).toEqual([])
    },
  )
})

const wordsIn = (text: string): string[] =>
  normalise(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

describe.skipIf(!hasCorpus)(
  hasCorpus ? 'the whole corpus' : 'the whole corpus (skipped: it is not beside the project)',
  () => {
    it('of diffs', () => {
      const failed = allDiffs().filter(
        (row) => !TOLD.has(row.zone) && readable(row, inside('diff', row.diff)),
      )
      expect(failed.map(({ id, zone }) => `${id} ${zone}`)).toEqual([])
    })

    it('of incidents', () => {
      const hostile = allIncidents().filter(({ expected }) => expected === 'neutralise')
      const failed = hostile.filter((row: IncidentRow) => survives(row.payload, inside('incident', row.doc)))
      expect(failed.map(({ id, field }) => `${id} ${field}`)).toEqual([])
    })
  },
)
