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
  test('on a write: another key', () => {
    const error = errorForAnswer(answer(403), asked('api.pagerduty.com', apiKey, true), now)
    expect(error.message).toBe('The key ****6789 has no write access; nothing was changed (403).')
    expect(error.hint).toBe(
      'Use a full-access key instead of a read-only one, or an OAuth token with the scope incidents.write.',
    )
  })
})
