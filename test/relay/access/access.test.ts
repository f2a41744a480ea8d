import { createHmac, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { CheckedAccess } from '../../../src/relay/access/access.ts'
import { IssuerKeys } from '../../../src/relay/access/issuer-keys.ts'
import { parsePolicy } from '../../../src/relay/access/policy.ts'
import { writeSession } from '../../../src/relay/access/sessions.ts'
import type { Arrival } from '../../../src/relay/ports.ts'
import { encode, makeKey, makeToken } from '../support/tokens.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const SECONDS = NOW.getTime() / 1_000
const FORGE = 'https://forge.example'
const PEOPLE = 'https://login.example'
const TOKEN = 'a-relay-token-of-32-characters-00'

const rsa = makeKey('rsa-1', 'RS256')
const elliptic = makeKey('ec-1', 'ES256')
const weak = makeKey('weak-1', 'RS256', 1_024)
const stranger = makeKey('rsa-1', 'RS256')
const KEY_SET = JSON.stringify({
  keys: [
    rsa.jwk,
    elliptic.jwk,
    weak.jwk,
    { ...rsa.jwk, kid: 'enc-1', use: 'enc' },
    { kty: 'oct', k: 'AAAA', kid: 'oct-1' },
  ],
})

const POLICY = parsePolicy(`{
  "issuers": [
    { "issuer": "${FORGE}", "audience": "https://relay.example", "keys": "${FORGE}/jwks" },
    { "issuer": "${PEOPLE}", "audience": "https://relay.example", "keys": "${PEOPLE}/jwks", "sessionMinutes": 480 }
  ],
  "grants": [
    { "issuer": "${FORGE}", "claims": { "repository": "acme/payments", "ref": "refs/heads/{main,release-*}" }, "teams": ["PTEAM01"] },
    { "issuer": "${FORGE}", "claims": { "repository": "acme/*" }, "teams": ["PTEAM02"] },
    { "issuer": "${PEOPLE}", "claims": { "groups": "sre" }, "teams": ["*"] },
    { "certificate": { "O": "Acme", "OU": "payments" }, "teams": ["PTEAM01"] }
  ],
  "limits": { "perSecond": 2, "burst": 20 }
}`)

function open({
  now = () => NOW,
  policy = POLICY,
  storeIsDown = false,
  token = TOKEN as string | null,
} = {}) {
  const seen = new Set<string>()
  const secret = randomBytes(32)
  const access = new CheckedAccess({
    token,
    policy,
    clock: now,
    secret: async () => secret,
    keysOf: ({ keys }) => new IssuerKeys({ url: keys, load: async () => KEY_SET, clock: now }),
    isFirst: async (id) => {
      if (storeIsDown) throw new Error('down')
      return !seen.has(id) && seen.add(id).has(id)
    },
  })
  return { access, secret }
}

const request = (given: Partial<Arrival> = {}): Arrival => ({
  method: 'GET',
  target: '/incidents?limit=100',
  authorization: undefined,
  certificate: null,
  ...given,
})

let count = 0
const claims = (given: object = {}) => {
  count += 1
  return {
    iss: FORGE,
    sub: 'repo:acme/payments:ref:refs/heads/main',
    aud: 'https://relay.example',
    exp: SECONDS + 300,
    iat: SECONDS,
    jti: `id-${count}`,
    repository: 'acme/payments',
    ref: 'refs/heads/main',
    ...given,
  }
}

const exchange = (token: string) => request({ target: '/v1/token', authorization: `Bearer ${token}` })

async function teamsAfter(token: string) {
  const { access } = open()
  const given = await access.admit(exchange(token))
  const body = 'answer' in given ? JSON.parse(given.answer.text) : {}
  if (!('token' in body)) return given
  const read = await access.admit(request({ authorization: `Bearer ${body.token}` }))
  return 'caller' in read ? read.caller.teams : read
}

const UNAUTHORIZED = {
  status: 401,
  text: JSON.stringify({ error: { message: 'Authentication failed', code: 2006 } }),
}

describe('a token of an issuer opens the teams of the grants that match', () => {
  const both = new Set(['PTEAM01', 'PTEAM02'])
  test.each([
    ['main', rsa, {}, both],
    ['signed with an elliptic curve', elliptic, {}, both],
    ['a release branch', rsa, { ref: 'refs/heads/release-7' }, both],
    ['another branch', rsa, { ref: 'refs/heads/attempt' }, new Set(['PTEAM02'])],
    ['a pull request', rsa, { ref: 'refs/pull/7/merge' }, new Set(['PTEAM02'])],
    ['another repository', rsa, { repository: 'acme/search' }, new Set(['PTEAM02'])],
    ['several audiences', rsa, { aud: ['x', 'https://relay.example'] }, both],
    ['a clock that is 20 s behind', rsa, { nbf: SECONDS + 20, iat: SECONDS + 20 }, both],
    ['a clock that is 20 s ahead', rsa, { exp: SECONDS - 20 }, both],
    ['a person of a group', rsa, { iss: PEOPLE, groups: ['dev', 'sre'], repository: 'acme/payments' }, 'all'],
  ])('%s', async (_, key, given, teams) => {
    expect(await teamsAfter(makeToken(key, claims(given)))).toEqual(teams)
  })
})

describe('every other token is refused in the same words', () => {
  const { exp: _exp, ...withoutEnd } = claims()
  const { jti: _jti, ...withoutId } = claims()
  const { aud: _aud, ...withoutAudience } = claims()
  const valid = makeToken(rsa, claims())
  const [head = '', body = '', signature = ''] = valid.split('.')
  const symmetric = `${encode('{"alg":"HS256","kid":"rsa-1"}')}.${body}`

  test.each<[string, token: string, reason: string]>([
    ['nothing', '', 'web_token'],
    ['no token', 'x', 'web_token'],
    ['a part too few', `${head}.${body}`, 'web_token'],
    ['a part too many', `${valid}.${signature}`, 'web_token'],
    ['no signature', `${head}.${body}.`, 'web_token'],
    ['another spelling of its signature', `${head}.${body}.${signature}=`, 'web_token'],
    ['alg none', `${encode('{"alg":"none","kid":"rsa-1"}')}.${body}.${signature}`, 'web_token'],
    [
      'the public key as the secret of an HMAC',
      `${symmetric}.${encode(createHmac('sha256', JSON.stringify(rsa.jwk)).update(symmetric).digest())}`,
      'web_token',
    ],
    ['alg in other letters', makeToken(rsa, claims(), { alg: 'rs256' }), 'web_token'],
    [
      'an extension that must be understood',
      makeToken(rsa, claims(), { crit: ['b64'], b64: false }),
      'web_token',
    ],
    ['no key id', makeToken(rsa, claims(), { kid: undefined }), 'web_token'],
    ['its own key', makeToken(stranger, claims(), { jwk: stranger.jwk }), 'signature'],
    ['a key id that the issuer does not list', makeToken(rsa, claims(), { kid: 'rsa-2' }), 'key'],
    ['a key for encryption', makeToken(rsa, claims(), { kid: 'enc-1' }), 'key'],
    ['a symmetric key of the set', makeToken(rsa, claims(), { kid: 'oct-1' }), 'key'],
    ['a key of 1,024 bits', makeToken(weak, claims()), 'signature'],
    ['the other algorithm for the key', makeToken(rsa, claims(), { alg: 'ES256' }), 'signature'],
    ['another key of the set', makeToken(elliptic, claims(), { kid: 'rsa-1', alg: 'RS256' }), 'signature'],
    ['a changed claim', `${head}.${encode(JSON.stringify(claims({ sub: 'x' })))}.${signature}`, 'signature'],
    ['another issuer', makeToken(rsa, claims({ iss: `${FORGE}.evil` })), 'issuer'],
    ['an issuer with a slash more', makeToken(rsa, claims({ iss: `${FORGE}/` })), 'issuer'],
    ['another audience', makeToken(rsa, claims({ aud: 'https://other.example' })), 'audience'],
    ['no audience of several', makeToken(rsa, claims({ aud: [] })), 'audience'],
    ['no audience', makeToken(rsa, withoutAudience), 'web_token'],
    ['expired', makeToken(rsa, claims({ exp: SECONDS - 31 })), 'expired'],
    ['without an end', makeToken(rsa, withoutEnd), 'web_token'],
    ['an end that is no number', makeToken(rsa, claims({ exp: '9999999999' })), 'web_token'],
    ['valid for a day', makeToken(rsa, claims({ exp: SECONDS + 86_400 })), 'too_long'],
    ['not yet valid', makeToken(rsa, claims({ nbf: SECONDS + 60 })), 'not_yet_valid'],
    ['issued in the future', makeToken(rsa, claims({ iat: SECONDS + 60 })), 'not_yet_valid'],
    ['without an id', makeToken(rsa, withoutId), 'web_token'],
    ['a repository without a grant', makeToken(rsa, claims({ repository: 'evil/payments' })), 'grant'],
    [
      'a repository that begins the same',
      makeToken(rsa, claims({ repository: 'acme/payments/../x' })),
      'grant',
    ],
    ['a repository in a list of lists', makeToken(rsa, claims({ repository: [['acme/payments']] })), 'grant'],
    ['a person without the group', makeToken(rsa, claims({ iss: PEOPLE, groups: ['dev'] })), 'grant'],
    ['a person with the repository of CI', makeToken(rsa, claims({ iss: PEOPLE })), 'grant'],
    ['longer than any', makeToken(rsa, claims({ more: 'x'.repeat(20_000) })), 'web_token'],
    ['the token of the relay', TOKEN, 'web_token'],
  ])('%s', async (_, token, reason) => {
    const { access } = open()
    const { answer, refused } = Object(await access.admit(exchange(token)))
    expect(answer).toMatchObject(UNAUTHORIZED)
    expect(refused).toBe(reason)
  })

  test('one that was used', async () => {
    const { access } = open()
    const token = makeToken(rsa, claims())
    expect(await access.admit(exchange(token))).toMatchObject({ answer: { status: 200 }, refused: null })
    expect(await access.admit(exchange(token))).toMatchObject({ answer: UNAUTHORIZED, refused: 'replayed' })
  })

  test('one whose id another issuer used is not a replay', async () => {
    const { access } = open()
    const [first, second] = [claims(), { ...claims({ iss: PEOPLE, groups: ['sre'] }) }]
    await access.admit(exchange(makeToken(rsa, first)))
    const other = makeToken(rsa, { ...second, jti: first.jti })
    expect(await access.admit(exchange(other))).toMatchObject({ answer: { status: 200 } })
  })

  test('all while the store cannot say whether it was used', async () => {
    const { access } = open({ storeIsDown: true })
    expect(await access.admit(exchange(makeToken(rsa, claims())))).toMatchObject({ answer: { status: 503 } })
  })

  test('directly, without an exchange', async () => {
    const { access } = open()
    const authorization = `Bearer ${makeToken(rsa, claims())}`
    expect(await access.admit(request({ authorization }))).toMatchObject({ answer: UNAUTHORIZED })
  })
})

describe('a session token', () => {
  const session = { subject: 'x', teams: new Set(['PTEAM01']), until: new Date(NOW.getTime() + 60_000) }
  const read = (token: string, { access }: ReturnType<typeof open>) =>
    access.admit(request({ authorization: `Bearer ${token}` }))

  test('opens its teams until it ends', async () => {
    let now = NOW
    const at = open({ now: () => now })
    const token = writeSession(session, at.secret)
    expect(await read(token, at)).toEqual({ caller: { ...session } })
    now = session.until
    expect(await read(token, at)).toMatchObject({ answer: UNAUTHORIZED, refused: 'session' })
  })

  test.each<[string, change: (token: string) => string]>([
    ['signed with another secret', () => writeSession(session, randomBytes(32))],
    ['without a signature', (token) => token.replace(/\..*/, '')],
    ['with an empty signature', (token) => token.replace(/\..*/, '.')],
    ['with a part more', (token) => `${token}.x`],
    [
      'with more teams',
      (token) => `ptr_${encode('{"s":"x","t":"*","e":9999999999}')}.${token.slice(token.indexOf('.') + 1)}`,
    ],
    ['in capital letters', (token) => token.toUpperCase()],
  ])('is refused %s', async (_, change) => {
    const at = open()
    expect(await read(change(writeSession(session, at.secret)), at)).toMatchObject({ answer: UNAUTHORIZED })
  })
})

describe('the token of the relay', () => {
  test.each([
    ['Bearer', `Bearer ${TOKEN}`],
    ['as a key of PagerDuty', `Token token=${TOKEN}`],
  ])('opens the whole account: %s', async (_, authorization) => {
    expect(await open().access.admit(request({ authorization }))).toMatchObject({ caller: { teams: 'all' } })
  })

  test.each([
    ['none', undefined],
    ['empty', ''],
    ['the scheme alone', 'Bearer '],
    ['the token alone', TOKEN],
    ['another scheme', `Basic ${TOKEN}`],
    ['a letter less', `Bearer ${TOKEN.slice(1)}`],
    ['a letter more', `Bearer ${TOKEN}0`],
    ['two tokens', `Bearer ${TOKEN}, Bearer ${TOKEN}`],
    ['a key of PagerDuty', 'Token token=SIMULATOR-READONLY-0'],
  ])('is refused: %s', async (_, authorization) => {
    expect(await open().access.admit(request({ authorization }))).toMatchObject({ answer: UNAUTHORIZED })
  })

  test.each([TOKEN, 'null', 'undefined', ''])('opens nothing where none is set: %s', async (token) => {
    const { access } = open({ token: null })
    expect(await access.admit(request({ authorization: `Bearer ${token}` }))).toMatchObject({
      answer: UNAUTHORIZED,
    })
  })
})

describe('a client certificate', () => {
  test.each<[string, Record<string, unknown>, teams: string[] | null]>([
    ['of a team', { O: 'Acme', OU: 'payments', CN: 'dana' }, ['PTEAM01']],
    ['of several units', { O: 'Acme', OU: ['search', 'payments'], CN: 'dana' }, ['PTEAM01']],
    ['of another unit', { O: 'Acme', OU: 'search' }, null],
    ['of another organisation', { O: 'Evil', OU: 'payments' }, null],
    ['whose name is like the unit', { O: 'Acme', CN: 'payments' }, null],
    ['without a subject', {}, null],
  ])('%s', async (_, certificate, teams) => {
    const found = await open().access.admit(request({ certificate }))
    if (teams === null) expect(found).toMatchObject({ answer: UNAUTHORIZED, refused: 'grant' })
    else expect(found).toMatchObject({ caller: { teams: new Set(teams) } })
  })

  test('is exchanged for a session token, as often as needed', async () => {
    const { access } = open()
    const certificate = { O: 'Acme', OU: 'payments' }
    for (let i = 0; i < 2; i += 1) {
      const { answer } = Object(await access.admit(request({ target: '/v1/token', certificate })))
      const session = JSON.parse(answer.text)
      expect(session).toMatchObject({ expires_at: '2026-11-22T13:00:00.000Z' })
      const read = await access.admit(request({ authorization: `Bearer ${session.token}` }))
      expect(read).toMatchObject({ caller: { teams: new Set(['PTEAM01']) } })
    }
    const other = request({ target: '/v1/token', certificate: { O: 'Evil' } })
    expect(await access.admit(other)).toMatchObject({ answer: UNAUTHORIZED })
    expect(await access.admit(request({ target: '/v1/token' }))).toMatchObject({ answer: UNAUTHORIZED })
  })

  test('does not help a wrong token', async () => {
    const certificate = { O: 'Acme', OU: 'payments' }
    const found = await open().access.admit(request({ certificate, authorization: 'Bearer x' }))
    expect(found).toMatchObject({ answer: UNAUTHORIZED })
  })

  test('does not show its names in what is logged', async () => {
    const certificate = { O: 'Acme', OU: 'payments', CN: 'Dana Kim' }
    expect(JSON.stringify(await open().access.admit(request({ certificate })))).not.toMatch(/dana|acme/i)
  })
})

describe('methods and paths', () => {
  const authorization = `Bearer ${TOKEN}`

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT', 'get', 'PURGE'])(
    '%s is refused with a token and without',
    async (method) => {
      for (const given of [{ method }, { method, authorization }, { method, target: '/v1/token' }])
        expect(await open().access.admit(request(given))).toMatchObject({
          answer: { status: 405, headers: { allow: 'GET' } },
        })
    },
  )

  test.each([
    '/incidents/../services',
    '/incidents/%2e%2e/services',
    '/incidents/..%2fservices',
    '/./incidents',
    '//evil.example/incidents',
    '/incidents/',
    '/incidents//P1',
    '/incidents;x=1',
    '/incidents\\P1',
    '/incidents%00',
    'http://evil.example/incidents',
    '*',
    '/',
    '',
    `/${'x'.repeat(20_000)}`,
  ])('%s is not found', async (target) => {
    expect(await open().access.admit(request({ target, authorization }))).toMatchObject({
      answer: { status: 404 },
    })
    expect(await open().access.admit(request({ target }))).toMatchObject({ answer: UNAUTHORIZED })
  })
})

test('each subject has limits of its own', async () => {
  let now = NOW
  const { access } = open({ now: () => now })
  const ask = () => access.admit(request({ authorization: `Bearer ${TOKEN}` }))
  const certificate = { O: 'Acme', OU: 'payments' }
  for (let i = 0; i < 20; i += 1) expect(await ask()).toHaveProperty('caller')
  expect(await ask()).toMatchObject({ answer: { status: 429, headers: { 'retry-after': '1' } } })
  expect(await access.admit(request({ certificate }))).toHaveProperty('caller')
  now = new Date(NOW.getTime() + 500)
  expect(await ask()).toHaveProperty('caller')
  expect(await ask()).toMatchObject({ refused: 'rate' })
  now = new Date(NOW.getTime() - 3_600_000)
  expect(await ask()).toMatchObject({ refused: 'rate' })
})
