import { DAY_MS, MINUTE_MS } from '../../core/time.ts'
import type { IncidentSeed } from '../incident-seed.ts'

/** What is open as the account is looked at: two that burn, one that nags. */
export function openNow(now: Date): IncidentSeed[] {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * MINUTE_MS)
  return [
    {
      title: 'Charge capture fails for 12% of orders',
      service: 'PPAYWRK',
      createdAt: ago(25),
      priority: 'P1',
      alerts: [
        {
          summary: 'Charge capture fails for 12% of orders',
          body: {
            type: 'alert_body',
            contexts: [{ type: 'link', href: 'https://sentry.example.com/issues/48151', text: 'sentry' }],
            cef_details: {
              client: 'sentry',
              severity: 'critical',
              source_component: 'payments-worker',
              details: {
                culprit: 'src/payments/charge.ts in captureCharge',
                environment: 'prod',
                level: 'error',
              },
            },
          },
        },
      ],
    },
    {
      title: 'Coupons are applied twice at checkout',
      service: 'PCHECKO',
      createdAt: ago(190),
      priority: 'P2',
      acknowledgedAt: ago(184),
      acknowledgedBy: 'PUDANAK',
      notes: [
        {
          content: 'Looks like applyCoupon in src/checkout/coupons.ts runs once more on retry.',
          user: 'PUDANAK',
          createdAt: ago(170),
        },
      ],
      alerts: [{ summary: 'Coupons are applied twice at checkout', severity: 'error' }],
    },
    {
      title: '[No Data] Heartbeat missing: notification-svc hourly',
      service: 'PNOTIFY',
      createdAt: ago(52),
      urgency: 'low',
      alerts: [{ summary: '[No Data] Heartbeat missing: notification-svc hourly', severity: 'warning' }],
    },
  ]
}

/** Acknowledged weeks ago and never closed: a list that looks back one month does not show them. */
export function forgotten(now: Date): IncidentSeed[] {
  const cases = [
    { days: 38, service: 'PINVEDB', title: 'Replication lag on the reporting replica' },
    { days: 52, service: 'PDATAPL', title: 'Orders of one day are missing in the warehouse' },
    { days: 81, service: 'PAUTHSV', title: 'Password reset mails arrive late' },
  ]
  return cases.map(({ days, service, title }) => {
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
