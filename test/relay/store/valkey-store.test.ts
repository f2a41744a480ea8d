import { readFileSync } from 'node:fs'
import { createClient } from '@redis/client'
import { afterEach, describe, expect, test } from 'vitest'
import type { Store } from '../../../src/relay/ports.ts'
import type { Change, IncidentRecord } from '../../../src/relay/records.ts'
import { ValkeyStore } from '../../../src/relay/store/valkey/valkey-store.ts'
import { incidentRecord } from '../support/records.ts'
import { NEEDS, RedisServer, SERVER } from '../support/redis-server.ts'

const closing: AsyncDisposable[] = []
afterEach(async () => {
  for (const each of closing.splice(0).reverse()) await each[Symbol.asyncDispose]()
})

async function server(settings?: readonly string[]): Promise<RedisServer> {
  const started = await RedisServer.start(settings)
  closing.push(started)
  return started
}

/** A replica, with all that it was sent. */
async function replica(address: string, known: readonly Change[] = []) {
  const store = await ValkeyStore.open({
    address,
    clock: () => new Date(),
    elapsed: () => performance.now(),
  })
  closing.push(store)
  const got: Change[] = []
  const everything = () => [known]
  store.follow((changes) => got.push(...changes), everything)
  return { store, got }
}

async function contentOf(store: Store): Promise<Change[]> {
  const all: Change[] = []
  for await (const changes of store.load()) all.push(...changes)
  return all
}

const poll = (record: IncidentRecord): Change => ({ kind: 'incident', from: 'poll', record })
const webhook = (record: IncidentRecord): Change => ({ kind: 'incident', from: 'webhook', record })
const MARK: Change = { kind: 'stale', part: 'services', key: '' }
const at = (changedAt: number, title: string) => incidentRecord(1, { changedAt, title })
const titles = (changes: readonly Change[]) =>
  changes.flatMap((change) => (change.kind === 'incident' ? [change.record.title] : []))

async function raw(address: string, ...command: string[]): Promise<unknown> {
  const client = await createClient({ url: address }).connect()
  try {
    return await client.sendCommand(command)
  } finally {
    client.destroy()
  }
}

describe.skipIf(SERVER === null)(`a store in Valkey or Redis${NEEDS}`, () => {
  test('gives back what was published, with the age that it had', async () => {
    const { url } = await server()
    const { store } = await replica(url)
    const record = incidentRecord(1, { title: 'Ünïcode " \\ \n', whole: '{"a":[]}', status: 'triggered' })
    const readAt = Date.now() - 60_000
    const changes: Change[] = [
      poll(record),
      webhook(incidentRecord(2, { alerts: null, service: null, url: null })),
      { kind: 'part', part: 'oncalls', key: 'PPOLICY', items: [], readAt },
      { kind: 'part', part: 'services', key: '', items: [{ id: 'P1', teams: [] }], readAt },
      { kind: 'swept', sweep: 'log', since: 7, readAt },
    ]
    await store.publish(changes, await store.lead())
    const found = await contentOf((await replica(url)).store)
    const sorted = (all: readonly Change[]) =>
      all.map((change) => JSON.stringify({ ...change, ...('readAt' in change && { readAt: 0 }) })).sort()
    expect(sorted(found)).toEqual(sorted(changes))
    expect(found.at(-1)).toMatchObject({ kind: 'swept' })
    for (const change of found)
      if ('readAt' in change) {
        expect(change.readAt).toBeLessThanOrEqual(readAt)
        expect(change.readAt).toBeGreaterThan(readAt - 60_000)
      }
  })

  test.each<[name: string, steps: (readonly ['leader' | 'other', Change])[], title: string]>([
    [
      'a newer webhook',
      [
        ['leader', poll(at(10, 'a'))],
        ['other', webhook(at(11, 'b'))],
      ],
      'b',
    ],
    [
      'an older webhook',
      [
        ['leader', poll(at(10, 'a'))],
        ['other', webhook(at(9, 'b'))],
      ],
      'a',
    ],
    [
      'the same time',
      [
        ['leader', poll(at(10, 'a'))],
        ['other', webhook(at(10, 'b'))],
      ],
      'a',
    ],
    [
      'a poll over what a webhook claimed of the future',
      [
        ['other', webhook(at(99, 'a'))],
        ['leader', poll(at(10, 'b'))],
      ],
      'b',
    ],
    [
      'a poll over an earlier poll of the leader',
      [
        ['leader', poll(at(9, 'a'))],
        ['leader', poll(at(8, 'b'))],
      ],
      'b',
    ],
    [
      'a webhook after its incident was deleted',
      [
        ['leader', poll(at(9, 'a'))],
        ['leader', { kind: 'deleted', id: at(9, '').id }],
        ['other', webhook(at(3, 'b'))],
      ],
      'b',
    ],
  ])('%s', async (_, steps, title) => {
    const { url } = await server()
    const [leader, other] = [await replica(url), await replica(url)]
    const fencing = await leader.store.lead()
    for (const [who, change] of steps) {
      if (who === 'leader') await leader.store.publish([change], fencing)
      else await other.store.publish([change], null)
      if (who === 'leader') continue
      await other.store.publish([MARK], null)
      await expect.poll(() => leader.got.at(-1)).toEqual(MARK)
      leader.got.length = 0
    }
    expect(titles(await contentOf((await replica(url)).store))).toEqual([title])
  })

  test('of two that both take themselves for the leader, only the one with the latest number writes', async () => {
    const { url } = await server()
    const [first, second] = [await replica(url), await replica(url)]
    const old = await first.store.lead()
    expect(await second.store.lead()).toBeNull()
    await first.store.publish([poll(at(1, 'first'))], old)
    await raw(url, 'DEL', '{pager-triage}:leader') // as if the first had been suspended for longer than its lock
    const fresh = await second.store.lead()
    expect(fresh).toBeGreaterThan(old ?? 0)
    await second.store.publish([poll(at(2, 'second'))], fresh)
    await expect(first.store.publish([poll(at(3, 'stale'))], old)).rejects.toThrow('another replica leads')
    expect(await first.store.lead()).toBeNull()
    expect(titles(await contentOf(first.store))).toEqual(['second'])
    expect(titles(first.got)).toEqual(['second'])
  })

  test('counts, remembers and shares the secret for all replicas', async () => {
    const { url } = await server()
    const [{ store: a }, { store: b }] = [await replica(url), await replica(url)]
    expect([await a.once('token', 'x', 60), await b.once('token', 'x', 60)]).toEqual([true, false])
    expect(await b.once('webhook', 'x', 60)).toBe(true)
    const spent = [await a.spend(), await b.spend(), await a.spend()]
    expect([1, 3]).toContain(spent[2]) // 1: a minute has just begun
    expect(await a.secret()).toEqual(await b.secret())
    for (const key of ['incidents', 'kept', 'deleted'])
      expect(await raw(url, 'TTL', `{pager-triage}:${key}`)).toBeLessThanOrEqual(86_400)
  })

  test('the user of docs/relay.md may do all of it, and nothing else', async () => {
    const rules = /^user relay on >PASSWORD (.*)$/m.exec(
      readFileSync(new URL('../../../docs/relay.md', import.meta.url), 'utf8'),
    )?.[1]
    const { url } = await server()
    await raw(url, 'ACL', 'SETUSER', 'relay', 'on', '>PASSWORD', ...(rules ?? '').split(' '))
    const address = url.replace('//', '//relay:PASSWORD@')
    const [leader, other] = [await replica(address), await replica(address)]
    const gone: Change = { kind: 'deleted', id: 'Q0000000000009' }
    const swept: Change = { kind: 'swept', sweep: 'log', since: 1, readAt: Date.now() }
    await leader.store.publish([poll(at(1, 'a')), gone, swept], await leader.store.lead())
    await expect.poll(() => other.got).toHaveLength(3)
    expect(await other.store.once('token', 'x', 60)).toBe(true)
    expect(await other.store.spend()).toBe(1)
    expect(await contentOf(other.store)).toHaveLength(2)
    await raw(url, 'PUBLISH', '{pager-triage}:changes', '{"epoch":"0","number":9,"replica":"x","changes":[]}')
    await expect.poll(() => other.got).toHaveLength(6) // read again, with what was deleted
    for (const command of [
      ['FLUSHALL'],
      ['KEYS', '*'],
      ['CONFIG', 'SET', 'save', '1 1'],
      ['GET', 'x'],
      ['SAVE'],
    ])
      await expect(raw(address, ...command)).rejects.toThrow('NOPERM')
  })

  test.each([
    ['a wrong password', 'redis://relay:wrong@'],
    ['no such user', 'redis://nobody:x@'],
  ])('%s is refused', async (_, start) => {
    const { url } = await server()
    await expect(replica(url.replace('redis://', start))).rejects.toThrow('cannot be reached')
  })

  test('the lead passes on as soon as the leader ends', async () => {
    const { url } = await server()
    const [first, second] = [await replica(url), await replica(url)]
    await first.store.lead()
    await first.store[Symbol.asyncDispose]()
    expect(await second.store.lead()).not.toBeNull()
  })
})

describe.skipIf(SERVER === null)(`a server that writes to disk or drops keys is refused${NEEDS}`, () => {
  test.each([
    ['snapshots', ['--save', '60 1', '--appendonly', 'no'], '"save" set to'],
    ['the snapshots of its defaults', ['--appendonly', 'no'], '"save" set to'],
    ['an append-only file', ['--save', '', '--appendonly', 'yes'], '"appendonly" set to'],
    ['one that drops keys', ['--save', '', '--maxmemory-policy', 'allkeys-lru'], '"maxmemory-policy"'],
    ['nobody may know', ['--save', '', '--rename-command', 'CONFIG', ''], 'does not tell'],
  ])('%s', async (_, settings, says) => {
    const { url } = await server(settings)
    await expect(replica(url)).rejects.toThrow(says)
    expect(await raw(url, 'DBSIZE')).toBe(0)
  })

  test('also one that is started anew like that: nothing more is written', async () => {
    const valkey = await server()
    const { store } = await replica(valkey.url)
    const fencing = await store.lead()
    await valkey.kill()
    await valkey.start(['--save', '1 1', '--appendonly', 'yes'])
    await store.publish([poll(at(1, 'a'))], fencing)
    await expect.poll(() => store.lead(), { timeout: 20_000 }).toBeNull()
    await store.publish([poll(at(1, 'a'))], null)
    expect(await raw(valkey.url, 'DBSIZE')).toBe(0)
  })
})

describe.skipIf(SERVER === null)(`a server that is killed${NEEDS}`, () => {
  const everything = [
    poll(at(5, 'a')),
    poll(incidentRecord(2, { title: 'b' })),
    { kind: 'swept', sweep: 'history', since: 1, readAt: Date.now() },
  ] as const

  test('is filled again by the replica that leads', async () => {
    const valkey = await server()
    const { store } = await replica(valkey.url, everything)
    const other = await replica(valkey.url)
    const fencing = await store.lead()
    await store.publish(everything, fencing)
    await expect.poll(() => titles(other.got)).toEqual(['a', 'b'])
    await valkey.kill()
    await store.publish([{ kind: 'deleted', id: 'Q0000000000009' }], await store.lead())
    expect(await store.lead()).toBe(fencing) // it goes on by itself
    expect(await other.store.lead()).toBeNull()
    await expect(store.once('token', 'x', 60)).rejects.toThrow()
    expect(await store.spend()).toBeGreaterThan(0)
    other.got.length = 0
    await valkey.start()
    const fresh = async () => {
      const later = await store.lead()
      return later !== null && later !== fencing
    }
    await expect.poll(fresh, { timeout: 20_000 }).toBe(true)
    const filled = async () => (await contentOf((await replica(valkey.url)).store)).length
    await expect.poll(filled, { timeout: 20_000 }).toBe(3)
    await expect
      .poll(() => titles(other.got), { timeout: 20_000 })
      .toEqual(expect.arrayContaining(['a', 'b']))
    expect(other.got).toContainEqual({ kind: 'deleted', id: 'Q0000000000009' })
  })
})
