import { HOUR_MS } from '../../core/time.ts'
import type { AccountSeed } from '../account-seed.ts'
import { laterBy } from '../entities.ts'

/** A place in the code that notes, errors and deploys of the corpus speak of. */
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

const place = (path: string, symbol: string): CodePlace => ({ path, symbol })

/** The services that have incidents, the busiest first. */
export const CORPUS_SERVICES: readonly CorpusService[] = [
  {
    id: 'PEDGEGW',
    name: 'edge-gateway',
    policy: 'PEPPLAT',
    code: [place('src/gateway/proxy.ts', 'forwardRequest'), place('src/gateway/limits.ts', 'takeToken')],
  },
  {
    id: 'PCHECKO',
    name: 'checkout-api',
    policy: 'PEPPAYM',
    code: [
      place('src/checkout/cart.ts', 'totalOf'),
      place('src/checkout/coupons.ts', 'applyCoupon'),
      place('src/checkout/session.ts', 'restoreSession'),
    ],
  },
  {
    id: 'PPAYWRK',
    name: 'payments-worker',
    policy: 'PEPPAYM',
    code: [
      place('src/payments/charge.ts', 'captureCharge'),
      place('src/payments/retry.ts', 'retryCharge'),
      place('src/payments/refund.ts', 'refundOrder'),
    ],
  },
  {
    id: 'PINVEDB',
    name: 'inventory-db',
    policy: 'PEPPLAT',
    code: [
      place('src/inventory/stock.ts', 'reserveStock'),
      place('migrations/0042_orders_index.sql', 'orders_by_customer'),
    ],
  },
  {
    id: 'PAUTHSV',
    name: 'auth-service',
    policy: 'PEPPLAT',
    code: [place('src/auth/token.ts', 'refreshToken'), place('src/auth/login.ts', 'checkPassword')],
  },
  {
    id: 'PSEARCH',
    name: 'search-indexer',
    policy: 'PEPDATA',
    code: [place('src/search/indexer.ts', 'indexBatch'), place('src/search/query.ts', 'parseQuery')],
  },
  {
    id: 'PNOTIFY',
    name: 'notification-svc',
    policy: 'PEPDATA',
    code: [
      place('src/notifications/mailer.ts', 'sendMail'),
      place('src/notifications/queue.ts', 'drainQueue'),
    ],
  },
  {
    id: 'PWEBFRO',
    name: 'web-frontend',
    policy: 'PEPPAYM',
    code: [place('src/web/checkout-page.tsx', 'CheckoutPage'), place('src/web/api-client.ts', 'fetchCart')],
  },
  {
    id: 'PDATAPL',
    name: 'data-pipeline',
    policy: 'PEPDATA',
    code: [place('src/pipeline/orders.ts', 'loadOrders'), place('src/pipeline/reconcile.ts', 'reconcileDay')],
  },
]

/** Everything around the incidents. The tenth service is disabled, so it has none. */
export function landscape(now: Date): Omit<AccountSeed, 'incidents' | 'changeEvents'> {
  const hours = (count: number): string => laterBy(now, count * HOUR_MS)
  const schedule = (id: string, name: string) => ({ id, name })
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
      {
        user: 'PUDANAK',
        escalationPolicy: 'PEPPAYM',
        schedule: schedule('PSCPAYM', 'Payments rotation'),
        start: hours(-18),
        end: hours(6),
      },
      { user: 'PUAMARO', escalationPolicy: 'PEPPAYM', level: 2 },
      {
        user: 'PUJONAS',
        escalationPolicy: 'PEPPLAT',
        schedule: schedule('PSCPLAT', 'Platform rotation'),
        start: hours(-3),
        end: hours(21),
      },
      { user: 'PUMEIYU', escalationPolicy: 'PEPPLAT', level: 2 },
      // The data team has a gap: the last shift is over and the next has not begun.
      {
        user: 'PURAVIS',
        escalationPolicy: 'PEPDATA',
        schedule: schedule('PSCDATA', 'Data rotation'),
        start: hours(-25),
        end: hours(-1),
      },
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
      {
        id: 'PMAINT1',
        description: 'Search cluster upgrade',
        services: ['PSEARCH'],
        start: hours(-1),
        end: hours(2),
      },
    ],
  }
}
