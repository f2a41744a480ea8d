import { setTimeout as wait } from 'node:timers/promises'
import type { ClientOptions } from '../pagerduty/client/client.ts'
import { CONTEXT } from '../pagerduty/client/relay.ts'
import { AskedThrough } from './asked-through.ts'
import { answerContext } from './context.ts'
import { elapsedBy } from './elapsed.ts'
import { AccountIndex } from './index/account-index.ts'
import { everythingIn } from './index/everything.ts'
import { Metrics } from './metrics.ts'
import type { Access, Store, WebhookDoor } from './ports.ts'
import type { Change } from './records.ts'
import { Refresher } from './refresh/refresher.ts'
import { respond } from './respond.ts'
import { openServer, type Served, type ServerOptions } from './server.ts'
import { ageOf, type Status, statusOf } from './status.ts'
import { openUpstream } from './upstream.ts'

export interface RelayOptions extends Pick<ClientOptions, 'endpoint' | 'key' | 'timeouts'> {
  readonly store: Store
  readonly access: Access
  readonly webhooks: WebhookDoor | null
  readonly host: string
  readonly port: number
  readonly tls?: ServerOptions['tls']
  readonly clock: () => Date
  /** monotonic, in milliseconds */
  readonly elapsed?: () => number
  readonly sleep?: NonNullable<ClientOptions['sleep']>
  readonly onServed?: (served: Served) => void
}

export interface Relay extends AsyncDisposable {
  readonly url: string
  readonly index: AccountIndex
  status(): Status
  /** Reads what is due, if this replica leads. @returns milliseconds until it should be called again */
  refresh(): Promise<number>
  /** Refreshes until the relay closes. */
  run(): Promise<void>
}

/** Of Prometheus. */
const PLAIN = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }

/** As long as another replica leads. */
const FOLLOWS_MS = 2_000
/** The leader's lock is shorter-lived than the intervals. */
const LEADS_MS = 5_000

export async function openRelay(options: RelayOptions): Promise<Relay> {
  const { store, clock, elapsed = elapsedBy(options.clock, () => performance.now()) } = options
  const sleep = options.sleep ?? ((ms, signal) => wait(ms, undefined, { signal }))
  const closing = new AbortController()
  const index = new AccountIndex()
  const upstream = openUpstream({ ...options, elapsed, sleep, signal: closing.signal })
  let fencing: number | null = null
  const shift = () => clock().getTime() - elapsed()
  const apply = async (changes: readonly Change[], asked: number) => {
    const applied = index.apply(changes, asked)
    if (applied.length > 0)
      await store.publish(
        applied.map((change) => moved(change, shift())),
        fencing,
      )
  }
  const refresher = new Refresher({ index, upstream, clock, elapsed, apply }, () => upstream.counts.limited)
  const fromOthers = (changes: readonly Change[]) => {
    for (const change of changes) if (change.kind === 'stale') refresher.hurry(change.part)
    index.apply(changes.map((change) => notAfter(moved(change, -shift()), elapsed())))
  }
  for await (const changes of store.load()) fromOthers(changes)
  store.follow(fromOthers, function* () {
    for (const changes of everythingIn(index)) yield changes.map((change) => moved(change, shift()))
  })
  const asked = new AskedThrough(upstream, elapsed)
  const origin = { ...options, signal: closing.signal }

  const status = () => statusOf({ index, upstream, refresher, leads: fencing !== null, shiftMs: shift() })

  const metrics = new Metrics()
  const server = await openServer({
    ...options,
    answer: async (target, caller) => {
      const seesAll = caller.teams === 'all'
      const shown = () => JSON.stringify(seesAll ? status() : ageOf(status()))
      if (target === '/v1/status') return { status: 200, headers: {}, text: shown() }
      if (target === '/metrics' && seesAll)
        return { status: 200, headers: PLAIN, text: metrics.text(status(), clock()) }
      const responding = { index, asked, clock, elapsed }
      const { pathname, searchParams } = new URL(target, 'http://relay')
      if (pathname === CONTEXT) return answerContext(searchParams, caller, responding, origin)
      return respond(target, caller, responding)
    },
    onWebhook: async (changes) => {
      for (const change of changes) if (change.kind === 'stale') refresher.hurry(change.part)
      const applied = index.apply(changes)
      if (applied.length > 0) await store.publish(applied, null)
    },
    onServed: (served) => {
      metrics.add(served)
      options.onServed?.(served)
    },
  })

  const refresh = async (): Promise<number> => {
    fencing = await store.lead()
    return fencing === null ? FOLLOWS_MS : Math.min(LEADS_MS, await refresher.runDue())
  }
  return {
    url: server.url,
    index,
    status,
    refresh,
    run: async () => {
      while (!closing.signal.aborted) {
        const ms = await refresh().catch(() => FOLLOWS_MS)
        await sleep(Math.max(10, ms), closing.signal).catch(() => {})
      }
    },
    [Symbol.asyncDispose]: async () => {
      closing.abort()
      await server[Symbol.asyncDispose]()
      await upstream[Symbol.asyncDispose]()
    },
  }
}

/** Between this process's monotonic clock and the wall clock that replicas share. */
const moved = (change: Change, ms: number): Change =>
  'readAt' in change ? { ...change, readAt: change.readAt + ms } : change

/** Another replica's clock may be ahead. */
const notAfter = (change: Change, now: number): Change =>
  'readAt' in change ? { ...change, readAt: Math.min(change.readAt, now) } : change
