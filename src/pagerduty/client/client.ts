import { setTimeout as wait } from 'node:timers/promises'
import { isoSeconds } from '../../core/time.ts'
import type { Fetched } from '../fetched.ts'
import { errorForAnswer, type RequestInfo, readJson } from './answers.ts'
import { deadlineError } from './connection-failures.ts'
import { PagerDutyError } from './errors.ts'
import { type Query, withQuery } from './query.ts'
import { RateLimiter, type Sleep } from './rate-limiter.ts'
import { AS_OF, MAX_AGE } from './relay.ts'
import { parseSeconds, retryAfter } from './retry.ts'
import {
  type HttpAnswer,
  type HttpRequest,
  MAX_CONNECTIONS,
  type Transport,
  type TransportOptions,
} from './transport.ts'

export interface ClientOptions extends Omit<TransportOptions, 'allows'> {
  /** when `signal` will abort, if known: no wait is begun that would outlast it */
  readonly deadlineAt?: Date
  readonly clock: () => Date
  /** default: well below what PagerDuty allows */
  readonly rate?: typeof RATE
  readonly random?: () => number
  readonly sleep?: Sleep
  /** monotonic clock in milliseconds, for the rate limit */
  readonly elapsed?: () => number
  /** called for each response with rate-limit headers */
  readonly onRateLeft?: (left: RateLeft) => void
}

export interface RateLeft {
  readonly limit: number
  readonly remaining: number
}

interface About {
  readonly subject: string
  readonly scope: string
}

export interface ReadRequest extends About {
  readonly path: string
  readonly query?: Query
}

export interface WriteRequest extends About, Pick<HttpRequest, 'method' | 'path' | 'from'> {
  readonly body: unknown
}

/**
 * PagerDuty allows 960 requests a minute per key: 720 and the initial burst leave a fifth for other users of the key,
 * and the few dozen requests of a report never wait for the limiter.
 */
const RATE = { perSecond: 12, burst: 48 }

const DEFAULTS = {
  rate: RATE,
  random: Math.random,
  sleep: (ms: number, signal: AbortSignal): Promise<void> => wait(ms, undefined, { signal }),
  elapsed: () => performance.now(),
  atOnce: MAX_CONNECTIONS,
}

export class Client {
  readonly #options: ClientOptions & typeof DEFAULTS
  readonly #transport: Transport
  readonly #limiter: RateLimiter
  readonly #host: string

  constructor(options: ClientOptions, transport: Transport) {
    this.#options = { ...DEFAULTS, ...options }
    this.#transport = transport
    this.#host = new URL(options.endpoint.origin).host
    this.#limiter = new RateLimiter({ ...this.#options, ...this.#options.rate })
  }

  /** Runs `work` and adds the number of requests and what may be missing. */
  async fetch<T>(work: (call: Call) => Promise<T>): Promise<Fetched<T>> {
    const call = new Call(this, this.#options.clock())
    const data = await work(call)
    const { isComplete: complete, warnings, asOf, requests } = call
    return { data, complete, warnings: [...warnings], asOf, requests }
  }

  close(): Promise<void> {
    return this.#transport.close()
  }

  async request(request: HttpRequest, about: About, call: Call): Promise<unknown> {
    const { key, random, sleep, signal } = this.#options
    const isWrite = request.method !== 'GET'
    const { subject, scope } = about
    const asked = { subject, scope, path: request.path, isWrite, host: this.#host, key }
    let previousWaitMs: number | null = null
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#exchange(request, asked, call)
      } catch (error) {
        if (!(error instanceof PagerDutyError)) throw error
        const waitMs: number | null = retryAfter(error.attempt, {
          attempt,
          isWrite,
          previousWaitMs,
          remainingMs: this.#remainingMs(),
          random,
        })
        if (waitMs === null) throw error
        previousWaitMs = waitMs
        if (error.attempt.kind === 'rate-limit') this.#limiter.pause(waitMs)
        else await this.#withinDeadline(() => sleep(waitMs, signal))
      }
    }
  }

  async #exchange(request: HttpRequest, asked: RequestInfo, call: Call): Promise<unknown> {
    const answer = await this.#withinDeadline(() =>
      this.#limiter.run(() => {
        call.requests += 1
        return this.#transport.send(request)
      }),
    )
    this.#reportRateLeft(answer)
    if (answer.status >= 200 && answer.status < 300) {
      noteAge(answer, asked, call)
      return readJson(answer, asked)
    }
    throw errorForAnswer(answer, asked, this.#options.clock())
  }

  #reportRateLeft({ headers }: HttpAnswer): void {
    const limit = parseSeconds(headers['ratelimit-limit'])
    const remaining = parseSeconds(headers['ratelimit-remaining'])
    if (limit !== null && remaining !== null) this.#options.onRateLeft?.({ limit, remaining })
  }

  /** Turns an interrupted wait into the deadline error. */
  async #withinDeadline<T>(work: () => Promise<T>): Promise<T> {
    const { signal, endpoint } = this.#options
    try {
      if (signal.aborted) throw deadlineError(signal, endpoint.proxy)
      return await work()
    } catch (error) {
      throw signal.aborted ? deadlineError(signal, endpoint.proxy) : error
    }
  }

  #remainingMs(): number | null {
    const { deadlineAt, clock } = this.#options
    return deadlineAt === undefined ? null : deadlineAt.getTime() - clock().getTime()
  }
}

/** @throws PagerDutyError beyond an hour */
function noteAge({ headers }: HttpAnswer, { host, subject }: RequestInfo, call: Call): void {
  const at = new Date(headers[AS_OF] ?? Number.NaN)
  const ageMs = call.now.getTime() - at.getTime()
  if (ageMs > MAX_AGE.knownMs)
    throw new PagerDutyError(
      'unavailable',
      `The relay ${host} has ${subject} as of ${isoSeconds(at)} only.`,
      {
        hint: 'It has not reached PagerDuty for an hour: pager-triage doctor shows its state.',
      },
    )
  if (ageMs > MAX_AGE.unsaidMs) call.readAsOf(isoSeconds(at))
}

export class Call {
  readonly #client: Client
  readonly warnings = new Set<string>()
  readonly now: Date
  requests = 0
  isComplete = true

  constructor(client: Client, now: Date) {
    this.#client = client
    this.now = now
    this.#asOf = isoSeconds(now)
  }

  #asOf: string

  get asOf(): string {
    return this.#asOf
  }

  /** A part is older than the question. */
  readAsOf(at: string): void {
    if (at < this.#asOf) this.#asOf = at
    this.warn(`What happened after ${at.slice(11, 16)} UTC: the relay is behind PagerDuty`)
  }

  get(question: ReadRequest): Promise<unknown> {
    const path = withQuery(question.path, question.query ?? {})
    return this.#client.request({ method: 'GET', path }, question, this)
  }

  send({ method, path, from, body, ...about }: WriteRequest): Promise<unknown> {
    const request = { method, path, from, body: JSON.stringify(body) }
    return this.#client.request(request, about, this)
  }

  warn(warning: string): void {
    this.warnings.add(warning)
  }

  incomplete(warning: string): void {
    this.isComplete = false
    this.warn(warning)
  }
}
