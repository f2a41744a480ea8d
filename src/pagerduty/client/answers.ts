import { asObject, parseJson } from '../../core/json.ts'
import { fromOutside } from '../../core/untrusted.ts'
import type { ApiKey } from './access.ts'
import {
  AuthenticationError,
  CutAnswerError,
  type Failure,
  InvalidRequestError,
  NotFoundError,
  type PagerDutyError,
  PermissionError,
  PlanError,
  RateLimitError,
  ScopeError,
  UnavailableError,
  UnexpectedAnswerError,
} from './errors.ts'
import { parseSeconds } from './retry.ts'
import type { HttpAnswer } from './transport.ts'

/** What was asked, in words for a person. */
export interface RequestInfo {
  /** "open incidents", "incident PABC123" */
  readonly subject: string
  /** the OAuth scope that the request needs */
  readonly scope: string
  readonly isWrite: boolean
  readonly host: string
  readonly key: ApiKey
}

/** The parsed body of a 2xx answer, null for an empty one. @throws UnexpectedAnswerError */
export function readJson(answer: HttpAnswer, asked: RequestInfo): unknown {
  if (answer.status === 204) return null
  const body = parseJson(answer.text)
  if (body === undefined) throw notJson(answer, asked)
  return body
}

function notJson(answer: HttpAnswer, { host, subject }: RequestInfo): UnexpectedAnswerError {
  const { status, requestId } = answer
  if (isWebPage(answer)) {
    return new UnexpectedAnswerError(`${host} sent a web page instead of ${subject}.`, {
      status,
      hint: 'A proxy or login page may be intercepting the request: check the network and PAGERDUTY_API_URL.',
    })
  }
  const fault =
    answer.text.trim() === ''
      ? `${host} sent an empty response instead of ${subject}.`
      : `The response of ${host} for ${subject} was cut off or is not JSON.`
  return new CutAnswerError(fault, {
    status,
    requestId: requestId === null ? null : printable(requestId),
    hint: 'Try again; if it persists, a proxy may be interfering.',
  })
}

const isWebPage = (answer: HttpAnswer): boolean =>
  answer.contentType.startsWith('text/html') || /^\s*<(!doctype|html)/i.test(answer.text)

/** The error for an answer that is not 2xx. */
export function errorForAnswer(answer: HttpAnswer, asked: RequestInfo): PagerDutyError {
  const envelope = parseErrorEnvelope(answer.text)
  const says = envelope.texts.join('; ')
  const context: Context = {
    answer,
    asked,
    envelope,
    quoted: says === '' ? '.' : `: "${printable(says)}".`,
    failure: {
      status: answer.status,
      apiCode: envelope.code,
      requestId: answer.requestId === null ? null : printable(answer.requestId),
      says: says === '' ? null : fromOutside(says),
    },
  }
  const { status } = answer
  const make = byStatus[status] ?? (status >= 500 ? unavailable : status >= 400 ? invalid : redirected)
  return make(context)
}

interface Context {
  readonly answer: HttpAnswer
  readonly asked: RequestInfo
  readonly envelope: ErrorEnvelope
  /** `: "PagerDuty's words".`, or a full stop */
  readonly quoted: string
  readonly failure: Omit<Failure, 'hint'>
}

const unauthorized = ({ asked, quoted, failure }: Context): PagerDutyError => {
  const { host, key } = asked
  const sentAs = key.scheme === 'Bearer' ? 'an OAuth token (Bearer)' : 'an API key (Token token=)'
  return new AuthenticationError(`PagerDuty refused the key ${key} (401)${quoted}`, {
    ...failure,
    hint: `Check PAGERDUTY_API_KEY: it may be mistyped, revoked or expired. It was sent as ${sentAs} to ${host}; ${otherRegion(host)}.`,
  })
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

const planLacks = ({ asked, envelope, quoted, failure }: Context): PagerDutyError => {
  const ability =
    envelope.missingAbilities === null ? '' : ` the ability ${printable(envelope.missingAbilities)} for`
  return new PlanError(`This PagerDuty plan lacks${ability} ${asked.subject} (402)${quoted}`, {
    ...failure,
    hint: 'It needs a higher PagerDuty plan; everything else works without it.',
  })
}

const forbidden = ({ asked, envelope, quoted, failure }: Context): PagerDutyError => {
  if (asked.isWrite) {
    return new PermissionError(
      `The key ${asked.key} has no write access; nothing was changed (403)${quoted}`,
      {
        ...failure,
        hint: `Use a full-access key instead of a read-only one, or an OAuth token with the scope ${asked.scope}.`,
      },
    )
  }
  const scope = envelope.requiredScopes === null ? asked.scope : printable(envelope.requiredScopes)
  const named = envelope.requiredScopes === null ? '' : `: the scope ${scope} is missing`
  const Forbidden = envelope.requiredScopes === null ? PermissionError : ScopeError
  return new Forbidden(`The key ${asked.key} cannot read ${asked.subject}${named} (403)${quoted}`, {
    ...failure,
    hint: `Give the OAuth app the scope ${scope}, or use the key of a user who can see this in PagerDuty.`,
  })
}

const absent = ({ asked, quoted, failure }: Context): PagerDutyError =>
  new NotFoundError(`Not found, or not visible to this key: ${asked.subject} (404)${quoted}`, {
    ...failure,
    hint: 'Check the id, the account and the region. Something hidden from this key looks the same as something that does not exist.',
  })

const tooManyRequests = ({ answer, asked, failure }: Context): PagerDutyError => {
  const seconds = parseSeconds(answer.rateLimitReset) ?? parseSeconds(answer.retryAfter)
  const wait = seconds === null ? '' : `; retry after ${seconds} s`
  return new RateLimitError(`PagerDuty's rate limit for this key is exhausted (429)${wait}.`, {
    ...failure,
    hint: `Wait a minute and try again. The limit is shared by everything that uses ${asked.key.scheme === 'Bearer' ? 'this OAuth app' : 'this key or its user'}.`,
  })
}

const unavailable = ({ answer, asked, quoted, failure }: Context): PagerDutyError =>
  new UnavailableError(`PagerDuty failed to return ${asked.subject} (${answer.status})${quoted}`, {
    ...failure,
    hint: 'Try again in a minute, and check https://status.pagerduty.com for an outage.',
  })

const invalid = ({ answer, asked, quoted, failure }: Context): PagerDutyError =>
  new InvalidRequestError(`PagerDuty rejected the request for ${asked.subject} (${answer.status})${quoted}`, {
    ...failure,
    hint: hints.get(failure.apiCode ?? 0) ?? 'Check the ids, dates and filters.',
  })

/** https://developer.pagerduty.com/docs/errors and what was seen */
const hints = new Map([
  [1008, 'PAGERDUTY_EMAIL must be the email address of a user of this PagerDuty account.'],
  [2001, 'PagerDuty rejects windows longer than six months: use a shorter one.'],
  [2002, 'PagerDuty lists only the first 10,000: use a shorter window or fewer services.'],
])

const redirected = ({ answer, asked, failure }: Context): PagerDutyError => {
  const target =
    answer.location !== null && URL.canParse(answer.location) ? new URL(answer.location).host : null
  return new UnexpectedAnswerError(
    `${asked.host} redirected${target === null ? '' : ` to ${printable(target)}`} (${answer.status}); not followed.`,
    {
      ...failure,
      hint: 'The key is sent to one host only: check PAGERDUTY_API_URL and any proxy.',
    },
  )
}

const byStatus: Readonly<Record<number, (context: Context) => PagerDutyError>> = {
  401: unauthorized,
  402: planLacks,
  403: forbidden,
  404: absent,
  408: unavailable,
  429: tooManyRequests,
}

/** For a terminal and a log: one line of plain characters, not too long. */
export function printable(foreign: string): string {
  const line = foreign
    .replace(/[^\x20-\x7e]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > 200 ? `${line.slice(0, 199)}~` : line
}

/** What PagerDuty says in an error answer, whichever of its envelopes it came in. */
interface ErrorEnvelope {
  readonly code: number | null
  /** message first, then the details; empty where the answer says nothing */
  readonly texts: readonly string[]
  readonly requiredScopes: string | null
  readonly missingAbilities: string | null
}

const nothing: ErrorEnvelope = { code: null, texts: [], requiredScopes: null, missingAbilities: null }

/**
 * Takes every form that was seen: `error` with `errors` as an array, a string or an object of arrays; `error` itself
 * a string or an array; no `code`; the events form `{status, message, errors}`; and bodies that are no JSON at all.
 */
function parseErrorEnvelope(body: string): ErrorEnvelope {
  const root = asObject(parseJson(body))
  if (root === null) return nothing
  const error = asObject(root['error'])
  if (error === null) {
    const texts = [...textsIn(root['error']), ...textsIn(root['message']), ...textsIn(root['errors'])]
    return { ...nothing, code: asNumber(root['code']), texts }
  }
  return {
    code: asNumber(error['code']),
    texts: [...textsIn(error['message']), ...textsIn(error['errors'])],
    requiredScopes: textsIn(error['required_scopes']).join(', ') || null,
    missingAbilities: textsIn(error['missing_abilities']).join(', ') || null,
  }
}

function textsIn(value: unknown, field?: string): string[] {
  if (typeof value === 'string' && value.trim() !== '')
    return [field ? `${field} ${value.trim()}` : value.trim()]
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, field))
  const object = asObject(value)
  return object === null ? [] : Object.entries(object).flatMap(([name, inner]) => textsIn(inner, name))
}

const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null)
