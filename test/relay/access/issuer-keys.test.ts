import { createServer } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { IssuerKeys, loadKeySet } from '../../../src/relay/access/issuer-keys.ts'
import { listenOnLoopback } from '../../support/loopback.ts'
import { makeKey } from '../support/tokens.ts'

const first = makeKey('first', 'ES256')
const second = makeKey('second', 'ES256')

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** An issuer whose answer the test changes. */
async function issuer() {
  const state = { asked: 0, status: 200, body: JSON.stringify({ keys: [first.jwk] }), location: '' }
  const server = createServer((_, answer) => {
    state.asked += 1
    answer.writeHead(state.status, { ...(state.location && { location: state.location }) }).end(state.body)
  })
  const { url, close } = await listenOnLoopback(server)
  closing.push(close)
  let now = new Date('2026-11-22T12:00:00Z')
  const keys = new IssuerKeys({ url: `${url}/jwks`, load: loadKeySet, clock: () => now })
  const pass = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1_000)
  }
  return { state, keys, pass }
}

describe('the keys of an issuer', () => {
  test('are loaded once for many tokens', async () => {
    const { state, keys } = await issuer()
    const found = await Promise.all(Array.from({ length: 5 }, () => keys.find('first')))
    expect(found.every((key) => key?.asymmetricKeyType === 'ec')).toBe(true)
    expect(state.asked).toBe(1)
  })

  test('are loaded again for a new key, but not for each unknown one', async () => {
    const { state, keys, pass } = await issuer()
    expect(await keys.find('first')).not.toBeNull()
    state.body = JSON.stringify({ keys: [first.jwk, second.jwk] })
    expect(await keys.find('second')).toBeNull()
    pass(31)
    expect(await keys.find('second')).not.toBeNull()
    for (let i = 0; i < 20; i += 1) expect(await keys.find(`unknown-${i}`)).toBeNull()
    expect(state.asked).toBe(2)
  })

  test('end an hour after the issuer took them back', async () => {
    const { state, keys, pass } = await issuer()
    await keys.find('first')
    state.body = JSON.stringify({ keys: [second.jwk] })
    pass(3_599)
    expect(await keys.find('first')).not.toBeNull()
    pass(1)
    expect(await keys.find('first')).toBeNull()
  })

  test.each<[string, (state: { status: number; body: string; location: string }) => void]>([
    ['fails', (state) => Object.assign(state, { status: 503 })],
    ['sends a page', (state) => Object.assign(state, { body: '<html>' })],
    ['sends too much', (state) => Object.assign(state, { body: ' '.repeat(600_000) })],
    ['redirects', (state) => Object.assign(state, { status: 302, location: 'http://127.0.0.1:1/' })],
  ])('are used for a day where it %s', async (_, fail) => {
    const { state, keys, pass } = await issuer()
    await keys.find('first')
    fail(state)
    pass(3_601)
    expect(await keys.find('first')).not.toBeNull()
    pass(86_400)
    expect(await keys.find('first')).toBeNull()
  })
})
