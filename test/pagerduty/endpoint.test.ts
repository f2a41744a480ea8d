import { describe, expect, test } from 'vitest'
import { reasonOf } from '../../src/core/errors.ts'
import { type EndpointSettings, resolveEndpoint } from '../../src/pagerduty/client/access.ts'
import { SettingError } from '../../src/pagerduty/client/errors.ts'

const accepted: [name: string, settings: EndpointSettings | undefined, origin: string][] = [
  ['nothing is set', undefined, 'https://api.pagerduty.com'],
  ['everything is empty', { PAGERDUTY_REGION: '', PAGERDUTY_API_URL: ' ' }, 'https://api.pagerduty.com'],
  ['the region is us', { PAGERDUTY_REGION: 'us' }, 'https://api.pagerduty.com'],
  ['the region is eu', { PAGERDUTY_REGION: 'EU ' }, 'https://api.eu.pagerduty.com'],
  [
    'the URL says something else than the region',
    { PAGERDUTY_REGION: 'us', PAGERDUTY_API_URL: 'https://api.eu.pagerduty.com/' },
    'https://api.eu.pagerduty.com',
  ],
  [
    'an allowed gateway',
    { PAGERDUTY_API_URL: 'https://PD.corp.example', PAGER_TRIAGE_ALLOW_HOST: 'pd.corp.example' },
    'https://pd.corp.example',
  ],
  [
    'an allowed gateway on a port',
    { PAGERDUTY_API_URL: 'https://pd.corp.example:8443', PAGER_TRIAGE_ALLOW_HOST: 'pd.corp.example:8443' },
    'https://pd.corp.example:8443',
  ],
  [
    'an allowed loopback address',
    { PAGERDUTY_API_URL: 'http://127.0.0.1:4010', PAGER_TRIAGE_ALLOW_LOOPBACK: '1' },
    'http://127.0.0.1:4010',
  ],
  [
    'an allowed loopback name',
    { PAGERDUTY_API_URL: 'http://localhost:4010', PAGER_TRIAGE_ALLOW_LOOPBACK: '1' },
    'http://localhost:4010',
  ],
  [
    'an allowed IPv6 loopback address',
    { PAGERDUTY_API_URL: 'http://[::1]:4010', PAGER_TRIAGE_ALLOW_LOOPBACK: '1' },
    'http://[::1]:4010',
  ],
]

const gateway = 'pd.corp.example'

const refused: [name: string, settings: EndpointSettings, says: RegExp][] = [
  ['another region', { PAGERDUTY_REGION: 'ap' }, /must be "us" or "eu"/],
  ['no URL', { PAGERDUTY_API_URL: 'api.pagerduty.com' }, /is not a URL\. Write it as https:/],
  ['plain http to PagerDuty', { PAGERDUTY_API_URL: 'http://api.pagerduty.com' }, /not https.*Use https/],
  [
    'plain http to an allowed gateway',
    { PAGERDUTY_API_URL: `http://${gateway}`, PAGER_TRIAGE_ALLOW_HOST: gateway },
    /not https/,
  ],
  [
    'plain http elsewhere with loopback allowed',
    { PAGERDUTY_API_URL: `http://${gateway}`, PAGER_TRIAGE_ALLOW_LOOPBACK: '1' },
    /not https/,
  ],
  ['another protocol', { PAGERDUTY_API_URL: 'ftp://api.pagerduty.com' }, /not https/],
  [
    'an unknown host',
    { PAGERDUTY_API_URL: `https://${gateway}` },
    /set PAGER_TRIAGE_ALLOW_HOST=pd\.corp\.example$/,
  ],
  [
    'another host than the allowed one',
    { PAGERDUTY_API_URL: 'https://evil.example', PAGER_TRIAGE_ALLOW_HOST: gateway },
    /ALLOW_HOST=evil\.example/,
  ],
  [
    'a look-alike host',
    { PAGERDUTY_API_URL: 'https://api.pagerduty.com.evil.example' },
    /not a PagerDuty host/,
  ],
  [
    'PagerDuty on another port',
    { PAGERDUTY_API_URL: 'https://api.pagerduty.com:8443' },
    /not a PagerDuty host/,
  ],
  ['a user name', { PAGERDUTY_API_URL: 'https://api.pagerduty.com@evil.example' }, /user name or password/],
  [
    'a path',
    { PAGERDUTY_API_URL: 'https://api.pagerduty.com/v2' },
    /Shorten it to https:\/\/api\.pagerduty\.com$/,
  ],
  ['a query', { PAGERDUTY_API_URL: 'https://api.pagerduty.com/?a=b' }, /more than a host/],
  [
    'loopback that is not allowed',
    { PAGERDUTY_API_URL: 'http://127.0.0.1:4010' },
    /PAGER_TRIAGE_ALLOW_LOOPBACK=1/,
  ],
  [
    'loopback with ALLOW_HOST only',
    { PAGERDUTY_API_URL: 'http://127.0.0.1:4010', PAGER_TRIAGE_ALLOW_HOST: '127.0.0.1:4010' },
    /PAGER_TRIAGE_ALLOW_LOOPBACK=1/,
  ],
  [
    'a host that starts like loopback',
    { PAGERDUTY_API_URL: 'http://127.0.0.1.evil.example', PAGER_TRIAGE_ALLOW_LOOPBACK: '1' },
    /not https/,
  ],
]

const sayingOf = (settings: EndpointSettings): string => {
  try {
    return resolveEndpoint(settings).origin
  } catch (error) {
    return reasonOf(error)
  }
}

describe('the endpoint', () => {
  test.for(accepted)('%s', ([, settings, origin]) => {
    expect(resolveEndpoint(settings)).toEqual({ origin, proxy: null })
  })

  test.for(refused)('refuses %s', ([, settings, says]) => {
    expect(() => resolveEndpoint(settings)).toThrow(SettingError)
    expect(sayingOf(settings)).toMatch(says)
  })

  test('takes process.env as it is', () => {
    expect(resolveEndpoint(process.env)).toMatchObject({ origin: 'https://api.pagerduty.com' })
  })
})
