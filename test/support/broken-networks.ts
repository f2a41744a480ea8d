import { createServer, type RequestListener } from 'node:http'
import type { CommandName } from '../../src/cli/commands/index.ts'
import { startConnectProxy } from './connect-proxy.ts'
import { listenOnLoopback } from './loopback.ts'

/** What a server does with a request. */
const SERVERS: Record<string, RequestListener> = {
  'stays silent': () => {},
  'drips a byte at a time': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"incidents": [')
    const timer = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(timer))
  },
  'resets the connection': ({ socket }) => socket.resetAndDestroy(),
  'cuts its response': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    response.write('{"incidents": [', () => response.destroy())
  },
  'sends a web page': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>')
  },
  'asks to wait ten minutes': (_, response) => {
    response.writeHead(429, { 'content-type': 'application/json', 'ratelimit-reset': '600' })
    response.end('{"error": {"message": "Rate Limit Exceeded", "code": 2020}}')
  },
}

/** These never answer in full: only its deadline ends a run. */
export const ENDLESS = new Set(['stays silent', 'drips a byte at a time'])

export interface AskingRow {
  readonly args: readonly string[]
  /** 0: the command goes on without PagerDuty, and says so */
  readonly code: 0 | 1
}

/** The commands that ask PagerDuty. */
export const ASKING: Partial<Record<CommandName, readonly AskingRow[]>> = {
  overview: [{ args: [], code: 1 }],
  incidents: [{ args: ['--service', 'PPAYMNT'], code: 1 }],
  detail: [{ args: ['4521'], code: 1 }],
  oncall: [{ args: [], code: 1 }],
  services: [{ args: [], code: 1 }],
  recent: [{ args: ['--since', '7d'], code: 1 }],
  suspects: [{ args: ['4521'], code: 1 }],
  timeline: [{ args: ['4521'], code: 1 }],
  handoff: [{ args: ['--since', '8h'], code: 1 }],
  review: [{ args: ['--since', '7d'], code: 1 }],
  coverage: [{ args: [], code: 1 }],
  ack: [{ args: ['4521'], code: 1 }],
  resolve: [{ args: ['4521'], code: 1 }],
  note: [{ args: ['4521', '--content', 'seen'], code: 1 }],
  doctor: [{ args: [], code: 1 }],
  map: [
    { args: [], code: 0 },
    { args: ['--check'], code: 1 },
  ],
  risk: [
    { args: [], code: 0 },
    { args: ['--commit', 'HEAD'], code: 0 },
    { args: ['--service', 'PPAYMNT'], code: 0 },
  ],
  backtest: [{ args: ['--service', 'PPAYMNT', '--days', '7'], code: 0 }],
  audit: [{ args: ['outcomes'], code: 0 }],
}

/** Of a run, whatever it asks; where no row says otherwise. */
const DEADLINE_MS: Record<string, number> = {
  risk: 10_000,
  ack: 10_000,
  resolve: 10_000,
  note: 10_000,
  hook: 2_700,
}
export const deadlineOf = (name: string): number => DEADLINE_MS[name] ?? 15_000

export interface BrokenNetworks extends AsyncDisposable {
  /** by name: what leads a run into it */
  readonly environments: ReadonlyMap<string, Readonly<Record<string, string>>>
}

/** @param onRequest is called for each request that arrives */
export async function openBrokenNetworks(onRequest: RequestListener = () => {}): Promise<BrokenNetworks> {
  const proxy = await startConnectProxy({ refuses: 407 })
  const far = { PAGERDUTY_API_URL: 'https://pagerduty.invalid', PAGER_TRIAGE_ALLOW_HOST: 'pagerduty.invalid' }
  const environments = new Map<string, Record<string, string>>([
    ['is behind a proxy that refuses the connection', { ...far, HTTPS_PROXY: 'http://127.0.0.1:1' }],
    ['is behind a proxy that wants a password', { ...far, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }],
  ])
  const open: { close: () => Promise<void> }[] = []
  for (const [name, listener] of Object.entries(SERVERS)) {
    const server = createServer((request, response) => {
      onRequest(request, response)
      listener(request, response)
    })
    const listening = await listenOnLoopback(server)
    open.push(listening)
    environments.set(name, { PAGERDUTY_API_URL: listening.url, PAGER_TRIAGE_ALLOW_LOOPBACK: '1' })
  }
  return {
    environments,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(open.map(({ close }) => close()))
      await proxy[Symbol.asyncDispose]()
    },
  }
}
