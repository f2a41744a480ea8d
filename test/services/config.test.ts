import { describe, expect, it } from 'vitest'
import { parseTeamConfig, TeamConfigError } from '../../src/config/team-config.ts'
import { actsOnATerminal } from '../support/arbitrary-facts.ts'

const FREEZE = { name: 'weekend', from: 'Fri 17:00', to: 'Mon 08:00', timeZone: 'Europe/Berlin' }
const RULE = { paths: ['src/**'], service: 'PABC123' }

function complaint(value: unknown): string {
  try {
    parseTeamConfig(typeof value === 'string' ? value : JSON.stringify(value))
  } catch (error) {
    if (error instanceof TeamConfigError) return error.message
    throw error
  }
  return 'none'
}

describe('.pager-triage.json', () => {
  it('names services by globs, and paths to ignore', () => {
    const config = {
      $schema: 'https://example.com/s.json',
      services: [RULE],
      freezes: [{ name: 'weekend', from: 'Fri 17:00', to: 'Mon 08:00', timeZone: 'Europe/Berlin' }],
      policy: [],
      ignore: ['**/*.snap'],
    }
    expect(parseTeamConfig(JSON.stringify(config))).toEqual(config)
  })

  it('may say nothing', () => {
    expect(parseTeamConfig('{}')).toEqual({ services: [], freezes: [], policy: [], ignore: [] })
  })

  it.each([
    ['{"ignore": ["a"]} // b', ['a']],
    ['/* a */{"ignore": /* ["b"] */ ["a" // c\n]}', ['a']],
    ['{"ignore": ["//a", "/*b*/", "\\"//c", "\\\\"] // d\n}', ['//a', '/*b*/', '"//c', '\\']],
    ['{"ignore": ["https://a/**", "b/**/*.ts"]}', ['https://a/**', 'b/**/*.ts']],
  ])('may hold comments: %j', (text, ignore) => {
    expect(parseTeamConfig(text).ignore).toEqual(ignore)
  })

  it('reads a hostile text at once', () => {
    for (const text of [
      '"'.repeat(300_001),
      '"\\'.repeat(200_000),
      '/*'.repeat(300_000),
      '//'.repeat(300_000),
    ])
      expect(complaint(text)).toContain('this is not JSON')
  })

  it.each([
    ['a misspelt key', { servics: [] }, 'unknown key "servics"; did you mean "services"?'],
    ['another misspelt key', { ingore: [] }, 'unknown key "ingore"; did you mean "ignore"?'],
    [
      'a misspelt key beside those that must be there',
      { services: [{ ...RULE, serivce: 'x' }] },
      'unknown key "serivce" in services[0]; did you mean "service"?',
    ],
    [
      'a misspelt key in the place of one that must be there',
      { services: [RULE, { path: ['a'], service: 'PABC123' }] },
      'unknown key "path" in services[1]; did you mean "paths"?',
    ],
    [
      'a misspelt key of the calibration',
      { calibration: { baserate: 0.2, intercept: -1.4 } },
      'unknown key "baserate" in calibration; did you mean "baseRate"?',
    ],
    [
      'a calibration that is no share',
      { calibration: { baseRate: 20, intercept: -1.4 } },
      'calibration.baseRate: Too big',
    ],
    [
      'a calibration that would hide what is risky',
      { calibration: { baseRate: 0.2, intercept: -9 } },
      'calibration: moves the score by more than 20 points',
    ],
    ['a key of every object', '{"__proto__": 1}', 'unknown key "__proto__"'],
    ['another key of every object', { constructor: 1 }, 'unknown key "constructor"'],
    ['an object for a list', { services: {} }, 'services: Invalid input: expected array'],
    ['a text for a list', { ignore: '**' }, 'ignore: Invalid input: expected array'],
    ['a number for a glob', { services: [{ ...RULE, paths: [1] }] }, 'services[0].paths[0]: Invalid input'],
    ['no globs', { services: [{ ...RULE, paths: [] }] }, 'services[0].paths: Too small'],
    ['an empty glob', { services: [RULE, { ...RULE, paths: ['a', ''] }] }, 'services[1].paths[1]: Too small'],
    ['no service', { services: [{ paths: ['a'] }] }, 'services[0].service: Invalid input'],
    [
      'the name of a service',
      { services: [{ ...RULE, service: 'payments-api' }] },
      'services[0].service: is not a PagerDuty service id such as PABC123',
    ],
    [
      'a service id with more behind it',
      { services: [{ ...RULE, service: 'PABC123/../x' }] },
      'services[0].service: is not a PagerDuty service id',
    ],
    [
      'a misspelt key of a freeze',
      { freezes: [{ ...FREEZE, timezone: 'UTC' }] },
      'unknown key "timezone" in freezes[0]; did you mean "timeZone"?',
    ],
    [
      'a freeze from an hour that is none',
      { freezes: [{ ...FREEZE, from: 'Friday 5pm' }] },
      'freezes[0].from: is not a time such as "Fri 17:00" or "2026-12-20 00:00"',
    ],
    [
      'a freeze in a place that is no time zone',
      { freezes: [{ ...FREEZE, timeZone: 'Berlin' }] },
      'freezes[0].timeZone: is not an IANA time zone such as Europe/Berlin or UTC',
    ],
    [
      'a rule about another place',
      { policy: [{ when: 'active-incident', services: 'all', action: 'ask' }] },
      'policy[0].services: Invalid option: expected one of "touched"|"connected"',
    ],
    ['a list', [], 'the file: Invalid input: expected object'],
    ['null', 'null', 'the file: Invalid input: expected object'],
    ['a comment without an end', '{} /* services', 'this is not JSON'],
    ['a comment in a word', '{"ignore": tr//\nue}', 'this is not JSON'],
    ['a comma too many', '{"ignore": ["a",]}', 'this is not JSON'],
    ['an empty file', '', 'this is not JSON'],
    ['YAML', 'services: []', 'this is not JSON'],
  ])('refuses %s', (_, value, message) => {
    expect(complaint(value)).toContain(`.pager-triage.json: ${message}`)
  })

  it('says what to do next', () => {
    expect(complaint('')).toBe(
      '.pager-triage.json: this is not JSON. Fix it (docs/configuration.md) and stage it.',
    )
  })

  it('prints an unknown key safely and short', () => {
    const message = complaint({ [`\u001b[31m\u202e${'x'.repeat(500)}`]: 1 })
    expect(actsOnATerminal(message)).toEqual([])
    expect(message.length).toBeLessThan(200)
  })

  it('refuses a glob that is too long to be matched', () => {
    expect(complaint({ ignore: ['a'.repeat(70_000)] })).toContain('ignore[0]')
  })

  it.each([
    ['!src/**', 'ignore[0]: cannot begin with "!"'],
    ['src/@(a|b)/**', 'ignore[0]: cannot contain @(a|b); use a list such as {a,b}'],
    ['src/{1..3}.ts', 'ignore[0]: cannot contain the range {1..3}; use a list such as {1,2,3}'],
    ['{a,b}'.repeat(40), 'ignore[0]: expands to too many patterns; use several globs'],
  ])('refuses the glob %s and says what to write', (glob, message) => {
    expect(complaint({ ignore: [glob] })).toContain(message)
  })
})
