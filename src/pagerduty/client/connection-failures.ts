import { messageOf, TimeoutError } from '../../core/errors.ts'
import type { ApiKey } from './access.ts'
import { PagerDutyError } from './errors.ts'
import type { FailedAttempt } from './retry.ts'

interface Circumstances {
  readonly host: string
  readonly signal: AbortSignal
  readonly key: ApiKey
}

type FailureKind = 'name' | 'refused' | 'network' | 'connect-timeout' | 'certificate' | 'timeout' | 'broken'

const KIND_BY_CODE = new Map<string, FailureKind>([
  ['ENOTFOUND', 'name'],
  ['EAI_AGAIN', 'name'],
  ['ECONNREFUSED', 'refused'],
  ['EHOSTUNREACH', 'network'],
  ['ENETUNREACH', 'network'],
  ['UND_ERR_CONNECT_TIMEOUT', 'connect-timeout'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
])

const certificateCodes =
  /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/

const checkNetwork = 'Check the network, VPN or proxy'

const messages = {
  name: (host, code) => [`The name ${host} could not be resolved (${code}).`, `${checkNetwork}.`],
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
  timeout: (host) => [`${host} stopped sending its response.`, 'Try again in a minute.'],
  broken: (host, code) => [`The connection to ${host} was lost (${code}).`, `Try again. ${checkNetwork}.`],
} satisfies Record<FailureKind, (host: string, code: string) => [message: string, hint: string]>

const NEVER_SENT = new Set<FailureKind>(['name', 'refused', 'network', 'connect-timeout'])

/**
 * For a request without a response. A TypeError is a bug of this program and is rethrown. The cause is a copy, as
 * undici's own may hold bytes of the exchange.
 */
export function failedToReach(error: unknown, { host, signal, key }: Circumstances): PagerDutyError {
  if (signal.aborted) return deadlineError(signal)
  if (error instanceof TypeError) throw error
  const code = codeOf(error)
  const kind = KIND_BY_CODE.get(code) ?? (certificateCodes.test(code) ? 'certificate' : 'broken')
  const [message, hint] = messages[kind](host, code)
  const attempt: FailedAttempt =
    kind === 'certificate' ? { kind: 'final' } : { kind: 'connection', mayHaveArrived: !NEVER_SENT.has(kind) }
  return new PagerDutyError('unreachable', message, { hint, attempt, cause: cleanCause(error, code, key) })
}

/** The reason carries the hint: which option allows more time differs by command. */
export function deadlineError(signal: AbortSignal): PagerDutyError {
  const { reason } = signal
  if (!(reason instanceof Error && reason.name === 'TimeoutError'))
    return new PagerDutyError('deadline', 'The request to PagerDuty was canceled.', {
      hint: 'Run the command again.',
    })
  const hint = reason instanceof TimeoutError ? reason.hint : 'Try again in a minute.'
  return new PagerDutyError('deadline', 'PagerDuty did not respond within the time allowed.', { hint })
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown failure'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause === undefined ? error.name : codeOf(error.cause)
}

function cleanCause(error: unknown, code: string, key: ApiKey): Error {
  const text = messageOf(error)
  return Object.assign(new Error(key.redact(text)), { code })
}
