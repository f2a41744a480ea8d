import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSecret, redactSecrets } from '../../src/untrusted/secrets.ts'
import { hostileTexts } from '../support/arbitrary-facts.ts'
import { runs } from '../support/runs.ts'

// Made here, so that no file of the project looks as if it held a secret.
const MIXED = 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zC3fG6hJ9kL2nP5qR8sT1uV4wX7yZ0aD3eG6'
const HEX = '3f9a1c7e5b2d8064'.repeat(8)
const mixed = (length: number): string => MIXED.repeat(3).slice(0, length)
const hex = (length: number): string => HEX.slice(0, length)
const upper = (length: number): string => mixed(length).toUpperCase()

/** A format, what it opens, and a value of it. */
const FORMATS: readonly (readonly [string, string])[] = [
  ['cloud key', `AKIA${upper(16)}`],
  ['cloud key', `ASIA${upper(16)}`],
  ['cloud key', `AIza${mixed(35)}`],
  ['cloud key', `GOCSPX-${mixed(28)}`],
  ['cloud key', `dop_v1_${hex(64)}`],
  ['cloud key', `AccountKey=${mixed(86)}==`],
  ['source-hosting token', `ghp_${mixed(36)}`],
  ['source-hosting token', `gho_${mixed(36)}`],
  ['source-hosting token', `github_pat_${mixed(22)}_${mixed(59)}`],
  ['source-hosting token', `glpat-${mixed(20)}`],
  ['package-registry token', `npm_${mixed(36)}`],
  ['package-registry token', `pypi-${mixed(80)}`],
  ['package-registry token', `dckr_pat_${mixed(27)}`],
  ['chat token', `xoxb-123456789012-123456789012-${mixed(24)}`],
  ['chat token', `https://hooks.slack.com/services/T${upper(8)}/B${upper(8)}/${mixed(24)}`],
  ['chat token', `123456789:AA${mixed(33)}`],
  ['payment key', `sk_live_${mixed(24)}`],
  ['payment key', `shpat_${hex(32)}`],
  ['model-provider key', `sk-ant-api03-${mixed(90)}AA`],
  ['model-provider key', `sk-proj-${mixed(60)}`],
  ['monitoring key', `NRAK-${upper(27)}`],
  ['monitoring key', `glsa_${mixed(32)}_${hex(8)}`],
  ['service token', `SG.${mixed(22)}.${mixed(43)}`],
  ['service token', `SK${hex(32)}`],
  ['service token', `hvs.${mixed(90)}`],
  ['PagerDuty key', `u+${mixed(18)}`],
  ['PagerDuty key', `y_${mixed(18)}`],
  ['PagerDuty key', `pdus+_0XBPWQQ_${mixed(36)}`],
  ['PagerDuty key', `R0${upper(30)}`],
  ['JSON web token', `eyJ${mixed(30)}.eyJ${mixed(40)}.${mixed(43)}`],
  ['private key', `AGE-SECRET-KEY-1${upper(58)}`],
  [
    'private key',
    `-----BEGIN RSA PRIVATE KEY-----\n${mixed(64)}\n${mixed(40)}==\n-----END RSA PRIVATE KEY-----`,
  ],
]

const PLACES: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => `export const KEY = "${secret}";`,
  (secret) => `+  token: ${secret}`,
  (secret) => `curl -H 'Authorization: Bearer ${secret}' https://api.example`,
  (secret) => `the old one (${secret}) is gone`,
]

/** Half of a value, or twelve characters of it, is a part that helps to guess the rest. */
const shows = (text: string, secret: string): boolean => {
  const size = Math.max(12, Math.ceil(secret.length / 2))
  return Array.from({ length: Math.max(0, secret.length - size) + 1 }, (_, i) =>
    secret.slice(i, i + size),
  ).some((part) => text.includes(part))
}

describe('a secret of a known format', () => {
  it.each(FORMATS)('is a %s: %s', (kind, secret) => {
    expect(findSecret(secret)).toBe(kind)
    for (const place of PLACES) {
      expect(findSecret(place(secret))).not.toBeNull()
      expect(shows(redactSecrets(place(secret)), secret)).toBe(false)
    }
    expect(redactSecrets(secret)).toContain(`[redacted: ${kind}]`)
  })
})

describe('a value whose name tells', () => {
  it.each([
    ['DB_PASSWORD=', 'hGn7UR4jyJ!4Z'],
    ['  "PD_ROUTING_KEY": "', hex(32)],
    ['<HEROKU_API_KEY>', '830282e9-831b-e69f-3b94-72c1ed45c60d'],
    ['key = process.env.DD_APP_KEY ?? "', hex(40)],
    ['// old key: ', hex(32)],
    ["auth = '", 'YWNtZTo2c2pkSkJscFZDZGFlRA=='],
    ['password: ', 'correct-horse-9'],
    ['postgres://app:', 'LZd2FmiDJko4Wru'],
  ])('%s…', (name, value) => {
    const text = name.startsWith('postgres') ? `${name}${value}@db.example/orders` : `${name}${value}`
    expect(findSecret(text)).not.toBeNull()
    expect(shows(redactSecrets(text), value)).toBe(false)
    expect(redactSecrets(text)).toContain(name.slice(0, 6))
  })
})

describe('is no secret:', () => {
  it.each([
    'password: "$DB_PASSWORD"',
    'const token = process.env.GITHUB_TOKEN',
    'token = readToken(path)',
    'tokenizer = WordTokenizer(join_verb_parts=False)',
    "author_email='someone@mail.example',",
    '"secretlint": "^8.2.4"',
    'Token refresh loop in auth-gateway: 401 storm from mobile clients',
    'Deploy 2f9c1ab by dana',
    'commit 3f9a1c7e5b2d80643f9a1c7e5b2d80643f9a1c7e',
    'trace 830282e9-831b-e69f-3b94-72c1ed45c60d',
    'getElementByTestIdentifierAndReturnFirstMatchingNode()',
    'SERVER_PACKET_TRACE_MASK_FOR_QUORUM_LEADER_ELECTION',
    'https://github.com/some-owner/some-repository-name/blob/main/src/index.ts',
    'password',
    'reset your password: see the runbook',
    '',
  ])('%s', (text) => {
    expect(findSecret(text)).toBeNull()
    expect(redactSecrets(text)).toBe(text)
  })
})

describe('redaction', () => {
  it('does not name a commit or a trace, but takes out a random value', () => {
    const value = mixed(40)
    expect(findSecret(`got ${value} back`)).toBeNull()
    expect(redactSecrets(`got ${value} back`)).toBe('got [redacted: random value] back')
  })

  it('of its own result changes nothing', () => {
    const parts = fc.oneof(
      hostileTexts,
      fc.constantFrom(
        ...FORMATS.map(([, secret]) => secret),
        'password=',
        'token: ',
        '"',
        ' ',
        'https://u:',
        '@h',
        '[',
        ']',
      ),
    )
    const text = fc.array(parts, { maxLength: 8 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, (source) => {
        const once = redactSecrets(source)
        expect(redactSecrets(once)).toBe(once)
      }),
      runs(2000),
    )
  })

  it.each([
    'AKIA',
    'password=',
    'eyJ.',
    'a://b:c',
    'token: ',
    '-----BEGIN PRIVATE KEY-----\n',
    'QUJD',
    'xoxb-1-',
    '-',
    'aB3',
  ])('reads a megabyte of %j to its end', (unit) => {
    expect(redactSecrets(unit.repeat(2 ** 20 / unit.length))).toBeTypeOf('string')
  })
})
