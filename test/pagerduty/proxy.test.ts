import { inspect } from 'node:util'
import { describe, expect, onTestFinished, test } from 'vitest'
import { reasonOf } from '../../src/core/errors.ts'
import { resolveEndpoint } from '../../src/pagerduty/client/access.ts'
import { type ProxySettings, proxyFor } from '../../src/pagerduty/client/proxy.ts'
import { startConnectProxy } from '../support/connect-proxy.ts'
import { serve } from './support/http-server.ts'
import { openReader } from './support/reader.ts'

const us = 'https://api.pagerduty.com'
const proxy = 'http://proxy.example:3128'

const chosen = (settings: ProxySettings, origin = us): string | null => {
  const found = proxyFor(new URL(origin), settings)
  return found && `${found.origin} by ${found.setting}`
}

describe('which proxy is used', () => {
  test.for<[name: string, settings: ProxySettings, proxy: string | null]>([
    ['none is set', {}, null],
    ['HTTPS_PROXY', { HTTPS_PROXY: proxy }, `${proxy} by HTTPS_PROXY`],
    ['in small letters', { https_proxy: proxy }, `${proxy} by https_proxy`],
    [
      'the small letters win',
      { https_proxy: proxy, HTTPS_PROXY: 'http://other:1' },
      `${proxy} by https_proxy`,
    ],
    ['an empty one turns it off', { https_proxy: '', HTTPS_PROXY: proxy, ALL_PROXY: proxy }, null],
    ['ALL_PROXY', { ALL_PROXY: proxy }, `${proxy} by ALL_PROXY`],
    [
      'all_proxy, beside a special one',
      { all_proxy: 'http://x:1', HTTPS_PROXY: proxy },
      `${proxy} by HTTPS_PROXY`,
    ],
    ['without a scheme', { HTTPS_PROXY: 'proxy.example:3128' }, `${proxy} by HTTPS_PROXY`],
    ['an address without a scheme', { HTTPS_PROXY: '10.1.2.3:3128' }, 'http://10.1.2.3:3128 by HTTPS_PROXY'],
    ['a host alone', { HTTPS_PROXY: ' proxy ' }, 'http://proxy by HTTPS_PROXY'],
    ['itself over TLS', { HTTPS_PROXY: 'https://proxy.example' }, 'https://proxy.example by HTTPS_PROXY'],
    [
      'with a name and a password',
      { HTTPS_PROXY: 'http://me:pass@proxy.example:3128' },
      `${proxy} by HTTPS_PROXY`,
    ],
    [
      'with a name, without a scheme',
      { HTTPS_PROXY: 'me:pass@proxy.example:3128' },
      `${proxy} by HTTPS_PROXY`,
    ],
  ])('%s', ([, settings, expected]) => {
    expect(chosen(settings)).toBe(expected)
  })

  test.for<[list: string, origin: string, isExempt: boolean]>([
    ['', us, false],
    ['*', us, true],
    ['api.pagerduty.com', us, true],
    ['API.PagerDuty.com.', us, true],
    ['pagerduty.com', us, true],
    ['.pagerduty.com', us, true],
    ['*.pagerduty.com', us, true],
    ['localhost, .corp , pagerduty.com', us, true],
    ['localhost .corp\tpagerduty.com', us, true],
    ['duty.com', us, false],
    ['eu.pagerduty.com', us, false],
    ['pagerduty.com:443', us, true],
    ['pagerduty.com:8443', us, false],
    ['pagerduty.com:8443', 'https://api.pagerduty.com:8443', true],
    ['10.1.2.3', 'https://10.1.2.3', true],
    ['10.0.0.0/8', 'https://10.1.2.3', true],
    ['10.0.0.0/8', 'https://11.1.2.3', false],
    ['10.0.0.0/99', 'https://10.1.2.3', false],
    ['10.0.0.0/8', us, false],
    ['fd00::/8', 'https://[fd12::1]', true],
    ['[fd12::1]:443', 'https://[fd12::1]', true],
    ['fd12::1', 'https://[fd12::1]', true],
    [',,', us, false],
  ])('NO_PROXY=%s for %s: direct %s', ([list, origin, isExempt]) => {
    for (const name of ['NO_PROXY', 'no_proxy'])
      expect(chosen({ HTTPS_PROXY: proxy, [name]: list }, origin) === null).toBe(isExempt)
  })

  test('no_proxy wins over NO_PROXY', () => {
    expect(chosen({ HTTPS_PROXY: proxy, no_proxy: '', NO_PROXY: '*' })).not.toBeNull()
  })

  test.for(['http://127.0.0.1:4010', 'http://localhost:4010', 'https://[::1]:4010'])(
    'none for %s, which is this computer',
    (url) => {
      const settings = { PAGERDUTY_API_URL: url, PAGER_TRIAGE_ALLOW_LOOPBACK: '1', HTTPS_PROXY: proxy }
      expect(resolveEndpoint(settings)).toEqual({ origin: url, proxy: null })
    },
  )
})

describe('what is no proxy is refused, and not repeated', () => {
  test.for<[value: string, says: RegExp]>([
    ['http://', /^HTTPS_PROXY is not the URL of an HTTP proxy\. Write it as http:\/\/HOST:PORT or /],
    ['ftp://proxy.example', /not the URL of an HTTP proxy/],
    ['http://proxy.example:port', /not the URL of an HTTP proxy/],
    ['http://me:12#PLANTED@proxy.example', /percent-encoded/],
    ['http://me:12/PLANTED@proxy.example', /percent-encoded/],
    ['http://me:12?PLANTED@proxy.example', /percent-encoded/],
    [
      'socks5://proxy.example:1080',
      /^HTTPS_PROXY names a SOCKS proxy, which is not supported\. Set HTTPS_PROXY/,
    ],
    ['socks5h://PLANTED:x@proxy.example', /SOCKS/],
  ])('%s', ([value, says]) => {
    const reason = (() => {
      try {
        return chosen({ HTTPS_PROXY: value })
      } catch (error) {
        return reasonOf(error)
      }
    })()
    expect(reason).toMatch(says)
    expect(reason).not.toContain('PLANTED')
  })
})

test('the password of a proxy is in its header, and nowhere that prints', () => {
  const found = proxyFor(new URL(us), { HTTPS_PROXY: 'http://me:PLANTED%40%zz@proxy.example' })
  const header = Buffer.from('me:PLANTED%40%zz').toString('base64')
  expect(found?.authorization()).toBe(`Basic ${header}`)
  const shown = inspect(found, { depth: null, showHidden: true, getters: true, customInspect: false })
  expect(`${shown} ${JSON.stringify(found)} ${found}`).not.toMatch(/PLANTED|me:|UExBTlRFR/)
  expect(proxyFor(new URL(us), { HTTPS_PROXY: 'http://me@proxy.example' })?.authorization()).toBe(
    `Basic ${Buffer.from('me:').toString('base64')}`,
  )
  expect(proxyFor(new URL(us), { HTTPS_PROXY: 'http://a%3Ab:c%40d@proxy.example' })?.authorization()).toBe(
    `Basic ${Buffer.from('a:b:c@d').toString('base64')}`,
  )
})

/** PagerDuty at a name that only the proxy could resolve. */
const through = (value: string) => {
  const origin = 'https://pagerduty.invalid'
  return openReader(origin, {
    endpoint: { origin, proxy: proxyFor(new URL(origin), { HTTPS_PROXY: value }) },
  })
}

describe('what the user sees when the proxy', () => {
  test.for<[status: number, credentials: string, requests: number, hint: RegExp]>([
    [
      407,
      '',
      1,
      /^It wants a user name and password: set HTTPS_PROXY=http:\/\/USER:PASSWORD@127\.0\.0\.1:\d+\. .*Basic/,
    ],
    [407, 'me:PLANTED@', 1, /^It did not accept the user name and password in HTTPS_PROXY\./],
    [403, '', 1, /^Ask for pagerduty\.invalid to be allowed there; .*add pagerduty\.invalid to NO_PROXY\.$/],
    [503, '', 2, /^Ask for pagerduty\.invalid/],
  ])('refuses with %i and the name "%s"', async ([status, credentials, requests, hint]) => {
    const started = await startConnectProxy({ refuses: status })
    onTestFinished(() => started[Symbol.asyncDispose]())
    const error = await through(`http://${credentials}127.0.0.1:${started.port}`)
      .openIncidents()
      .catch((reason) => reason)
    expect(error).toMatchObject({
      code: 'unreachable',
      message: `The proxy 127.0.0.1:${started.port} refused to connect to pagerduty.invalid (${status}).`,
      hint: expect.stringMatching(hint),
    })
    expect(started.asked.map(({ url }) => url)).toEqual(Array(requests).fill('pagerduty.invalid:443'))
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain('PLANTED')
    expect(started.asked.every(({ headers }) => headers.authorization === undefined)).toBe(true)
  })

  test.for<[name: string, value: string, says: RegExp]>([
    [
      'refuses the connection',
      'http://127.0.0.1:1',
      /^The proxy 127\.0\.0\.1:1 refused the connection \(ECONNREFUSED\)\.$/,
    ],
    [
      'does not exist',
      'proxy.invalid:3128',
      /^The name of the proxy proxy\.invalid:3128 could not be resolved/,
    ],
  ])('%s', async ([, value, says]) => {
    await expect(through(value).openIncidents()).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(says),
      hint: 'Check HTTPS_PROXY, the network and the VPN.',
    })
  })

  test('tunnels to what speaks no TLS', async () => {
    const server = await serve((_, response) => response.end('<html>'))
    const started = await startConnectProxy(Number(new URL(server.origin).port))
    onTestFinished(() => started[Symbol.asyncDispose]())
    await expect(through(`127.0.0.1:${started.port}`).openIncidents()).rejects.toMatchObject({
      message: expect.stringMatching(
        /^pagerduty\.invalid did not respond in TLS \(\w+\)\. The request went through the proxy 127\.0\.0\.1:\d+ \(HTTPS_PROXY\)\.$/,
      ),
    })
    expect(started.seen()).not.toContain('PLANTED')
  })
})
