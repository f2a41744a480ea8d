import type { Incident, Service, Status } from './entities.ts'
import { laterBy } from './instant.ts'

/** What will happen by itself, by the timeouts of the service. */
export function pendingActions(
  service: Service,
  status: Status,
  since: string,
  acknowledgedAt: string | null,
): Incident['pendingActions'] {
  const { autoResolveTimeout, acknowledgementTimeout } = service
  if (status === 'triggered' && autoResolveTimeout !== null) {
    return [{ type: 'resolve', at: laterBy(since, autoResolveTimeout * 1000) }]
  }
  if (status === 'acknowledged' && acknowledgementTimeout !== null) {
    return [{ type: 'unacknowledge', at: laterBy(acknowledgedAt ?? since, acknowledgementTimeout * 1000) }]
  }
  return []
}
