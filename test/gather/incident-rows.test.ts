import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoOf, isoSeconds } from '../../src/core/time.ts'
import { incidentIn, rowOf } from '../../src/gather/incident-rows.ts'
import { incidentOf } from '../support/facts.ts'
import { runs } from '../support/runs.ts'

const incident = incidentOf({
  title: 'Charges fail \u202e',
  createdAt: '2026-06-30T11:00:00Z',
  mergedInto: 'Q1',
})

it('an incident is the same after its row was sent', () => {
  expect(incidentIn(JSON.parse(JSON.stringify(rowOf(incident))))).toEqual(incident)
})

it('a row of any other form is refused', () => {
  const row = rowOf(incident)
  const others = [undefined, {}, [], 'text \u001b[31m', ['Q1'], true, -0.5]
  for (const field of row.keys())
    for (const other of others) {
      const changed = row.map((value, at) => (at === field ? other : value))
      const isText = [2, 5, 7].includes(field) && typeof other === 'string'
      const isNumber = field === 1 && typeof other === 'number'
      if (!isText && !isNumber) expect(() => incidentIn(changed), `${field}: ${other}`).toThrow(TypeError)
    }
  for (const other of [null, {}, 'row', []]) expect(() => incidentIn(other)).toThrow(TypeError)
})

it.each([
  'https://x.example/\u001b[31m',
  'https://x.example/a b',
  'https://x.example/">',
  'https://[',
  'http://x.example/',
])('an address that a browser would write otherwise, or not over TLS, is refused: %j', (url) => {
  expect(() => incidentIn([...rowOf(incident).slice(0, -1), url])).toThrow(TypeError)
})

it('a time of whole seconds is written as by Date', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
      expect(isoOf(seconds)).toBe(isoSeconds(new Date(seconds * 1_000)))
    }),
    runs(200),
  )
})
