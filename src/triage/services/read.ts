import type { Known } from '../../core/known.ts'
import { type Fetched, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { Incident } from '../../pagerduty/resources/incidents.ts'
import type { MaintenanceWindow } from '../../pagerduty/resources/maintenance-windows.ts'
import type { Service } from '../../pagerduty/resources/services.ts'
import type { Period } from '../since.ts'

export interface ServicesFacts {
  readonly services: Fetched<Service[]>
  readonly open: Fetched<Known<Incident[]>>
  /** of the period */
  readonly history: Fetched<Known<Incident[]>>
  readonly maintenance: Fetched<Known<MaintenanceWindow[]>>
}

/** All services with what is open on them and what they raised; one round of requests, and the pages after it. */
export async function readServices(reader: PagerDutyReader, period: Period): Promise<ServicesFacts> {
  const [services, open, history, maintenance] = await Promise.all([
    reader.services(),
    part(reader.openIncidents()),
    part(reader.incidents(period)),
    part(reader.maintenanceWindows()),
  ])
  return { services, open, history, maintenance }
}
