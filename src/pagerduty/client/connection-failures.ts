import { messageOf, TimeoutError } from '../../core/errors.ts'
import type { ApiKey, Endpoint } from './access.ts'
import { PagerDutyError } from './errors.ts'
import type { HttpProxy } from './proxy.ts'
import type { FailedAttempt } from './retry.ts'

interface Circumstances {
  readonly endpoint: Endpoint
  readonly signal: AbortSignal
  readonly key: ApiKey
}

type FailureKind =
  | 'name'
  | 'refused'
  | 'network'
  | 'connect-timeout'
  | 'certificate'
  | 'no-tls'
  | 'timeout'
  | 'broken'

const KIND_BY_CODE = new Map<string, FailureKind>([
  ['ENOTFOUND', 'name'],
  ['EAI_AGAIN', 'name'],
  ['ECONNREFUSED', 'refused'],
  ['EHOSTUNREACH', 'network'],
  ['ENETUNREACH', 'network'],
  ['UND_ERR_CONNECT_TIMEOUT', 'connect-timeout'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['UND_ERR_PRX_TLS', 'certificate'],
  ['EPROTO', 'no-tls'],
])

const certificateCodes =
  /^(CERT_|ERR_TLS_|ERR_SSL_.*CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/

const kindOf = (code: string): FailureKind =>
  KIND_BY_CODE.get(code) ??
  (certificateCodes.test(code) ? 'certificate' : code.startsWith('ERR_SSL_') ? 'no-tls' : 'broken')

const checkNetwork = 'Check the network, VPN or proxy'
const intercepted =
  'A proxy, firewall or login page may be intercepting the connection: check the network and PAGERDUTY_API_URL.'

const messages = {
  name: (host, code) => [`The name of ${host} could not be resolved (${code}).`, `${checkNetwork}.`],
  refused: (host, code) => [
    `${host} refused the connection (${code}).`,
    `${checkNetwork}, and PAGERDUTY_API_URL.`,
  ],
  network: (host, code) => [`${host} is unreachable (${code}).`, `${checkNetwork}.`],
  'connect-timeout': (host) => [`The connection to ${host} timed out.`, `${checkNetwork}.`],
  certificate: (host, code) => [
    `The TLS certificate of ${host} could not be verified (${code}).`,
    'Behind a company proxy, set NODE_EXTRA_CA_CERTS to the file with its CA certificate.',
  ],
  'no-tls': (host, code) => [`${host} did not respond in TLS (${code}).`, intercepted],
  timeout: (host) => [`${host} stopped sending its response.`, 'Try again in a minute.'],
  broken: (host, code) => [`The connection to ${host} was lost (${code}).`, `Try again. ${checkNetwork}.`],
} satisfies Record<FailureKind, (host: string, code: string) => [message: string, hint: string]>

/** Up to three name servers get a second each (`cli/process-shell.ts`), and Node cannot exit meanwhile. */
const NAME_MS = 3_000

const NEVER_SENT = new Set<FailureKind>(['name', 'refused', 'network', 'connect-timeout'])
const FINAL = new Set<FailureKind>(['certificate', 'no-tls'])

/**
 * For a request without a response. A TypeError is a bug of this program and is rethrown. The cause is a copy, as
 * undici's own may hold bytes of the exchange.
 */
export function failedToReach(error: unknown, { endpoint, signal, key }: Circumstances): PagerDutyError {
  const { origin, proxy = null } = endpoint
  if (signal.aborted) return deadlineError(signal, proxy)
  if (error instanceof TypeError) throw error
  const { host } = new URL(origin)
  const code = codeOf(error)
  const cause = Object.assign(new Error(key.redact(messageOf(error))), { code })
  const refusal = proxy === null ? null : /^Proxy response \((\d+)\)/.exec(messageOf(error))
  if (proxy !== null && refusal !== null) return noTunnel(proxy, host, Number(refusal[1]), cause)
  const kind = kindOf(code)
  const attempt: FailedAttempt = FINAL.has(kind)
    ? { kind: 'final' }
    : {
        kind: 'connection',
        mayHaveArrived: !NEVER_SENT.has(kind),
        ...(code === 'EAI_AGAIN' && { lastsMs: NAME_MS }),
      }
  if (proxy !== null && NEVER_SENT.has(kind)) {
    const [message] = messages[kind](`the proxy ${proxy.host}`, code)
    const hint = `Check ${proxy.setting}, the network and the VPN.`
    return new PagerDutyError('unreachable', capital(message), { hint, attempt, cause })
  }
  const [message, hint] = messages[kind](host, code)
  return new PagerDutyError('unreachable', `${message}${through(proxy)}`, { hint, attempt, cause })
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const through = (proxy: HttpProxy | null): string =>
  proxy === null ? '' : ` The request went through the proxy ${proxy.host} (${proxy.setting}).`

/** The proxy answered CONNECT with anything but 200. */
function noTunnel(proxy: HttpProxy, host: string, status: number, cause: Error): PagerDutyError {
  const credentials =
    proxy.authorization() === null
      ? `It wants a user name and password: set ${proxy.setting}=http://USER:PASSWORD@${proxy.host}.`
      : `It did not accept the user name and password in ${proxy.setting}.`
  const hint =
    status === 407
      ? `${credentials} Special characters in them must be percent-encoded; only Basic authentication is supported.`
      : `Ask for ${host} to be allowed there; to connect without the proxy, add ${host} to NO_PROXY.`
  return new PagerDutyError(
    'unreachable',
    `The proxy ${proxy.host} refused to connect to ${host} (${status}).`,
    {
      hint,
      cause,
      attempt: status >= 500 ? { kind: 'connection', mayHaveArrived: false } : { kind: 'final' },
    },
  )
}

/** The reason carries the hint: which option allows more time differs by command. */
export function deadlineError(signal: AbortSignal, proxy: HttpProxy | null = null): PagerDutyError {
  const { reason } = signal
  if (!(reason instanceof Error && reason.name === 'TimeoutError'))
    return new PagerDutyError('deadline', 'The request to PagerDuty was canceled.', {
      hint: 'Run the command again.',
    })
  const hint = reason instanceof TimeoutError ? reason.hint : 'Try again in a minute.'
  const message = `PagerDuty did not respond within the time allowed.${through(proxy)}`
  return new PagerDutyError('deadline', message, { hint })
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown failure'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause === undefined ? error.name : codeOf(error.cause)
}
