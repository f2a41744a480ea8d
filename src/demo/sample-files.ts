/** A small payments service, before and after the staged change. */

const CONFIG = `{
  "services": [
    { "paths": ["src/charge.ts", "src/ledger.ts", "src/gateway.ts"], "service": "PPAYMNT" },
    { "paths": ["src/checkout/**"], "service": "PCHKOUT" },
    { "paths": ["src/billing/**"], "service": "PBILLIN" }
  ],
  "ignore": ["*.md"]
}
`

const CHARGE = `import { capture } from './gateway.ts'
import { record } from './ledger.ts'

export async function charge(order: Order): Promise<Receipt> {
  const receipt = await capture(order.card, order.total)
  await record(order.id, receipt)
  return receipt
}
`

const CHARGE_WITH_RETRY = `import { capture, isTransient } from './gateway.ts'
import { record } from './ledger.ts'

const ATTEMPTS = 5

export async function charge(order: Order): Promise<Receipt> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      const receipt = await capture(order.card, order.total)
      await record(order.id, receipt)
      return receipt
    } catch (error) {
      if (isTransient(error)) {
        if (attempt < ATTEMPTS) {
          const wait = 200 * 2 ** attempt
          for (const listener of order.listeners) {
            if (listener.wants('retry')) {
              listener.notify({ attempt, wait, order: order.id })
            }
          }
          await sleep(wait)
          continue
        }
      }
      throw new ChargeError(order.id, attempt, error)
    }
  }
  throw new ChargeError(order.id, ATTEMPTS)
}

export class ChargeError extends Error {
  constructor(readonly order: string, readonly attempts: number, cause?: unknown) {
    super(\`order \${order} was not charged after \${attempts} attempts\`, { cause })
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
`

const GATEWAY = `export async function capture(card: Card, total: Money): Promise<Receipt> {
  const answer = await post('/captures', { card: card.token, total })
  return { id: answer.id, total }
}
`

const GATEWAY_WITH_TRANSIENT = `${GATEWAY}
/** Worth another attempt: the acquirer was busy, or did not answer. */
export const isTransient = (error: unknown): boolean =>
  error instanceof GatewayError && (error.status === 429 || error.status >= 500)
`

const LEDGER = `export async function record(order: string, receipt: Receipt): Promise<void> {
  await insert('ledger', { order, receipt: receipt.id, total: receipt.total })
}
`

const BUTTON = `export function PayButton({ order }: { order: Order }) {
  return <button onClick={() => pay(order)}>Pay {order.total}</button>
}
`

const BUTTON_WITH_WAIT = `export function PayButton({ order }: { order: Order }) {
  const [waiting, setWaiting] = useState(false)
  const onClick = () => {
    setWaiting(true)
    pay(order).finally(() => setWaiting(false))
  }
  return <button disabled={waiting} onClick={onClick}>Pay {order.total}</button>
}
`

const INVOICES = `export async function sendInvoices(day: Day): Promise<void> {
  for (const order of await paidOrders(day)) await sendInvoice(order)
}
`

const INVOICES_IN_BATCHES = `export async function sendInvoices(day: Day): Promise<void> {
  for (const orders of batches(await paidOrders(day), 50)) await Promise.all(orders.map(sendInvoice))
}
`

export interface SampleCommit {
  readonly daysAgo: number
  readonly message: string
  readonly files: Readonly<Record<string, string>>
}

/** Oldest first. */
export const HISTORY: readonly SampleCommit[] = [
  {
    daysAgo: 200,
    message: 'feat: take payments',
    files: {
      '.pager-triage.json': CONFIG,
      'README.md': '# payments\n',
      'src/charge.ts': CHARGE.replace(/^.*record.*\n/gm, ''),
      'src/gateway.ts': GATEWAY.replace('card.token', 'card.number'),
      'src/billing/invoices.ts': INVOICES,
      'src/ledger.ts': LEDGER.replace(', total: receipt.total', ''),
      'src/checkout/pay-button.tsx': BUTTON.replace(' {order.total}', ''),
    },
  },
  {
    daysAgo: 150,
    message: 'feat(checkout): show the total on the button',
    files: { 'src/checkout/pay-button.tsx': BUTTON },
  },
  {
    daysAgo: 71,
    message: 'fix: send the token of a card, never its number\n\nPagerDuty incident #4377',
    files: { 'src/gateway.ts': GATEWAY },
  },
  {
    daysAgo: 40,
    message:
      'fix: record a charge before the receipt goes out\n\nIncident #4391: paid orders were missing in the ledger.',
    files: { 'src/charge.ts': CHARGE },
  },
  {
    daysAgo: 9,
    message: 'fix: keep the total in the ledger\n\nSee https://example.pagerduty.com/incidents/4480',
    files: { 'src/ledger.ts': LEDGER, 'src/charge.ts': `${CHARGE}\n` },
  },
]

export const STAGED: Readonly<Record<string, string>> = {
  'src/charge.ts': CHARGE_WITH_RETRY,
  'src/gateway.ts': GATEWAY_WITH_TRANSIENT,
  'src/checkout/pay-button.tsx': BUTTON_WITH_WAIT,
  'src/billing/invoices.ts': INVOICES_IN_BATCHES,
}
