import { type Account, createAccount } from '../../src/simulator/account.ts'
import type { AccountSeed } from '../../src/simulator/account-seed.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../support/simulator.ts'

export const NOW = new Date('2026-11-22T12:00:00Z')

export const daysAgo = (days: number): string => new Date(NOW.getTime() - days * 86_400_000).toISOString()

export const minutesAgo = (minutes: number): string => daysAgo(minutes / 1440)

const authorization = (key: string): string =>
  key.startsWith('pdus+') ? `Bearer ${key}` : `Token token=${key}`

/** A small account: two services, and whatever the test adds. */
export const smallAccount = (seed: Partial<AccountSeed> = {}): Account =>
  createAccount({
    users: [
      { id: 'PDANA01', name: 'Dana Kim', email: 'dana@example.com' },
      { id: 'PLEE001', name: 'Lee Park', email: 'lee@example.com' },
    ],
    services: [
      { id: 'PSHOP01', name: 'shop', teams: ['PTEAM01'] },
      { id: 'PMAIL01', name: 'mail' },
    ],
    teams: [{ id: 'PTEAM01', name: 'Shop people' }],
    incidents: [],
    ...seed,
  })

export const start = (options: Partial<SimulatorOptions> = {}): Promise<Simulator> =>
  startSimulator({ account: smallAccount(), clock: () => NOW, ...options })

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** parsed JSON; empty for another type */
  readonly body: Readonly<Record<string, unknown>>
  readonly text: string
}

export interface CallOptions {
  readonly method?: string
  readonly key?: string | null
  readonly from?: string | null
  readonly body?: object
  readonly headers?: Record<string, string>
}

/** One request as a well-behaved client makes it. A key of null sends none. */
export async function call(simulator: Simulator, path: string, options: CallOptions = {}): Promise<Answer> {
  const { method = 'GET', key = SIMULATOR_KEYS.full, from = 'dana@example.com', body, headers } = options
  const response = await fetch(simulator.url + path, {
    method,
    headers: {
      accept: 'application/vnd.pagerduty+json;version=2',
      ...(key !== null && { authorization: authorization(key) }),
      ...(method !== 'GET' && from !== null && { from }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : {}, text }
}
