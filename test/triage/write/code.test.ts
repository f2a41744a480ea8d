import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ApiKey } from '../../../src/pagerduty/client/access.ts'
import { CODE, type CodeSubject, judgeCode, makeCode } from '../../../src/triage/write/subject.ts'

const key = ApiKey.parse('u+PLANTED-0123456789')
const now = new Date('2026-06-30T12:00:59.999Z')
const later = (ms: number): Date => new Date(now.getTime() + ms)
const MINUTE = 60_000

const subject: CodeSubject = {
  verb: 'acknowledge',
  incidentId: 'QINCIDENT00001',
  actor: 'dana.kim@example.com',
  note: null,
  evenIfFiring: false,
  seen: ['triggered', '2026-06-30T11:00:00Z', 'PUSER01'],
}

const subjects: fc.Arbitrary<CodeSubject> = fc.record({
  verb: fc.constantFrom('acknowledge', 'resolve', 'note'),
  incidentId: fc.stringMatching(/^[A-Z0-9]{5,32}$/),
  actor: fc.emailAddress(),
  note: fc.option(fc.string()),
  evenIfFiring: fc.boolean(),
  seen: fc.array(fc.oneof(fc.string(), fc.nat(), fc.constant(null)), { maxLength: 6 }),
})

describe('a code', () => {
  test('fits what it was made for, in any case of its letters, and looks the same each time', () => {
    fc.assert(
      fc.property(subjects, fc.date({ noInvalidDate: true }), (each, at) => {
        const code = makeCode(each, key, at)
        expect(code).toMatch(CODE)
        expect(judgeCode(` ${code.toLowerCase()} `, each, key, at)).toBe('good')
      }),
    )
  })

  const changes: [name: string, changed: Partial<CodeSubject>][] = [
    ['verb', { verb: 'resolve' }],
    ['incident', { incidentId: 'QINCIDENT00002' }],
    ['actor', { actor: 'ravi.shah@example.com' }],
    ['note', { note: '' }],
    ['flag', { evenIfFiring: true }],
    ['status', { seen: ['acknowledged', '2026-06-30T11:00:00Z', 'PUSER01'] }],
    ['last change of status', { seen: ['triggered', '2026-06-30T11:00:01Z', 'PUSER01'] }],
    ['assignees', { seen: ['triggered', '2026-06-30T11:00:00Z', 'PUSER01', 'PUSER02'] }],
  ]
  test.for(changes)('does not fit another %s', ([, changed]) => {
    const code = makeCode(subject, key, now)
    expect(judgeCode(code, { ...subject, ...changed }, key, now)).toBe('other')
  })

  test('does not fit another key', () => {
    const code = makeCode(subject, ApiKey.parse('u+ANOTHER-0123456789'), now)
    expect(judgeCode(code, subject, key, now)).toBe('other')
  })

  const ages: [age: string, ms: number, verdict: string][] = [
    ['at once', 0, 'good'],
    ['in the next minute', 1, 'good'],
    ['after nine minutes', 9 * MINUTE, 'good'],
    ['after ten minutes', 10 * MINUTE, 'old'],
    ['after fifty-nine minutes', 59 * MINUTE, 'old'],
    ['after an hour', 60 * MINUTE, 'other'],
    ['before it was made', -1 * MINUTE, 'other'],
  ]
  test.for(ages)('%s', ([, ms, verdict]) => {
    expect(judgeCode(makeCode(subject, key, now), subject, key, later(ms))).toBe(verdict)
  })

  test('is never good for more than ten minutes, whenever in a minute it was made', () => {
    fc.assert(
      fc.property(fc.nat({ max: MINUTE - 1 }), (ms) => {
        const made = makeCode(subject, key, later(ms))
        expect(judgeCode(made, subject, key, later(ms + 10 * MINUTE))).toBe('old')
      }),
    )
  })

  test('holds nothing that is taken for something else', () => {
    const letters = new Set<string>()
    for (let step = 0; step < 2_000; step += 1) {
      for (const letter of makeCode(subject, key, later(step * MINUTE))) letters.add(letter)
    }
    expect([...letters].sort().join('')).toBe('-23456789ABCDEFGHJKMNPQRSTVWXYZ')
  })
})
