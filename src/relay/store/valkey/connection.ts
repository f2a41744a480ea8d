import { createClient, createCluster, createSentinel } from '@redis/client'
import { CodedError } from '../../../core/errors.ts'
import { parseStoreAddress, type StoreAddress } from './address.ts'

/** What is needed of a Valkey or Redis, alone, as a cluster or behind sentinels. */
export interface Valkey extends AsyncDisposable {
  /** @throws Error at once where there is no connection, and after 5 s without an answer */
  send(key: string, command: readonly string[]): Promise<unknown>
  subscribe(channel: string, listener: (message: string) => void): Promise<void>
}

interface Client {
  readonly send: (key: string, command: string[]) => Promise<unknown>
  readonly subscribe: (channel: string, listener: (message: string) => void) => Promise<unknown>
  readonly connect: () => Promise<unknown>
  readonly destroy: () => Promise<unknown> | unknown
}

const DEADLINE_MS = 5_000
const MAX_PAUSE_MS = 2_000

export type Lost = (error: unknown) => void

/** @param onLost called with each failure of a connection, which is then made anew @throws CodedError */
export async function openValkey(address: string, onLost: Lost): Promise<Valkey> {
  const client = clientFor(parseStoreAddress(address), onLost)
  try {
    await withDeadline(client.connect())
  } catch (error) {
    await client.destroy()
    throw new CodedError('relay_store', 'The store of the relay cannot be reached.', {
      hint: 'Check PAGER_TRIAGE_RELAY_STORE, its user and password, and its certificate.',
      cause: error,
    })
  }
  return {
    send: (key, command) => withDeadline(client.send(key, [...command])),
    subscribe: async (channel, listener) => {
      await withDeadline(client.subscribe(channel, listener))
    },
    [Symbol.asyncDispose]: async () => {
      await client.destroy()
    },
  }
}

function clientFor(address: StoreAddress, onLost: Lost): Client {
  if (address.kind === 'cluster') return clusterClient(address, onLost)
  return address.kind === 'sentinel' ? sentinelClient(address, onLost) : serverClient(address, onLost)
}

function serverClient({ url, path }: Extract<StoreAddress, { kind: 'server' }>, onLost: Lost): Client {
  let isStarted = false
  const reconnectStrategy = (retries: number) => (isStarted ? pause(retries) : false)
  const client = createClient({
    ...(path === null ? { url, socket: { reconnectStrategy } } : { socket: { path, reconnectStrategy } }),
    disableOfflineQueue: true,
    disableClientInfo: true,
  })
  const subscriber = client.duplicate()
  client.on('error', onLost)
  subscriber.on('error', onLost)
  return {
    send: (_, command) => client.sendCommand(command),
    subscribe: (channel, listener) => subscriber.subscribe(channel, listener),
    connect: async () => {
      await Promise.all([client.connect(), subscriber.connect()])
      isStarted = true
    },
    destroy: () => {
      for (const each of [client, subscriber]) if (each.isOpen) each.destroy()
    },
  }
}

function clusterClient({ urls }: Extract<StoreAddress, { kind: 'cluster' }>, onLost: Lost): Client {
  const [first] = urls
  const { username, password } = new URL(first ?? '')
  const defaults = {
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    socket: { ...(first?.startsWith('rediss:') && { tls: true as const }), reconnectStrategy: pause },
    disableClientInfo: true,
  }
  const client = createCluster({ rootNodes: urls.map((url) => ({ url })), defaults })
  client.on('error', onLost)
  return {
    send: (key, command) => client.sendCommand(key, false, command),
    subscribe: (channel, listener) => client.subscribe(channel, listener),
    connect: () => client.connect(),
    destroy: () => client.destroy(),
  }
}

function sentinelClient(address: Extract<StoreAddress, { kind: 'sentinel' }>, onLost: Lost): Client {
  const urls = address.urls.map((url) => new URL(url))
  const [{ username = '', password = '', protocol = '' } = {}] = urls
  const options = {
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    socket: { ...(protocol === 'rediss:' && { tls: true as const }), reconnectStrategy: pause },
    disableClientInfo: true,
  }
  const client = createSentinel({
    name: address.name,
    sentinelRootNodes: urls.map(({ hostname, port }) => ({ host: hostname, port: Number(port || 26_379) })),
    nodeClientOptions: options,
    sentinelClientOptions: options,
  })
  client.on('error', onLost)
  return {
    send: (_, command) => client.sendCommand(false, command),
    subscribe: (channel, listener) => client.subscribe(channel, listener),
    connect: () => client.connect(),
    destroy: () => client.destroy(),
  }
}

const pause = (retries: number): number => Math.min(50 * 2 ** Math.min(retries, 10), MAX_PAUSE_MS)

/** A server that hangs answers as one that is not there. */
async function withDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the store does not answer')), DEADLINE_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
