import { describe, expect, test } from 'vitest'
import { parseStoreAddress } from '../../../src/relay/store/valkey/address.ts'

describe('the address of a store', () => {
  const url = 'rediss://relay:secret@valkey.example:6380/2'
  test.each([
    ['one server', url, { kind: 'server', url, path: null }],
    [
      'on this computer',
      'redis://127.0.0.1:6379',
      { kind: 'server', url: 'redis://127.0.0.1:6379', path: null },
    ],
    ['a socket', 'unix:/run/valkey.sock', { kind: 'server', url: '', path: '/run/valkey.sock' }],
    ['a cluster', `${url}, rediss://b:1`, { kind: 'cluster', urls: [url, 'rediss://b:1'] }],
    [
      'sentinels',
      `sentinel:main@${url},rediss://b:1`,
      { kind: 'sentinel', name: 'main', urls: [url, 'rediss://b:1'] },
    ],
    ['one sentinel', `sentinel:main@${url}`, { kind: 'sentinel', name: 'main', urls: [url] }],
  ])('%s', (_, text, address) => {
    expect(parseStoreAddress(text)).toEqual(address)
  })

  test.each([
    ['unencrypted to another computer', 'redis://valkey.example:6379', 'unencrypted'],
    ['unencrypted to one of several', `${url},redis://valkey.example`, 'unencrypted'],
    ['unencrypted to sentinels', 'sentinel:main@redis://valkey.example', 'unencrypted'],
    ['no URL', 'valkey.example:6379', 'not the address'],
    ['another protocol', 'https://valkey.example', 'not the address'],
    ['nothing', '', 'not the address'],
    ['no host', 'rediss:///2', 'not the address'],
  ])('%s is refused', (_, text, says) => {
    expect(() => parseStoreAddress(text)).toThrow(says)
  })

  test('no password is in a message', () => {
    expect(() => parseStoreAddress('redis://relay:secret@valkey.example')).not.toThrow('secret')
  })
})
