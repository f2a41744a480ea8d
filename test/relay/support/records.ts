import type { IncidentRecord } from '../../../src/relay/records.ts'

export const payments = { id: 'PPAY001', name: 'payments' }
export const search = { id: 'PSEARCH', name: 'search' }

/** A resolved incident; its number is the second in which it was created. */
export function incidentRecord(number: number, changes: Partial<IncidentRecord> = {}): IncidentRecord {
  return {
    id: `Q${String(number).padStart(13, '0')}`,
    number,
    title: `Incident ${number}`,
    status: 'resolved',
    urgency: 'high',
    priority: null,
    service: payments,
    createdAt: number,
    resolvedAt: number + 60,
    statusChangedAt: number + 60,
    changedBy: { id: 'PUSER01', type: 'user_reference' },
    mergedInto: null,
    url: `https://example.pagerduty.com/incidents/Q${String(number).padStart(13, '0')}`,
    alerts: { all: 1, triggered: 0, resolved: 1 },
    changedAt: (number + 60) * 1_000 + 999,
    whole: null,
    ...changes,
  }
}
