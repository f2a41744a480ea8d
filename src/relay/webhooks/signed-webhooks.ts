import type { IncomingHttpHeaders } from 'node:http'
import type { Received, Store, WebhookDoor } from '../ports.ts'
import { changesIn } from './events.ts'
import { isSigned } from './signature.ts'

export interface SignedWebhooksOptions {
  /** one, or two during a rotation; with none, every webhook is refused */
  readonly secrets: readonly string[]
  readonly once: Store['once']
}

/** PagerDuty repeats a webhook for 48 hours, under the same id. */
const REMEMBER_SECONDS = 72 * 3_600
const MAX_ID = 200

/**
 * Every signed webhook gets 202, also one that we do not understand: after three that were refused, PagerDuty
 * turns a subscription off for a day.
 */
export class SignedWebhooks implements WebhookDoor {
  readonly #options: SignedWebhooksOptions

  constructor(options: SignedWebhooksOptions) {
    this.#options = options
  }

  async receive(body: Buffer, headers: IncomingHttpHeaders): Promise<Received> {
    const { secrets, once } = this.#options
    if (!isSigned(body, headerOf(headers, 'x-pagerduty-signature'), secrets))
      return { status: 401, changes: [] }
    const changes = changesIn(body.toString('utf8'))
    const id = headerOf(headers, 'x-webhook-id')?.slice(0, MAX_ID)
    // Where the store does not answer, it is applied twice at worst, and what is older is never applied.
    const isFirst = id === undefined || (await once('webhook', id, REMEMBER_SECONDS).catch(() => true))
    return { status: 202, changes: isFirst ? changes : [] }
  }
}

function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(',') : value
}
