import { fromOutside } from '../../src/core/untrusted.ts'
import type { RecentDocument } from '../../src/triage/recent.ts'
import { own } from '../../src/untrusted/inert.ts'
import { daysAgo, NOW } from './facts.ts'

const SERVICES = ['payments-api', 'checkout-web', 'ledger-db'].map((name, i) => ({
  id: `PSERV0${i}`,
  name: fromOutside(name),
}))

const TITLES = ['Charge capture 5xx above 2 %', 'Cart is empty after login', 'Replication lag above 60 s']

const INCIDENTS: RecentDocument['incidents'] = Array.from({ length: 40 }, (_, i) => ({
  id: `Q${String(i).padStart(13, '0')}`,
  incident_number: 4500 - i,
  title: fromOutside(TITLES[i % 3] ?? ''),
  status: i === 0 ? 'triggered' : 'resolved',
  urgency: i % 4 === 3 ? 'low' : 'high',
  service: SERVICES[i % 3] ?? { id: 'PSERV00', name: fromOutside('payments-api') },
  created_at: daysAgo(0.1 + (i * i) / 60).toISOString(),
  resolved_at: i === 0 ? null : daysAgo((i * i) / 60).toISOString(),
  merged_into: null,
  alert_count: 1,
}))

/** A month of incidents on three services. */
export const SAMPLE_RECENT: RecentDocument = {
  tool: 'pd_recent',
  summary: own('40 incidents'),
  period: 'last 30 days',
  since: daysAgo(30).toISOString(),
  until: daysAgo(0).toISOString(),
  service: 'all',
  incidents: INCIDENTS,
  stats: {
    total: 40,
    by_urgency: { high: 30, low: 10 },
    by_status: { triggered: 1, resolved: 39 },
    mean_time_to_resolve_minutes: 144,
    mean_time_to_acknowledge_minutes: null,
    acknowledged_sample: 0,
    merged: 0,
    problems: 3,
  },
  per_day: Array.from({ length: 31 }, (_, i) => ({
    date: daysAgo(30 - i)
      .toISOString()
      .slice(0, 10),
    count: (i * 7) % 5,
  })),
  per_service: SERVICES.map((service, i) => ({
    service,
    total: 14 - i,
    problems: 1,
    by_urgency: { high: 10, low: 4 - i },
    mean_time_to_resolve_minutes: i === 2 ? null : 40 + i * 300,
  })),
  repeating: SERVICES.map((service, i) => ({
    count: 14 - i,
    title: fromOutside(TITLES[i] ?? ''),
    service,
    latest: { id: 'Q0000000000000', incident_number: 4500 - i, created_at: daysAgo(i).toISOString() },
  })),
  next: ['pager-triage incidents'],
  complete: false,
  warnings: ['PagerDuty did not give the log of 2 incidents.'],
  asOf: NOW.toISOString(),
}
