import { setTimeout as wait } from 'node:timers/promises'
import { isoSeconds } from '../../core/time.ts'
import type { Fetched } from '../fetched.ts'
import type { ApiKey, Endpoint } from './access.ts'
import { errorForAnswer, type RequestInfo, readJson } from './answers.ts'
import { deadlineError } from './connection-failures.ts'
import { isPagerDutyError, PagerDutyError } from './errors.ts'
import { type Query, withQuery } from './query.ts'
import { RateLimiter, type Sleep } from './rate-limiter.ts'
import { decideRetry, parseSeconds } from './retry.ts'
import {
  type HttpAnswer,
  type HttpRequest,
  maxConnections,
  type Timeouts,
  type Transport,
} from './transport.ts'

export interface ClientOptions {
  readonly endpoint: Endpoint
  readonly key: ApiKey
  /** the one deadline of the whole run */
  readonly signal: AbortSignal
  /** when `signal` will end it, if known: a wait that would outlast it is not begun */
  readonly deadlineAt?: Date
  readonly clock: () => Date
  readonly random?: () => number
  readonly sleep?: Sleep
  /** milliseconds of a clock that never goes back, for the rate of requests */
  readonly elapsed?: () => number
  readonly timeouts?: Timeouts
  readonly maxBodyBytes?: number
  readonly userAgent?: string
  /** requests under way together; default 4 */
  readonly atOnce?: number
  /** called with the rate-limit headers of each response that has them */
  readonly onRateLeft?: (left: RateLeft) => void
}

/** How many of a minute's requests this key has left. */
export interface RateLeft {
  readonly limit: number
  readonly remaining: number
}

/** One GET. */
export interface ReadRequest {
  readonly path: string
  readonly query?: Query
  /** what it is about, for messages: "open incidents", "incident PABC123" */
  readonly subject: string
  /** the OAuth scope that it needs */
  readonly scope: string
}

/** One PUT or POST. */
export interface WriteRequest extends Omit<ReadRequest, 'query'> {
  readonly method: 'PUT' | 'POST'
  readonly body: unknown
  readonly from: string
}

/**
 * PagerDuty allows 960 requests a minute for a key: 720 by the limiter and a burst at the start leave a fifth for others
 * that share it, and the few dozen requests of a report wait for nothing but their answers.
 */
const requestsPerSecond = 12
const burst = 48

const sleepFor: Sleep = (ms, signal) => wait(ms, undefined, { signal })

/** Retries, rate limit, deadline and error messages around the transport. */
export class Client {
  readonly #options: ClientOptions
  readonly #transport: Transport
  readonly #sleep: Sleep
  readonly #limiter: RateLimiter
  readonly #host: string

  constructor(options: ClientOptions, transport: Transport) {
    this.#options = options
    this.#transport = transport
    this.#sleep = options.sleep ?? sleepFor
    this.#host = new URL(options.endpoint.origin).host
    this.#limiter = new RateLimiter({
      signal: options.signal,
      sleep: this.#sleep,
      elapsed: options.elapsed ?? (() => performance.now()),
      atOnce: options.atOnce ?? maxConnections,
      perSecond: requestsPerSecond,
      burst,
    })
  }

  /** Does the work and adds to its result the number of requests and what may be missing. */
  async fetch<T>(work: (call: Call) => Promise<T>): Promise<Fetched<T>> {
    const call = new Call(this, this.#options.clock())
    const data = await work(call)
    const { isComplete: complete, warnings, asOf, requests } = call
    return { data, complete, warnings: [...warnings], asOf, requests }
  }

  get(question: ReadRequest, onRequest: () => void): Promise<unknown> {
    const request: HttpRequest = { method: 'GET', path: withQuery(question.path, question.query ?? {}) }
    return this.#attempt(request, this.#asked(question, false), onRequest)
  }

  send(order: WriteRequest, onRequest: () => void): Promise<unknown> {
    const { method, path, from } = order
    const request: HttpRequest = { method, path, from, body: JSON.stringify(order.body) }
    return this.#attempt(request, this.#asked(order, true), onRequest)
  }

  close(): Promise<void> {
    return this.#transport.close()
  }

  #asked({ subject, scope }: { subject: string; scope: string }, isWrite: boolean): RequestInfo {
    return { subject, scope, isWrite, host: this.#host, key: this.#options.key }
  }

  async #attempt(request: HttpRequest, asked: RequestInfo, onRequest: () => void): Promise<unknown> {
    let previousWaitMs: number | null = null
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#exchange(request, asked, onRequest)
      } catch (error) {
        if (!(error instanceof PagerDutyError)) throw error
        const decision = decideRetry(error.attempt, {
          attempt,
          isWrite: asked.isWrite,
          previousWaitMs,
          remainingMs: this.#remainingMs(),
          random: this.#options.random ?? Math.random,
        })
        if (!decision.retry) throw error
        previousWaitMs = decision.waitMs
        if (decision.pausesEverything) this.#limiter.pause(decision.waitMs)
        else await this.#withinDeadline(() => this.#sleep(decision.waitMs, this.#options.signal))
      }
    }
  }

  async #exchange(request: HttpRequest, asked: RequestInfo, onRequest: () => void): Promise<unknown> {
    const answer = await this.#withinDeadline(() =>
      this.#limiter.run(() => {
        onRequest()
        return this.#transport.send(request)
      }),
    )
    this.#reportRateLeft(answer)
    if (answer.status >= 200 && answer.status < 300) return readJson(answer, asked)
    throw errorForAnswer(answer, asked, this.#options.clock())
  }

  #reportRateLeft({ headers }: HttpAnswer): void {
    const limit = parseSeconds(headers['ratelimit-limit'])
    const remaining = parseSeconds(headers['ratelimit-remaining'])
    if (limit !== null && remaining !== null) this.#options.onRateLeft?.({ limit, remaining })
  }

  /** A wait that the deadline cut short is the deadline's error. */
  async #withinDeadline<T>(work: () => Promise<T>): Promise<T> {
    const { signal } = this.#options
    try {
      if (signal.aborted) throw deadlineError(signal)
      return await work()
    } catch (error) {
      throw signal.aborted ? deadlineError(signal) : error
    }
  }

  #remainingMs(): number | null {
    const { deadlineAt, clock } = this.#options
    return deadlineAt === undefined ? null : deadlineAt.getTime() - clock().getTime()
  }
}

/** One call of the reader: counts its requests and collects what its result has to say about itself. */
export class Call {
  readonly #client: Client
  readonly warnings = new Set<string>()
  /** when it began */
  readonly now: Date
  requests = 0
  isComplete = true

  constructor(client: Client, now: Date) {
    this.#client = client
    this.now = now
  }

  get asOf(): string {
    return isoSeconds(this.now)
  }

  get(question: ReadRequest): Promise<unknown> {
    return this.#client.get(question, () => this.#count())
  }

  /** null where PagerDuty answers 404. */
  async getIfThere(question: ReadRequest): Promise<unknown> {
    try {
      return await this.get(question)
    } catch (error) {
      if (isPagerDutyError(error, 'not_found')) return null
      throw error
    }
  }

  send(order: WriteRequest): Promise<unknown> {
    return this.#client.send(order, () => this.#count())
  }

  warn(warning: string): void {
    this.warnings.add(warning)
  }

  /** Something that was asked for may be missing from the result. */
  incomplete(warning: string): void {
    this.isComplete = false
    this.warn(warning)
  }

  #count(): void {
    this.requests += 1
  }
}
