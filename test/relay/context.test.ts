import {
  createServer,
  get as getOver,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { known, mapKnown } from '../../src/core/known.ts'
import { readPagerDutyFacts } from '../../src/gather/gather.ts'
import { rowOf } from '../../src/gather/incident-rows.ts'
import type { Incident } from '../../src/incidents/incident.ts'
import { ApiKey } from '../../src/pagerduty/client/access.ts'
import { AS_OF } from '../../src/pagerduty/client/relay.ts'
import type { Arrival } from '../../src/relay/ports.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { account } from '../pagerduty/support/questions.ts'
import { now } from '../pagerduty/support/reader.ts'
import { serviceOf } from '../support/facts.ts'
import { listenOnLoopback } from '../support/loopback.ts'
import { startSimulator } from '../support/simulator.ts'
import { openTestRelay, readAll } from './support/relay.ts'

const TOKEN = ApiKey.ofRelay('relay-token-0123456789')
const KEY = ApiKey.parse(SIMULATOR_KEYS.readOnly)
const ids = account.services.map(({ id }) => id)
const TEAM = account.services.flatMap(({ teams }) => teams)[0] ?? ''

/** What a commit to these services gets to know; of incidents, what a report is made of. */
async function facts(origin: string, key: ApiKey, services: readonly string[]) {
  const found = await readPagerDutyFacts(
    {
      pagerDuty: { allowed: true, endpoint: { origin }, key, userAgent: 'test' },
      clock: () => now,
      signal: new AbortController().signal,
      deadlineAt: new Date(now.getTime() + 60_000),
      depth: 'quick',
    },
    known(
      { services: services.map((id) => serviceOf(id, { name: null })), left: [], isStated: true, notes: [] },
      now.toISOString(),
    ),
    now,
  )
  const { incidents } = found
  const rows = (read: { readonly open: readonly Incident[] }) => ({ ...read, open: read.open.map(rowOf) })
  return {
    ...found,
    incidents: incidents.known
      ? mapKnown(incidents, (read) => ({ ...rows(read), recent: read.recent.map(rowOf) }))
      : incidents.why.replace('open incidents', 'incidents'), // of two refusals, either comes first
    live: { ...found.live, dependencies: mapKnown(found.live.dependencies, rows) },
  }
}

const fresh = { [AS_OF]: now.toISOString() }

/** In front of a relay: what a commit asks is answered otherwise. */
async function proxyOf(relay: string, answer: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/v1/context')) answer(request, response)
    else void forward(relay, request.url, response, fresh)
  })
  const { url, close } = await listenOnLoopback(server)
  onTestFinished(close)
  return url
}

async function forward(
  relay: string,
  path: string | undefined,
  response: ServerResponse,
  headers: Record<string, string>,
): Promise<void> {
  const answer = await fetch(`${relay}${path}`)
  response.writeHead(answer.status, headers).end(await answer.text())
}

/** As they were sent. */
async function bytesOf(url: string): Promise<Buffer> {
  const response = await new Promise<IncomingMessage>((resolve) => {
    getOver(url, { headers: { 'accept-encoding': 'gzip' } }, resolve)
  })
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part)
  return Buffer.concat(parts)
}

describe('a commit asks a relay once', async () => {
  const simulator = await startSimulator({ account, clock: () => now, rateLimits: null })
  afterAll(() => simulator.close())
  const opened = async (teams: 'all' | ReadonlySet<string>) => {
    const arrived: Arrival[] = []
    const access = {
      admit: async (arrival: Arrival) => {
        arrived.push(arrival)
        return { caller: { subject: 'test', teams } }
      },
    }
    const relay = await openTestRelay(simulator.url, { clock: () => now, access }, afterAll)
    await readAll(relay)
    return { relay, arrived }
  }
  const whole = await opened('all')
  const team = await opened(new Set([TEAM]))

  test.each([
    ...ids.map((id) => [id]),
    ids.slice(0, 2),
    ids.slice(3, 7),
    ids,
    [ids[0] ?? '', 'PNONE01'],
    ['PNONE01'],
  ])('and knows what PagerDuty says: %s %s %s %s', async (...services) => {
    whole.arrived.length = 0
    const direct = await facts(simulator.url, KEY, services)
    expect(await facts(whole.relay.url, TOKEN, services)).toEqual(direct)
    const [only, ...more] = whole.arrived
    expect(only).toMatchObject({ method: 'GET', target: `/v1/context?services=${services.join(',')}` })
    expect(more).toEqual([])
  })

  /** The other way to ask. */
  const inParts = async (origin: string, services: readonly string[]) => {
    const refusing = await proxyOf(origin, (_, response) => response.writeHead(404).end('{}'))
    return facts(refusing, TOKEN, services)
  }

  test.each([...ids.map((id) => [id]), ids.slice(0, 4), ['PNONE01']])(
    'a caller of one team knows as much as by asking in parts: %s',
    async (...services) => {
      expect(await facts(team.relay.url, TOKEN, services)).toEqual(await inParts(team.relay.url, services))
    },
  )

  test.each<[string, RequestListener]>([
    ['404', (_, response) => response.writeHead(404).end('{}')],
    ['500', (_, response) => response.writeHead(500).end()],
    ['stays silent', () => {}],
    ['resets', ({ socket }) => socket.resetAndDestroy()],
    [
      'is cut',
      (_, response) =>
        response.writeHead(200, { 'content-length': '1000' }).write('{', () => response.destroy()),
    ],
    ['is a page', (_, response) => response.writeHead(200, fresh).end('<!doctype html>')],
    ['is other JSON', (_, response) => response.writeHead(200, fresh).end('{"services":[]}')],
    [
      'is compressed and broken',
      (_, response) => response.writeHead(200, { ...fresh, 'content-encoding': 'gzip' }).end('no'),
    ],
    [
      'redirects',
      (_, response) =>
        response.writeHead(302, { location: `${whole.relay.url}/v1/context?services=${ids[0]}` }).end(),
    ],
    [
      'says nothing of its age',
      (request, response) => void forward(whole.relay.url, request.url, response, {}),
    ],
    [
      'is six minutes old',
      (request, response) =>
        void forward(whole.relay.url, request.url, response, {
          [AS_OF]: new Date(now.getTime() - 360_000).toISOString(),
        }),
    ],
  ])('and in parts where its answer %s', async (_, answer) => {
    const services = ids.slice(0, 1)
    const direct = await facts(simulator.url, KEY, services)
    whole.arrived.length = 0
    expect(await facts(await proxyOf(whole.relay.url, answer), TOKEN, services)).toEqual(direct)
    expect(whole.arrived.length).toBeGreaterThan(5)
  })

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${whole.relay.url}${path}`, { headers })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  const path = `/v1/context?services=${ids[0]}`

  test.each([
    '',
    '?services=',
    '?services=a',
    '?services=PABC123/x',
    `?services=${Array.from({ length: 21 }, (_, i) => `PABC1${i}`).join(',')}`,
  ])('there is none for %s', async (query) => {
    expect((await get(`/v1/context${query}`)).status).toBe(404)
  })

  test('it has a tag, with which it is not sent again', async () => {
    const { headers } = await get(path)
    const etag = headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
    expect(await get(path, { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' })
    expect((await get(path, { 'if-none-match': 'W/"other"' })).status).toBe(200)
    expect((await get(`/v1/context?services=${ids[1]}`)).headers.get('etag')).not.toBe(etag)
  })

  test('it is compressed for who asks for that', async () => {
    const plain = await get(path, { 'accept-encoding': 'identity' })
    expect(plain.headers.get('content-encoding')).toBeNull()
    const zipped = await bytesOf(`${whole.relay.url}${path}`)
    expect(zipped.length).toBeLessThan(plain.text.length / 3)
    expect(gunzipSync(zipped).toString()).toBe(plain.text)
  })
})
