import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { AppError } from '../core/errors.ts'
import { ApiKey } from '../pagerduty/client/access.ts'
import { buildCorpus } from '../simulator/corpus.ts'
import { SIMULATOR_KEYS, startSimulator } from '../simulator/simulator.ts'
import { tlsOf } from './access/certificates.ts'
import { openRelay, type Relay } from './relay.ts'
import { accessOf, type RelayEnvironment, storeOf, upstreamOf, webhooksOf } from './settings.ts'
import { memoryStore } from './store/memory.ts'

export interface Surroundings {
  /** the options, as typed after `relay` */
  readonly words: readonly string[]
  readonly env: RelayEnvironment
  readonly print: (line: string) => void
  readonly interrupted: AbortSignal
}

const OPTIONS = {
  port: { type: 'string', default: '0' },
  host: { type: 'string', default: '127.0.0.1' },
  demo: { type: 'boolean', default: false },
} as const

/** Runs until it is interrupted. @throws AppError */
export async function runRelay(surroundings: Surroundings): Promise<void> {
  const { values } = parseArgs({ args: [...surroundings.words], options: OPTIONS })
  return values.demo ? runDemo(surroundings, values) : runReal(surroundings, values)
}

interface Address {
  readonly host: string
  readonly port: string
}

async function runReal(surroundings: Surroundings, address: Address): Promise<void> {
  const clock = () => new Date()
  const { env } = surroundings
  const upstream = upstreamOf(env)
  await using store = await storeOf(env, clock)
  await using relay = await openRelay({
    ...upstream,
    store,
    access: accessOf(env, store, clock),
    webhooks: webhooksOf(env, store),
    host: address.host,
    port: Number(address.port),
    tls: tlsOf(env),
    clock,
    onServed: ({ ms, ...served }) =>
      surroundings.print(JSON.stringify({ at: clock().toISOString(), ...served, ms: Math.round(ms) })),
  })
  surroundings.print(JSON.stringify({ at: clock().toISOString(), listening: relay.url }))
  await runUntil(relay, surroundings.interrupted)
}

/** In front of a simulated PagerDuty. */
async function runDemo(surroundings: Surroundings, address: Address): Promise<void> {
  const clock = () => new Date()
  const token = `demo-${randomBytes(15).toString('hex')}`
  await using store = memoryStore(clock)
  await using pagerDuty = await startSimulator({ account: buildCorpus({ seed: 1, now: clock() }), clock })
  await using relay = await openRelay({
    endpoint: { origin: pagerDuty.url },
    key: ApiKey.parse(SIMULATOR_KEYS.readOnly),
    store,
    access: accessOf({ PAGER_TRIAGE_RELAY_TOKEN: token }, store, clock),
    webhooks: null,
    host: address.host,
    port: Number(address.port),
    clock,
  })
  surroundings.print(`The relay answers at ${relay.url}, in front of a simulated PagerDuty. In another terminal:
  export PAGERDUTY_API_URL=${relay.url} PAGER_TRIAGE_ALLOW_LOOPBACK=1
  export PAGER_TRIAGE_RELAY_TOKEN=${token}
  pager-triage risk --service PCHECKO
  curl -H "Authorization: Bearer $PAGER_TRIAGE_RELAY_TOKEN" ${relay.url}/v1/status
Press Ctrl-C to stop it.`)
  await runUntil(relay, surroundings.interrupted)
}

async function runUntil(relay: Relay, interrupted: AbortSignal): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    if (interrupted.aborted) resolve()
    else interrupted.addEventListener('abort', () => resolve(), { once: true })
  })
  void relay.run()
  await ended
}

/** Started by itself, and not by the command line. */
if (/pager-triage-relay\.cjs$/.test(process.argv[1] ?? '')) {
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort())
  process.once('SIGTERM', () => interrupted.abort())
  runRelay({
    words: process.argv.slice(2),
    env: process.env,
    print: (line) => process.stdout.write(`${line}\n`),
    interrupted: interrupted.signal,
  }).catch((error: unknown) => {
    const text = error instanceof AppError ? `${error.message} ${error.hint}` : String(error)
    process.stderr.write(`pager-triage relay: ${text}\n`)
    process.exitCode = 1
  })
}
