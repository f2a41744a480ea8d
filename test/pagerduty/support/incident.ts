/** An incident as PagerDuty sends it, as far as the client reads it. */
export const rawIncident = (
  number: number,
  changes: Record<string, unknown> = {},
): Record<string, unknown> => ({
  id: `QINC${number}`,
  type: 'incident',
  incident_number: number,
  title: `Incident ${number}`,
  status: 'triggered',
  urgency: 'high',
  created_at: '2026-06-30T10:00:00Z',
  service: { id: 'PABC123', type: 'service_reference', summary: 'payments-api' },
  ...changes,
})

export const onePage = (...incidents: unknown[]) => ({
  incidents,
  limit: 100,
  offset: 0,
  total: null,
  more: false,
})
