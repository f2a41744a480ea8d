import { createHash, timingSafeEqual } from 'node:crypto'
import { MINUTE_MS } from '../../core/time.ts'
import type { Access, Arrival, Caller } from '../ports.ts'
import type { Sent } from '../sent.ts'
import type { Attributes } from './attributes.ts'
import type { IssuerKeys } from './issuer-keys.ts'
import { type AccessPolicy, type Issuer, type Scope, teamsOfCertificate, teamsOfToken } from './policy.ts'
import { REFUSALS, type RefusalReason, tooMany } from './refusals.ts'
import { RequestLimits } from './request-limits.ts'
import { isSession, readSession, writeSession } from './sessions.ts'
import { claimFault, isSignedBy, readWebToken, secondsLeft } from './web-token.ts'

export interface AccessOptions {
  /** opens the whole account; null: there is none */
  readonly token: string | null
  readonly policy: AccessPolicy
  readonly keysOf: (issuer: Issuer) => IssuerKeys
  /** for session tokens, the same in every replica */
  readonly secret: () => Promise<Buffer>
  /** @returns whether it is the first time; @throws where that is not known */
  readonly isFirst: (id: string, seconds: number) => Promise<boolean>
  readonly clock: () => Date
}

type Admission =
  | { readonly caller: Caller }
  | { readonly answer: Sent; readonly refused: RefusalReason | null }

/** Where a token of an issuer is exchanged, once, or a certificate. */
const EXCHANGE = '/v1/token'

/** No dot, no percent sign, no empty segment: nothing that two readers could resolve differently. */
const PLAIN_PATH = /^(?:\/[A-Za-z0-9_-]+)+$/
const MAX_TARGET = 16_384

export class CheckedAccess implements Access {
  readonly #options: AccessOptions
  readonly #issuers: ReadonlyMap<string, { readonly issuer: Issuer; readonly keys: IssuerKeys }>
  readonly #requests: RequestLimits

  constructor(options: AccessOptions) {
    this.#options = options
    this.#requests = new RequestLimits(options.policy.limits)
    this.#issuers = new Map(
      options.policy.issuers.map((issuer) => [issuer.issuer, { issuer, keys: options.keysOf(issuer) }]),
    )
  }

  /** What is refused is refused in the same words, whatever the reason. */
  async admit(request: Arrival): Promise<Admission> {
    if (request.method !== 'GET') return refuse('method')
    const path = request.target.split('?', 1)[0] ?? ''
    if (path === EXCHANGE) return this.#exchange(request)
    const found = await this.#callerOf(request)
    if (typeof found === 'string') return refuse(found)
    const isPlain = request.target.length <= MAX_TARGET && PLAIN_PATH.test(path)
    return this.#limited(found.subject) ?? (isPlain ? { caller: found } : refuse('path'))
  }

  #limited(subject: string): Admission | null {
    const seconds = this.#requests.take(subject, this.#options.clock().getTime())
    return seconds === 0 ? null : { answer: tooMany(seconds), refused: 'rate' }
  }

  async #callerOf(request: Arrival): Promise<Caller | Reason> {
    const { authorization, certificate } = request
    if (authorization === undefined) return this.#certified(certificate)
    const token = tokenIn(authorization)
    if (token === null) return 'scheme'
    if (isSession(token)) {
      const secret = await this.#options.secret().catch(() => null)
      return secret === null ? 'store' : (readSession(token, secret, this.#options.clock()) ?? 'session')
    }
    const { token: expected } = this.#options
    const isOurs = expected !== null && timingSafeEqual(hash(token), hash(expected))
    return isOurs ? { subject: subjectOf('token'), teams: 'all' } : 'token'
  }

  #certified(certificate: Attributes | null): Caller | Reason {
    if (certificate === null) return 'no_token'
    const teams = teamsOfCertificate(this.#options.policy, certificate)
    const subject = subjectOf(`certificate\n${JSON.stringify(certificate)}`)
    return isEmpty(teams) ? 'grant' : { subject, teams }
  }

  /** A token of an issuer, or a certificate, for a session token. */
  async #exchange({ authorization, certificate }: Arrival): Promise<Admission> {
    if (authorization !== undefined) return this.#exchangeToken(tokenIn(authorization) ?? '')
    const found = this.#certified(certificate)
    if (typeof found === 'string') return refuse(found)
    return this.#limited(found.subject) ?? this.#session(found, this.#options.policy.certificates)
  }

  async #exchangeToken(text: string): Promise<Admission> {
    const { policy, clock, isFirst } = this.#options
    const token = readWebToken(text)
    const known = this.#issuers.get(token?.claims.iss ?? '')
    if (token === null || known === undefined) return refuse(token === null ? 'web_token' : 'issuer')
    const { claims, keyId } = token
    const fault = claimFault(claims, known.issuer.audience, clock())
    if (fault !== null) return refuse(fault)
    const key = await known.keys.find(keyId)
    if (key === null) return refuse('key')
    if (!isSignedBy(token, key)) return refuse('signature')
    const teams = teamsOfToken(policy, claims.iss, claims)
    if (isEmpty(teams)) return refuse('grant')
    const subject = subjectOf(`${claims.iss}\n${claims.sub}`)
    const limited = this.#limited(subject)
    if (limited !== null) return limited
    const id = hash(`${claims.iss}\n${claims.jti}`).toString('hex')
    const first = await isFirst(id, secondsLeft(claims, clock())).catch(() => null)
    if (first !== true) return refuse(first === null ? 'store' : 'replayed')
    return this.#session({ subject, teams }, known.issuer)
  }

  async #session(
    caller: Caller,
    { sessionMinutes }: { readonly sessionMinutes: number },
  ): Promise<Admission> {
    const secret = await this.#options.secret().catch(() => null)
    if (secret === null) return refuse('store')
    const until = new Date(this.#options.clock().getTime() + sessionMinutes * MINUTE_MS)
    const given = { token: writeSession({ ...caller, until }, secret), expires_at: until.toISOString() }
    const headers = { 'cache-control': 'no-store' }
    return { answer: { status: 200, text: JSON.stringify(given), headers }, refused: null }
  }
}

type Reason = keyof typeof REFUSALS

const refuse = (reason: Reason): Admission => ({ answer: REFUSALS[reason], refused: reason })

/** As a client sends it that knows relays, or one that takes the token for a key of PagerDuty. */
const tokenIn = (authorization: string): string | null =>
  /^(?:Bearer |Token token=)([\x21-\x7e]+)$/i.exec(authorization)?.[1] ?? null

const isEmpty = (teams: Scope): boolean => teams !== 'all' && teams.size === 0

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()

const subjectOf = (text: string): string => hash(text).toString('hex').slice(0, 16)
