import { parseJson } from '../../core/json.ts'
import type { ApiKey } from './access.ts'
import { type ErrorWords, errorWords, printable } from './error-words.ts'
import { type Failure, PagerDutyError, type PagerDutyErrorCode } from './errors.ts'
import { type Asked, hintByCode } from './hints.ts'
import { parseRetryAfter, parseSeconds } from './retry.ts'
import type { HttpAnswer } from './transport.ts'

export interface RequestInfo extends Asked {
  /** "open incidents", "incident PABC123" */
  readonly subject: string
  readonly scope: string
  readonly host: string
  readonly key: ApiKey
}

/** Null for an empty body. @throws PagerDutyError */
export function readJson(answer: HttpAnswer, asked: RequestInfo): unknown {
  if (answer.status === 204) return null
  const body = parseJson(answer.text)
  if (body === undefined) throw notJson(answer, asked)
  return body
}

function notJson(answer: HttpAnswer, asked: RequestInfo): PagerDutyError {
  const { status } = answer
  const { isMarkup, quote } = errorWords(answer)
  if (isMarkup) {
    const { code, message, hint } = webPage({ asked, quoted: quotation(quote) })
    return new PagerDutyError(code, message, { status, hint })
  }
  const fault =
    answer.text.trim() === ''
      ? `${asked.host} sent an empty response instead of ${asked.subject}.`
      : `The response of ${asked.host} for ${asked.subject} was cut off or is not JSON.`
  return new PagerDutyError('unexpected_answer', fault, {
    status,
    requestId: requestIdOf(answer),
    attempt: { kind: 'server', seconds: null },
    hint: 'Try again; if it persists, a proxy may be interfering.',
  })
}

function requestIdOf({ headers }: HttpAnswer): string | null {
  const requestId = headers['x-request-id']
  return requestId === undefined ? null : printable(requestId)
}

const quotation = (quote: string): string => (quote === '' ? '.' : `: "${quote}".`)

export function errorForAnswer(answer: HttpAnswer, asked: RequestInfo, now: Date): PagerDutyError {
  const { status } = answer
  const words = errorWords(answer)
  const context: Context = { answer, asked, words, quoted: quotation(words.quote), now }
  const { code, message, hint, ...rest } = explainer(status, words)(context)
  return new PagerDutyError(code, message, {
    hint: hintByCode(words, status, asked) ?? hint,
    status,
    apiCode: words.code,
    requestId: requestIdOf(answer),
    ...rest,
  })
}

interface Context {
  readonly answer: HttpAnswer
  readonly asked: RequestInfo
  readonly words: ErrorWords
  /** `: "the words of the answer".`, or a full stop */
  readonly quoted: string
  readonly now: Date
}

type Explained = Failure & { readonly code: PagerDutyErrorCode; readonly message: string }
type Explain = (context: Context) => Explained

/** PagerDuty refuses in JSON: a page that refuses is from something in between. */
function explainer(status: number, { isMarkup }: ErrorWords): Explain {
  if (isMarkup && status >= 400 && status < 500 && status !== 408 && status !== 429 && status !== 407)
    return webPage
  return BY_STATUS[status] ?? (status >= 500 ? unavailable : status >= 400 ? invalid : redirected)
}

function webPage({ answer, asked, quoted }: Partial<Context> & Pick<Context, 'asked' | 'quoted'>): Explained {
  const status = answer === undefined ? '' : ` (${answer.status})`
  return {
    code: 'unexpected_answer',
    message: `${asked.host} sent a web page instead of ${asked.subject}${status}${quoted}`,
    hint: 'A proxy, firewall or login page may be intercepting the request: check the network and PAGERDUTY_API_URL.',
  }
}

function unauthorized({ asked: { host, key }, quoted }: Context): Explained {
  if (key.isRelays)
    return {
      code: 'authentication',
      message: `The relay ${host} refused the token ${key} (401)${quoted}`,
      hint: 'Check PAGER_TRIAGE_RELAY_TOKEN: it may be mistyped or expired.',
    }
  const sentAs = key.scheme === 'Bearer' ? 'an OAuth token (Bearer)' : 'an API key (Token token=)'
  return {
    code: 'authentication',
    message: `PagerDuty refused the key ${key} (401)${quoted}`,
    hint: `Check PAGERDUTY_API_KEY: it may be mistyped, revoked or expired. It was sent as ${sentAs} to ${host}; ${otherRegion(host)}.`,
  }
}

function otherRegion(host: string): string {
  if (host === 'api.pagerduty.com') {
    return 'if your PagerDuty is at *.eu.pagerduty.com, set PAGERDUTY_REGION=eu'
  }
  if (host === 'api.eu.pagerduty.com') {
    return 'if your PagerDuty is not at *.eu.pagerduty.com, set PAGERDUTY_REGION=us'
  }
  return 'PAGERDUTY_API_URL must belong to the region of the key'
}

function planLacks({ asked, words, quoted }: Context): Explained {
  const { missingAbilities } = words
  const ability = missingAbilities === null ? '' : ` the ability ${missingAbilities} for`
  return {
    code: 'plan',
    message: `This PagerDuty plan lacks${ability} ${asked.subject} (402)${quoted}`,
    hint: 'It needs a higher PagerDuty plan; everything else works without it.',
  }
}

function forbidden({ asked, words, quoted }: Context): Explained {
  const { key, subject, isWrite } = asked
  const { requiredScopes } = words
  const isOAuth = key.scheme === 'Bearer' || requiredScopes !== null
  const scope = requiredScopes ?? asked.scope
  if (isWrite) {
    return {
      code: 'permission',
      message: `The key ${key} may not write ${subject}; nothing was changed (403)${quoted}`,
      hint: isOAuth
        ? `Use an OAuth token with the scope ${scope}, of a user who may change this in PagerDuty.`
        : 'Use a full-access key instead of a read-only one, or the key of a user who may change this in PagerDuty.',
    }
  }
  const named = requiredScopes === null ? '' : `: the scope ${scope} is missing`
  return {
    code: 'permission',
    message: `The key ${key} cannot read ${subject}${named} (403)${quoted}`,
    hint: isOAuth
      ? `Give the OAuth app the scope ${scope}, or use the key of a user who can see this in PagerDuty.`
      : 'Use the key of a user who can see this in PagerDuty, or an API key of the account.',
    lacksScope: requiredScopes !== null,
  }
}

const absent = ({ asked, quoted }: Context): Explained => ({
  code: 'not_found',
  message: `Not found, or not visible to this key: ${asked.subject} (404)${quoted}`,
  hint: /^\/\w+\/|_ids/.test(asked.path)
    ? 'Check the id, the account and the region. Something hidden from this key looks the same as something that does not exist.'
    : 'Check PAGERDUTY_API_URL, the account and the region; the PagerDuty plan may lack it.',
})

const proxyRefuses = ({ asked, quoted }: Context): Explained => ({
  code: 'unreachable',
  message: `A proxy on the way to ${asked.host} wants a user name and password (407)${quoted}`,
  hint: 'Set HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT for that proxy, or ask for direct access.',
})

function tooManyRequests({ answer: { headers }, asked, now }: Context): Explained {
  const seconds = parseSeconds(headers['ratelimit-reset']) ?? parseRetryAfter(headers['retry-after'], now)
  const sharers = asked.key.scheme === 'Bearer' ? 'this OAuth app' : 'this key or its user'
  return {
    code: 'rate_limit',
    message: `PagerDuty's rate limit for this key is exhausted (429)${retryAfter(seconds)}.`,
    hint: `Wait ${spoken(seconds)} and try again. The limit is shared by everything that uses ${sharers}.`,
    attempt: { kind: 'rate-limit', seconds },
  }
}

function unavailable({ answer, asked, quoted, now }: Context): Explained {
  const seconds = parseRetryAfter(answer.headers['retry-after'], now)
  return {
    code: 'unavailable',
    message: `PagerDuty failed to return ${asked.subject} (${answer.status}${retryAfter(seconds)})${quoted}`,
    hint: `Try again in ${spoken(seconds)}, and check https://status.pagerduty.com for an outage.`,
    attempt: { kind: 'server', seconds },
  }
}

const retryAfter = (seconds: number | null): string =>
  seconds === null ? '' : `; retry after ${Math.ceil(seconds)} s`

function spoken(seconds: number | null): string {
  const minutes = Math.max(1, Math.ceil((seconds ?? 0) / 60))
  if (minutes === 1) return 'a minute'
  return minutes <= 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`
}

const invalid = ({ answer, asked, quoted }: Context): Explained => ({
  code: 'invalid_request',
  message: `PagerDuty rejected the request for ${asked.subject} (${answer.status})${quoted}`,
  hint: asked.isWrite
    ? 'Nothing was changed. Look at the incident in PagerDuty, then try again.'
    : 'If you gave an id or a period, check it; otherwise please report this.',
})

function redirected({ answer: { headers, status }, asked }: Context): Explained {
  const { location = '' } = headers
  const target = URL.canParse(location) ? ` to ${printable(new URL(location).host)}` : ''
  return {
    code: 'unexpected_answer',
    message: `${asked.host} redirected${target} (${status}); not followed.`,
    hint: 'The key is sent to one host only: check PAGERDUTY_API_URL and any proxy.',
  }
}

const BY_STATUS: Readonly<Record<number, Explain>> = {
  401: unauthorized,
  402: planLacks,
  403: forbidden,
  404: absent,
  407: proxyRefuses,
  408: unavailable,
  429: tooManyRequests,
  511: webPage,
}
