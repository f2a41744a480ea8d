import { describe, expect, test } from 'vitest'
import { PolicyError, parsePolicy } from '../../../src/relay/access/policy.ts'

const FORGE = '{ "issuer": "https://f.example", "audience": "r", "keys": "https://f.example/jwks" }'
const grant = (text: string) => `{ "issuers": [${FORGE}], "grants": [${text}] }`

describe('a policy file that is not valid stops the relay, with what to change', () => {
  test.each([
    ['no JSON', '{', 'it is not JSON'],
    ['a misspelt field', '{ "grant": [] }', '"grant"'],
    ['a misspelt field of a grant', grant('{ "certificat": { "O": "x" }, "teams": ["*"] }'), '"certificat"'],
    [
      'an issuer without claims',
      grant('{ "issuer": "https://f.example", "teams": ["*"] }'),
      'needs "issuer"',
    ],
    ['keys over http', forgeWith('"http://f.example/jwks"'), 'issuers[0].keys: must be an https URL'],
    ['keys from a file', forgeWith('"file:///etc/jwks"'), 'issuers[0].keys: must be an https URL'],
    ['an issuer twice', `{ "issuers": [${FORGE}, ${FORGE}] }`, 'issuers: lists an issuer twice'],
    [
      'a grant of an unknown issuer',
      grant('{ "issuer": "https://g.example", "claims": { "sub": "x" }, "teams": ["*"] }'),
      'grants[0].issuer: is not listed under "issuers"',
    ],
    [
      'a grant for everybody',
      grant('{ "issuer": "https://f.example", "claims": {}, "teams": ["*"] }'),
      'must name at least one field',
    ],
    [
      'a certificate of anybody',
      grant('{ "certificate": {}, "teams": ["*"] }'),
      'must name at least one field',
    ],
    ['no teams', grant('{ "certificate": { "O": "Acme" }, "teams": [] }'), 'grants[0].teams'],
    [
      'the name of a team',
      grant('{ "certificate": { "O": "Acme" }, "teams": ["Payments"] }'),
      'grants[0].teams[0]: is neither',
    ],
    [
      'a pattern that excludes',
      grant('{ "certificate": { "O": "!Acme" }, "teams": ["*"] }'),
      'cannot begin with',
    ],
    ['a limit of none', '{ "limits": { "perSecond": 0, "burst": 1 } }', 'limits.perSecond'],
    ['a session of days', forgeWith('"https://f.example/jwks", "sessionMinutes": 1440'), 'sessionMinutes'],
  ])('%s', (_, text, says) => {
    expect(() => parsePolicy(text)).toThrow(PolicyError)
    expect(() => parsePolicy(text)).toThrow(says)
  })

  test('comments are allowed, and an empty one lets nobody in', () => {
    expect(parsePolicy('{ /* later */ }')).toMatchObject({ issuers: [], grants: [] })
  })
})

function forgeWith(keys: string): string {
  return `{ "issuers": [{ "issuer": "https://f.example", "audience": "r", "keys": ${keys} }] }`
}
