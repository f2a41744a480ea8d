import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../core/time.ts'
import type { AccountSeed } from '../account-seed.ts'
import { laterBy, type Named } from '../entities.ts'
import type { IncidentSeed } from '../incident-seed.ts'

/** A place in the code that notes, errors and deploys mention. */
export interface CodePlace {
  readonly path: string
  readonly symbol: string
}

export interface CorpusService {
  readonly id: string
  readonly name: string
  readonly policy: string
  readonly code: readonly CodePlace[]
}

/** The services that have incidents, the busiest first: id, name, escalation policy, places in the code. */
export const CORPUS_SERVICES: readonly CorpusService[] = `
PEDGEGW edge-gateway PEPPLAT src/gateway/proxy.ts#forwardRequest src/gateway/limits.ts#takeToken
PCHECKO checkout-api PEPPAYM src/checkout/cart.ts#totalOf src/checkout/coupons.ts#applyCoupon src/checkout/session.ts#restoreSession
PPAYWRK payments-worker PEPPAYM src/payments/charge.ts#captureCharge src/payments/retry.ts#retryCharge src/payments/refund.ts#refundOrder
PINVEDB inventory-db PEPPLAT src/inventory/stock.ts#reserveStock migrations/0042_orders_index.sql#orders_by_customer
PAUTHSV auth-service PEPPLAT src/auth/token.ts#refreshToken src/auth/login.ts#checkPassword
PSEARCH search-indexer PEPDATA src/search/indexer.ts#indexBatch src/search/query.ts#parseQuery
PNOTIFY notification-svc PEPDATA src/notifications/mailer.ts#sendMail src/notifications/queue.ts#drainQueue
PWEBFRO web-frontend PEPPAYM src/web/checkout-page.tsx#CheckoutPage src/web/api-client.ts#fetchCart
PDATAPL data-pipeline PEPDATA src/pipeline/orders.ts#loadOrders src/pipeline/reconcile.ts#reconcileDay`
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', name = '', policy = '', ...code] = line.split(' ')
    return { id, name, policy, code: code.map(placeIn) }
  })

function placeIn(text: string): CodePlace {
  const [path = '', symbol = ''] = text.split('#')
  return { path, symbol }
}

/** Everything around the incidents. The tenth service is disabled, so it has none. */
export function landscape(now: Date): Omit<AccountSeed, 'incidents' | 'changeEvents'> {
  const hours = (count: number): string => laterBy(now, count * HOUR_MS)
  const shift = (user: string, escalationPolicy: string, schedule: Named, from: number, to: number) => {
    return { user, escalationPolicy, schedule, start: hours(from), end: hours(to) }
  }
  return {
    timeZone: 'Europe/Berlin',
    users: [
      { id: 'PUDANAK', name: 'Dana Kowalski' },
      { id: 'PUAMARO', name: 'Amara Okafor' },
      { id: 'PUJONAS', name: 'Jonas Lind' },
      { id: 'PUMEIYU', name: 'Mei Yu' },
      { id: 'PURAVIS', name: 'Ravi Shah' },
      { id: 'PULUCIA', name: 'Lucía Ortega' },
    ],
    teams: [
      { id: 'PTPAYME', name: 'Payments' },
      { id: 'PTPLATF', name: 'Platform' },
    ],
    escalationPolicies: [
      { id: 'PEPPAYM', name: 'Payments on call', levels: [['PUDANAK'], ['PUAMARO']] },
      { id: 'PEPPLAT', name: 'Platform on call', levels: [['PUJONAS'], ['PUMEIYU']] },
      { id: 'PEPDATA', name: 'Data on call', levels: [['PURAVIS'], ['PULUCIA']] },
    ],
    oncalls: [
      shift('PUDANAK', 'PEPPAYM', { id: 'PSCPAYM', name: 'Payments rotation' }, -18, 6),
      { user: 'PUAMARO', escalationPolicy: 'PEPPAYM', level: 2 },
      shift('PUJONAS', 'PEPPLAT', { id: 'PSCPLAT', name: 'Platform rotation' }, -3, 21),
      { user: 'PUMEIYU', escalationPolicy: 'PEPPLAT', level: 2 },
      // The data team has a gap: the last shift is over and the next has not begun.
      shift('PURAVIS', 'PEPDATA', { id: 'PSCDATA', name: 'Data rotation' }, -25, -1),
    ],
    services: [
      ...CORPUS_SERVICES.map(({ id, name, policy }) => ({
        id,
        name,
        escalationPolicy: policy,
        description: `Simulated service ${name}`,
        teams: policy === 'PEPPAYM' ? ['PTPAYME'] : policy === 'PEPPLAT' ? ['PTPLATF'] : [],
      })),
      { id: 'PLEGACY', name: 'legacy-cron', escalationPolicy: 'PEPDATA', status: 'disabled' },
    ],
    businessServices: [
      { id: 'PBSHOP1', name: 'Online shop' },
      { id: 'PBREPO1', name: 'Reporting' },
    ],
    dependencies: [
      { dependent: 'PBSHOP1', supporting: 'PWEBFRO' },
      { dependent: 'PBREPO1', supporting: 'PDATAPL' },
      { dependent: 'PWEBFRO', supporting: 'PEDGEGW' },
      { dependent: 'PEDGEGW', supporting: 'PCHECKO' },
      { dependent: 'PEDGEGW', supporting: 'PAUTHSV' },
      { dependent: 'PEDGEGW', supporting: 'PSEARCH' },
      { dependent: 'PCHECKO', supporting: 'PPAYWRK' },
      { dependent: 'PCHECKO', supporting: 'PINVEDB' },
      { dependent: 'PPAYWRK', supporting: 'PNOTIFY' },
      { dependent: 'PSEARCH', supporting: 'PINVEDB' },
      { dependent: 'PDATAPL', supporting: 'PINVEDB' },
    ],
    maintenanceWindows: [
      { description: 'Search cluster upgrade', services: ['PSEARCH'], start: hours(-1), end: hours(2) },
    ],
  }
}

export function openNow(now: Date): IncidentSeed[] {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * MINUTE_MS)
  const [charge, coupons, heartbeat] = [
    'Charge capture fails for 12% of orders',
    'Coupons are applied twice at checkout',
    '[No Data] Heartbeat missing: notification-svc hourly',
  ]
  const details = { culprit: 'src/payments/charge.ts in captureCharge', environment: 'prod', level: 'error' }
  const contexts = [{ type: 'link', href: 'https://sentry.example.com/issues/48151', text: 'sentry' }]
  const cef_details = { client: 'sentry', severity: 'critical', source_component: 'payments-worker', details }
  const content = 'Looks like applyCoupon in src/checkout/coupons.ts runs once more on retry.'
  return [
    {
      title: charge,
      service: 'PPAYWRK',
      createdAt: ago(25),
      priority: 'P1',
      alerts: [{ summary: charge, body: { type: 'alert_body', contexts, cef_details } }],
    },
    {
      title: coupons,
      service: 'PCHECKO',
      createdAt: ago(190),
      priority: 'P2',
      acknowledgedAt: ago(184),
      notes: [{ content, user: 'PUDANAK', createdAt: ago(170) }],
      alerts: [{ summary: coupons, severity: 'error' }],
    },
    {
      title: heartbeat,
      service: 'PNOTIFY',
      createdAt: ago(52),
      urgency: 'low',
      alerts: [{ summary: heartbeat, severity: 'warning' }],
    },
  ]
}

/** Acknowledged weeks ago and never closed: a list of the last month misses them. */
export function stale(now: Date): IncidentSeed[] {
  const cases = [
    [38, 'PINVEDB', 'Replication lag on the reporting replica'],
    [52, 'PDATAPL', 'Orders of one day are missing in the warehouse'],
    [81, 'PAUTHSV', 'Password reset mails arrive late'],
  ] as const
  return cases.map(([days, service, title]) => {
    const createdAt = new Date(now.getTime() - days * DAY_MS)
    return {
      title,
      service,
      createdAt,
      acknowledgedAt: new Date(createdAt.getTime() + 9 * MINUTE_MS),
      alerts: [{ summary: title, severity: 'error' }],
    }
  })
}
