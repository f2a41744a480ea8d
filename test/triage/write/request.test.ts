import { describe, expect, test } from 'vitest'
import { ApiKey } from '../../../src/pagerduty/client/access.ts'
import { checkNote, isEmail, parseIncidentName } from '../../../src/triage/write/request.ts'

describe('the name of an incident', () => {
  const names: [text: string, name: string | null][] = [
    ['Q1ABCDEF2GHIJK', 'Q1ABCDEF2GHIJK'],
    [' PABC1 ', 'PABC1'],
    ['A'.repeat(32), 'A'.repeat(32)],
    ['4521', '4521'],
    ['#4521', '4521'],
    ['1234567', '1234567'],
    ['https://acme.pagerduty.com/incidents/Q1ABCDEF2GHIJK', 'Q1ABCDEF2GHIJK'],
    ['https://acme.eu.pagerduty.com/incidents/Q1ABCDEF2GHIJK/?x=1#y', 'Q1ABCDEF2GHIJK'],
    ['https://acme.pagerduty.com/incidents/4521', '4521'],
    ['https://acme.pagerduty.com/services/PABC123', null],
    ['https://acme.pagerduty.com.example.com/incidents/Q1ABCDEF2GHIJK', null],
    ['https://notpagerduty.com/incidents/Q1ABCDEF2GHIJK', null],
    ['http://acme.pagerduty.com/incidents/Q1ABCDEF2GHIJK', null],
    ['https://pagerduty.com@example.com/incidents/Q1ABCDEF2GHIJK', null],
    ['q1abcdef2ghijk', null],
    ['PAB', null],
    ['A'.repeat(33), null],
    ['Q1ABC/../users', null],
    ['Q1ABC?x', null],
    ['Q1ABC\nQ2ABC', null],
    ['$(touch P)', null],
    ['', null],
  ]
  test.for(names)('%s', ([text, name]) => {
    expect(parseIncidentName(text)).toBe(name)
  })
})

describe('an email address', () => {
  test.for([
    ['dana.kim@example.com', true],
    ['dana+pd@example.co.uk', true],
    ['dana', false],
    ['@example.com', false],
    ['dana@', false],
    ['a@b@c', false],
    ['dana kim@example.com', false],
    ['dana@example.com\r\nX: y', false],
    ['dána@example.com', false],
  ] as const)('%s', ([text, expected]) => {
    expect(isEmail(text)).toBe(expected)
  })
})

describe('a note', () => {
  const key = ApiKey.parse('y_NOTREAL-0123456789')
  const plain = [
    'Rolled back to 3.2; watching the queue.',
    'Fixed by TECH-42 in 4fd83a1 (4bf92f3577b34da6a3ce929d0e0e4736)',
    'x'.repeat(25_000),
    '🔥'.repeat(25_000),
  ]
  test.for(plain)('may be sent: %.40s', (text) => {
    expect(() => checkNote(text, key)).not.toThrow()
  })

  const refused: [text: string, says: RegExp][] = [
    [' \n ', /is empty/],
    [`${'x'.repeat(25_000)}🔥`, /has 25001 characters/],
    ['x'.repeat(25_001), /has 25001 characters; the limit is 25000/],
    ['the key is y_NOTREAL-0123456789', /your own PagerDuty key/],
    ['use pdus+_0NOTREALNOTREALNOTREAL for it', /PagerDuty key/],
    ['curl -H "Authorization: Bearer abcdef0123456789abcdef"', /authorization header/],
    ['password=hunter2hunter2!', /named value/],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----', /private key/],
  ]
  test.for(refused)('is refused and not quoted: %.40s', ([text, says]) => {
    expect(() => checkNote(text, key)).toThrow(says)
    expect(() => checkNote(text, key)).not.toThrow(/NOTREAL|hunter2|MIIE|abcdef/)
  })
})
