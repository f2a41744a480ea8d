import { MINUTE_MS } from '../core/time.ts'
import { Call, Client, type ClientOptions } from '../pagerduty/client/client.ts'
import { type HttpAnswer, openTransport, readsOnly, type Transport } from '../pagerduty/client/transport.ts'
import type { Store } from './ports.ts'

export interface UpstreamOptions extends ClientOptions {
  readonly sleep: NonNullable<ClientOptions['sleep']>
  readonly elapsed: NonNullable<ClientOptions['elapsed']>
  readonly store: Pick<Store, 'spend'>
}

/** Of the 960 requests a minute of a key: half for the refresher, and the rest but a reserve for what is asked through. */
const BUDGET = { refresher: 480, askedThrough: 840 }

/** The one way to PagerDuty, which counts what is sent. */
export interface Upstream extends AsyncDisposable {
  readonly counts: { requests: number; failed: number; limited: number }
  /** for the refresher: retried, and within its half of the budget */
  call(): Call
  /** sent once; null: the budget of this minute is spent */
  ask(target: string): Promise<HttpAnswer | null>
  /** requests of all replicas in this minute, as of the last one */
  readonly spent: number
}

export function openUpstream(options: UpstreamOptions): Upstream {
  const { store, sleep, signal, clock } = options
  const transport = openTransport({ ...options, allows: readsOnly })
  const counts = { requests: 0, failed: 0, limited: 0 }
  let spent = 0
  const send: Transport['send'] = async (request) => {
    counts.requests += 1
    try {
      const answer = await transport.send(request)
      if (answer.status === 429) counts.limited += 1
      if (answer.status >= 500) counts.failed += 1
      return answer
    } catch (error) {
      counts.failed += 1
      throw error
    }
  }
  const paced: Transport = {
    send: async (request) => {
      spent = await store.spend()
      while (spent > BUDGET.refresher) {
        await sleep(MINUTE_MS - (clock().getTime() % MINUTE_MS), signal)
        spent = await store.spend()
      }
      return send(request)
    },
    close: () => transport.close(),
  }
  const client = new Client(options, paced)
  return {
    counts,
    call: () => new Call(client, clock()),
    ask: async (target) => {
      spent = await store.spend()
      return spent > BUDGET.askedThrough ? null : send({ method: 'GET', path: target })
    },
    get spent() {
      return spent
    },
    [Symbol.asyncDispose]: () => transport.close(),
  }
}
