import { asObject, parseJson } from '../../core/json.ts'
import type { ApiKey } from './access.ts'
import { type Failure, PagerDutyError, type PagerDutyErrorCode } from './errors.ts'
import { parseRetryAfter, parseSeconds } from './retry.ts'
import type { HttpAnswer } from './transport.ts'

export interface RequestInfo {
  /** "open incidents", "incident PABC123" */
  readonly subject: string
  readonly scope: string
  readonly isWrite: boolean
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

function notJson(answer: HttpAnswer, { host, subject }: RequestInfo): PagerDutyError {
  const { status } = answer
  if (isWebPage(answer)) {
    return new PagerDutyError('unexpected_answer', `${host} sent a web page instead of ${subject}.`, {
      status,
      hint: 'A proxy or login page may be intercepting the request: check the network and PAGERDUTY_API_URL.',
    })
  }
  const fault =
    answer.text.trim() === ''
      ? `${host} sent an empty response instead of ${subject}.`
      : `The response of ${host} for ${subject} was cut off or is not JSON.`
  return new PagerDutyError('unexpected_answer', fault, {
    status,
    requestId: requestIdOf(answer),
    attempt: { kind: 'server' },
    hint: 'Try again; if it persists, a proxy may be interfering.',
  })
}

const isWebPage = ({ headers, text }: HttpAnswer): boolean =>
  headers['content-type']?.startsWith('text/html') || /^\s*<(!doctype|html)/i.test(text)

function requestIdOf({ headers }: HttpAnswer): string | null {
  const requestId = headers['x-request-id']
  return requestId === undefined ? null : printable(requestId)
}

export function errorForAnswer(answer: HttpAnswer, asked: RequestInfo, now: Date): PagerDutyError {
  const { status } = answer
  const envelope = parseErrorEnvelope(answer.text)
  const says = envelope.texts.join('; ')
  const quoted = says === '' ? '.' : `: "${printable(says)}".`
  const explain = BY_STATUS[status] ?? (status >= 500 ? unavailable : status >= 400 ? invalid : redirected)
  const { code, message, ...rest } = explain({ answer, asked, envelope, quoted, now })
  return new PagerDutyError(code, message, {
    status,
    apiCode: envelope.code,
    requestId: requestIdOf(answer),
    ...rest,
  })
}

interface Context {
  readonly answer: HttpAnswer
  readonly asked: RequestInfo
  readonly envelope: ReturnType<typeof parseErrorEnvelope>
  /** `: "PagerDuty's words".`, or a full stop */
  readonly quoted: string
  readonly now: Date
}

type Explained = Failure & { readonly code: PagerDutyErrorCode; readonly message: string }

function unauthorized({ asked: { host, key }, quoted }: Context): Explained {
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

function planLacks({ asked, envelope, quoted }: Context): Explained {
  const { missingAbilities } = envelope
  const ability = missingAbilities === null ? '' : ` the ability ${printable(missingAbilities)} for`
  return {
    code: 'plan',
    message: `This PagerDuty plan lacks${ability} ${asked.subject} (402)${quoted}`,
    hint: 'It needs a higher PagerDuty plan; everything else works without it.',
  }
}

function forbidden({ asked, envelope, quoted }: Context): Explained {
  const { key, subject, isWrite } = asked
  if (isWrite) {
    return {
      code: 'permission',
      message: `The key ${key} has no write access; nothing was changed (403)${quoted}`,
      hint: `Use a full-access key instead of a read-only one, or an OAuth token with the scope ${asked.scope}.`,
    }
  }
  const lacksScope = envelope.requiredScopes !== null
  const scope = envelope.requiredScopes === null ? asked.scope : printable(envelope.requiredScopes)
  const named = lacksScope ? `: the scope ${scope} is missing` : ''
  return {
    code: 'permission',
    message: `The key ${key} cannot read ${subject}${named} (403)${quoted}`,
    hint: `Give the OAuth app the scope ${scope}, or use the key of a user who can see this in PagerDuty.`,
    lacksScope,
  }
}

const absent = ({ asked, quoted }: Context): Explained => ({
  code: 'not_found',
  message: `Not found, or not visible to this key: ${asked.subject} (404)${quoted}`,
  hint: 'Check the id, the account and the region. Something hidden from this key looks the same as something that does not exist.',
})

function tooManyRequests({ answer: { headers }, asked, now }: Context): Explained {
  const seconds = parseSeconds(headers['ratelimit-reset']) ?? parseRetryAfter(headers['retry-after'], now)
  const wait = seconds === null ? '' : `; retry after ${Math.ceil(seconds)} s`
  return {
    code: 'rate_limit',
    message: `PagerDuty's rate limit for this key is exhausted (429)${wait}.`,
    hint: `Wait a minute and try again. The limit is shared by everything that uses ${asked.key.scheme === 'Bearer' ? 'this OAuth app' : 'this key or its user'}.`,
    attempt: { kind: 'rate-limit', seconds },
  }
}

const unavailable = ({ answer, asked, quoted }: Context): Explained => ({
  code: 'unavailable',
  message: `PagerDuty failed to return ${asked.subject} (${answer.status})${quoted}`,
  hint: 'Try again in a minute, and check https://status.pagerduty.com for an outage.',
  attempt: { kind: 'server' },
})

const invalid = ({ answer, asked, envelope, quoted }: Context): Explained => ({
  code: 'invalid_request',
  message: `PagerDuty rejected the request for ${asked.subject} (${answer.status})${quoted}`,
  hint: HINTS.get(envelope.code ?? 0) ?? 'Check the ids, dates and filters.',
})

/** From https://developer.pagerduty.com/docs/errors and observation. */
const HINTS = new Map([
  [1008, 'PAGERDUTY_EMAIL must be the email address of a user of this PagerDuty account.'],
  [2001, 'PagerDuty rejects windows longer than six months: use a shorter one.'],
  [2002, 'PagerDuty lists only the first 10,000: use a shorter window or fewer services.'],
])

function redirected({ answer: { headers, status }, asked }: Context): Explained {
  const { location = '' } = headers
  const target = URL.canParse(location) ? ` to ${printable(new URL(location).host)}` : ''
  return {
    code: 'unexpected_answer',
    message: `${asked.host} redirected${target} (${status}); not followed.`,
    hint: 'The key is sent to one host only: check PAGERDUTY_API_URL and any proxy.',
  }
}

const BY_STATUS: Readonly<Record<number, (context: Context) => Explained>> = {
  401: unauthorized,
  402: planLacks,
  403: forbidden,
  404: absent,
  408: unavailable,
  429: tooManyRequests,
}

/** One line of printable ASCII, at most 200 characters. */
export function printable(foreign: string): string {
  const line = foreign
    .replace(/[^\x20-\x7e]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > 200 ? `${line.slice(0, 199)}~` : line
}

/**
 * Reads every form of error seen so far: `error` with `errors` as an array, a string or an object of arrays; `error`
 * itself a string or an array; no `code`; the events form `{status, message, errors}`; bodies that are not JSON.
 * `texts`: the message, then the details.
 */
function parseErrorEnvelope(body: string) {
  const root = asObject(parseJson(body)) ?? {}
  const error = asObject(root['error'])
  const { code, message, errors, required_scopes, missing_abilities } = error ?? root
  return {
    code: typeof code === 'number' ? code : null,
    texts: [...(error === null ? textsIn(root['error']) : []), ...textsIn(message), ...textsIn(errors)],
    requiredScopes: textsIn(required_scopes).join(', ') || null,
    missingAbilities: textsIn(missing_abilities).join(', ') || null,
  }
}

function textsIn(value: unknown, field?: string): string[] {
  if (typeof value === 'string' && value.trim() !== '')
    return [field ? `${field} ${value.trim()}` : value.trim()]
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, field))
  const object = asObject(value)
  return object === null ? [] : Object.entries(object).flatMap(([name, inner]) => textsIn(inner, name))
}
