import { describe, expect, test } from 'vitest'
import { ApiKey } from '../../src/pagerduty/client/access.ts'
import { errorForAnswer } from '../../src/pagerduty/client/answers.ts'
import { now } from './support/reader.ts'

const answer = (status: number, body: unknown = {}) => ({
  status,
  headers: { 'content-type': 'application/json' },
  text: JSON.stringify(body),
})

const asked = (host: string, key: string, isWrite = false) => ({
  subject: 'open incidents',
  scope: isWrite ? 'incidents.write' : 'incidents.read',
  path: '/incidents?limit=100',
  isWrite,
  host,
  key: ApiKey.parse(key),
})

const apiKey = 'u+PLANTED-0123456789'
const oauth = 'pdus+_0XBPWQQ_1234-5678'

describe('what to do after a 401', () => {
  test.for<[host: string, key: string, hint: string]>([
    [
      'api.pagerduty.com',
      apiKey,
      'Check PAGERDUTY_API_KEY: it may be mistyped, revoked or expired. It was sent as an API key (Token token=) to api.pagerduty.com; if your PagerDuty is at *.eu.pagerduty.com, set PAGERDUTY_REGION=eu.',
    ],
    [
      'api.eu.pagerduty.com',
      apiKey,
      'Check PAGERDUTY_API_KEY: it may be mistyped, revoked or expired. It was sent as an API key (Token token=) to api.eu.pagerduty.com; if your PagerDuty is not at *.eu.pagerduty.com, set PAGERDUTY_REGION=us.',
    ],
    [
      'pd.corp.example',
      oauth,
      'Check PAGERDUTY_API_KEY: it may be mistyped, revoked or expired. It was sent as an OAuth token (Bearer) to pd.corp.example; PAGERDUTY_API_URL must belong to the region of the key.',
    ],
  ])('from %s', ([host, key, hint]) => {
    expect(errorForAnswer(answer(401), asked(host, key), now).hint).toBe(hint)
  })
})

describe('what to do after a 403', () => {
  test.for<[name: string, key: string, isWrite: boolean, body: unknown, message: string, hint: string]>([
    [
      'a write with an API key',
      apiKey,
      true,
      {},
      'The key ****6789 may not write open incidents; nothing was changed (403).',
      'Use a full-access key instead of a read-only one, or the key of a user who may change this in PagerDuty.',
    ],
    [
      'a write with an OAuth token',
      oauth,
      true,
      {},
      'The key ****5678 may not write open incidents; nothing was changed (403).',
      'Use an OAuth token with the scope incidents.write, of a user who may change this in PagerDuty.',
    ],
    [
      'a write to what the user lost sight of',
      apiKey,
      true,
      { error: { code: 2018, message: 'You may have lost access' } },
      'The key ****6789 may not write open incidents; nothing was changed (403): "You may have lost access".',
      'Nothing was changed. The incident may be resolved, or with another team by now: look at it in PagerDuty. If it is open, check that the key may write.',
    ],
    [
      'a read with an API key, which has no scopes',
      apiKey,
      false,
      {},
      'The key ****6789 cannot read open incidents (403).',
      'Use the key of a user who can see this in PagerDuty, or an API key of the account.',
    ],
    [
      'a read with an OAuth token',
      oauth,
      false,
      {},
      'The key ****5678 cannot read open incidents (403).',
      'Give the OAuth app the scope incidents.read, or use the key of a user who can see this in PagerDuty.',
    ],
  ])('%s', ([, key, isWrite, body, message, hint]) => {
    const error = errorForAnswer(answer(403, body), asked('api.pagerduty.com', key, isWrite), now)
    expect({ message: error.message, hint: error.hint }).toEqual({ message, hint })
  })
})

const SENDER = /^PAGERDUTY_EMAIL must be /
const DATES = /^Check the period, if you gave one, and the clock/
const OWN = 'If you gave an id or a period, check it; otherwise please report this.'
const LOOK = 'Nothing was changed. Look at the incident in PagerDuty, then try again.'

const dated = { path: '/incidents?since=2026-01-01T00%3A00%3A00Z&limit=100' }
const written = { isWrite: true, path: '/incidents/QINCIDENT00001' }

describe('one code of PagerDuty has several causes', () => {
  test.for<[status: number, code: unknown, words: string, where: object, hint: RegExp | string]>([
    [400, 1008, 'Requester User Not Found', written, SENDER],
    [400, 1028, 'Malformed "From" header', written, SENDER],
    [400, 2011, 'A requester is needed', written, SENDER],
    [400, '2016', 'Put an address in the "From" header', written, SENDER],
    [400, 2001, 'Requester User Not Found', written, SENDER],
    [400, 2001, 'Urgency is unknown', written, LOOK],
    [400, 2002, 'Service not found', written, LOOK],
    [400, 2001, 'is invalid.', written, LOOK],
    [400, 2001, 'Statuses must be an Array', {}, OWN],
    [400, 2001, 'is invalid.', {}, OWN],
    [400, 2001, 'is invalid.', dated, /six months/],
    [400, 2001, 'Until comes before Since', dated, /six months/],
    [400, 2001, 'Team ids must be an Array', dated, OWN],
    [400, 2004, 'Dates', dated, DATES],
    [400, 2005, 'Dates', dated, DATES],
    [400, 2002, 'Offset+limit is more than 10000', {}, /first 10,000/],
    [400, 2001, 'Offset+limit is more than 10000', {}, /first 10,000/],
    [400, 2002, 'Unknown filter', dated, OWN],
    [408, 2016, 'Took too long', {}, /^Try again in a minute/],
    [401, 2008, 'Account locked', {}, /ask its owner/],
    [403, 2012, 'Account expired', {}, /ask its owner/],
    [403, 2010, 'Access Denied', written, /^Use a full-access key/],
    [404, 2100, 'Not Found', {}, /^Check PAGERDUTY_API_URL/],
    [404, 2100, 'Not Found', { path: '/incidents/QINCIDENT00001/notes' }, /^Check the id/],
  ])('%i, %s, %s', ([status, code, message, where, hint]) => {
    const found = errorForAnswer(
      answer(status, { error: { code, message } }),
      { ...asked('api.pagerduty.com', apiKey), ...where },
      now,
    )
    if (typeof hint === 'string') expect(found.hint).toBe(hint)
    else expect(found.hint).toMatch(hint)
    expect(found.apiCode).toBe(Number(code))
  })
})

describe('the words of a refusal in any form', () => {
  test.for<[form: string, type: string, body: string, words: string]>([
    ['text', 'text/plain', 'upstream refused\r\n', ': "upstream refused".'],
    ['nothing', 'text/plain', ' \n', '.'],
    ['a list', 'application/json', '["one","two"]', ': "one; two".'],
    ['a JSON text', 'application/json', '"only this"', ': "only this".'],
    ['a number', 'application/json', '400', '.'],
    ['JSON with a byte order mark', 'application/json', '\ufeff{"error":{"message":"Bad"}}', ': "Bad".'],
    [
      'problem+json',
      'application/problem+json',
      '{"type":"about:blank","title":"Bad Request","status":400,"detail":"No such filter","instance":"/x"}',
      ': "Bad Request; No such filter".',
    ],
    [
      'problem+json with parameters',
      'application/problem+json',
      '{"title":"Bad","invalid-params":[{"name":"since","reason":"is in the future"}]}',
      ': "Bad; since is in the future".',
    ],
    [
      'errors as objects',
      'application/json',
      '{"errors":[{"field":"urgency","message":"is unknown"},{"title":"Bad","detail":"Worse"}]}',
      ': "urgency is unknown; Bad; Worse".',
    ],
    [
      'OAuth',
      'application/json',
      '{"error":"invalid_token","error_description":"The token has expired"}',
      ': "invalid_token; The token has expired".',
    ],
    ['the same twice', 'application/json', '{"message":"No","errors":["No"]}', ': "No".'],
  ])('%s', ([, type, text, words]) => {
    const given = { status: 400, headers: { 'content-type': type }, text }
    const { message } = errorForAnswer(given, asked('api.pagerduty.com', apiKey), now)
    expect(message).toBe(`PagerDuty rejected the request for open incidents (400)${words}`)
  })
})

describe('a page that refuses is not from PagerDuty', () => {
  const page = (title: string) => `<!DOCTYPE html>\n<html><head><title>\n ${title}\n</title></head></html>`
  test.for<[status: number, text: string, isWrite: boolean, code: string, message: string, hint: RegExp]>([
    [
      401,
      page('Sign in'),
      false,
      'unexpected_answer',
      'web page instead of open incidents (401): "Sign in".',
      /proxy, firewall/,
    ],
    [
      403,
      page('Blocked'),
      false,
      'unexpected_answer',
      'web page instead of open incidents (403): "Blocked".',
      /proxy, firewall/,
    ],
    [
      403,
      page('Blocked'),
      true,
      'unexpected_answer',
      'web page instead of open incidents (403): "Blocked".',
      /proxy, firewall/,
    ],
    [404, '<h1>No such host</h1>', false, 'unexpected_answer', '(404): "No such host".', /proxy, firewall/],
    [451, '<p>', false, 'unexpected_answer', 'web page instead of open incidents (451).', /proxy, firewall/],
    [
      511,
      page('Accept the terms'),
      false,
      'unexpected_answer',
      '(511): "Accept the terms".',
      /proxy, firewall/,
    ],
    [
      407,
      page('Who are you'),
      false,
      'unreachable',
      'wants a user name and password (407): "Who are you".',
      /^Set HTTPS_PROXY=/,
    ],
    [407, '', false, 'unreachable', 'wants a user name and password (407).', /^Set HTTPS_PROXY=/],
    [
      502,
      page('Bad Gateway'),
      false,
      'unavailable',
      'open incidents (502): "Bad Gateway".',
      /^Try again in a minute/,
    ],
    [429, page('Slow down'), false, 'rate_limit', 'exhausted (429).', /^Wait a minute/],
  ])('%i %s', ([status, text, isWrite, code, message, hint]) => {
    const given = { status, headers: { 'content-type': 'text/html' }, text }
    const error = errorForAnswer(given, asked('api.pagerduty.com', apiKey, isWrite), now)
    expect(error.code).toBe(code)
    expect(error.message).toContain(message)
    expect(error.hint).toMatch(hint)
  })
})

describe('the wait that an answer asks for', () => {
  test.for<[status: number, headers: Record<string, string>, message: string, hint: RegExp]>([
    [429, { 'ratelimit-reset': '45' }, '(429); retry after 45 s.', /^Wait a minute and/],
    [429, { 'ratelimit-reset': '61' }, '(429); retry after 61 s.', /^Wait 2 minutes and/],
    [429, { 'retry-after': '600' }, '(429); retry after 600 s.', /^Wait 10 minutes and/],
    [429, { 'retry-after': '86400' }, '(429); retry after 86400 s.', /^Wait 24 hours and/],
    [429, {}, '(429).', /^Wait a minute and/],
    [503, { 'retry-after': '300' }, '(503; retry after 300 s).', /^Try again in 5 minutes, /],
    [503, { 'ratelimit-reset': '300' }, '(503).', /^Try again in a minute, /],
  ])('%i with %o', ([status, headers, message, hint]) => {
    const error = errorForAnswer({ status, headers, text: '' }, asked('api.pagerduty.com', apiKey), now)
    expect(error.message).toContain(message)
    expect(error.hint).toMatch(hint)
  })
})
