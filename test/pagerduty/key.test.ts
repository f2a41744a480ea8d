import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { reasonOf } from '../../src/core/errors.ts'
import { ApiKey } from '../../src/pagerduty/client/access.ts'
import { SettingError } from '../../src/pagerduty/client/errors.ts'

const hex64 = 'a1'.repeat(32)
const jwt = `eyJ${'x'.repeat(40)}.eyJ.sig`

const schemes: [name: string, text: string, authorization: string][] = [
  ['an account key', 'PLANTED+KEY_-0123456', 'Token token=PLANTED+KEY_-0123456'],
  ["a user's key", 'u+PLANTED-0123456789', 'Token token=u+PLANTED-0123456789'],
  ['a key with a line break behind it', ' PLANTEDKEY0123456789\n', 'Token token=PLANTEDKEY0123456789'],
  ['an OAuth token, US', 'pdus+_0XBPWQQ_1234-5678', 'Bearer pdus+_0XBPWQQ_1234-5678'],
  ['an OAuth token, EU', 'pdeu+_0XBPWQQ_1234-5678', 'Bearer pdeu+_0XBPWQQ_1234-5678'],
  ['an older OAuth token', hex64, `Bearer ${hex64}`],
  ['a JWT', jwt, `Bearer ${jwt}`],
]

const impossible: [name: string, text: string, says: RegExp][] = [
  ['nothing', ' ', /is empty\. Set PAGERDUTY_API_KEY/],
  ['a header', 'Token token=PLANTEDKEY0123456789', /Set only the key, without "Token token="/],
  ['a bearer header', 'Bearer PLANTEDKEY0123456789', /without "Token/],
  ['a space inside', 'PLANTEDKEY 123456789', /spaces or invalid characters/],
  ['a line break inside', 'PLANTEDKEY\r\nX-Evil: 12345', /spaces or invalid characters/],
  ['a NUL', 'PLANTEDKEY\u0000123456789', /spaces or invalid characters/],
  ['typographic quotes', '“PLANTEDKEY123456789”', /spaces or invalid characters/],
  ['half a key', 'PLANTEDKEY', /too short/],
  ['an integration key', '0123456789abcdef0123456789abcdef', /integration \(routing\) key/],
  ['a ruleset key', 'R0123456789ABCDEF0123456789ABCDE', /integration \(routing\) key/],
  ['a refresh token', 'pdus+_1XBPWQQ_1234-5678', /refresh token\. Use the access token/],
]

const sayingOf = (text: string): string => {
  try {
    return `accepted: ${ApiKey.parse(text)}`
  } catch (error) {
    return reasonOf(error)
  }
}

describe('the key', () => {
  test.for(schemes)('%s is sent by its scheme', ([, text, authorization]) => {
    expect(ApiKey.parse(text).authorization()).toBe(authorization)
  })

  test.for(impossible)('%s is refused without being repeated', ([, text, says]) => {
    expect(() => ApiKey.parse(text)).toThrow(SettingError)
    expect(sayingOf(text)).toMatch(says)
    if (text.trim() !== '') expect(() => ApiKey.parse(text)).not.toThrow(text.trim())
  })

  test('shows its last four characters only, however it is printed', () => {
    const key = ApiKey.parse('PLANTEDKEY0123456789')
    const shown = [
      `${key}`,
      JSON.stringify({ key }),
      inspect({ key }, { depth: null, showHidden: true, getters: true }),
      inspect(key, { customInspect: false, depth: null, showHidden: true }),
      Object.values(key).join(),
      JSON.stringify(Object.getOwnPropertyNames(key)),
    ].join('\n')
    expect(shown).toContain('****6789')
    expect(shown).not.toContain('PLANTEDKEY')
  })

  test('is masked in foreign text, plain, percent-encoded and in base64', () => {
    const key = ApiKey.parse('u+PLANTED-0123456789')
    const base64 = Buffer.from('u+PLANTED-0123456789').toString('base64')
    expect(key.redact(`a u+PLANTED-0123456789 b u%2BPLANTED-0123456789 c ${base64}`)).toBe(
      'a ****6789 b ****6789 c ****6789',
    )
  })
})
