import type { AccountState, ChangeEvent, MaintenanceWindow } from '../entities.ts'
import { head, serviceReference, userReference } from './references.ts'

export const changeEventBody = (account: AccountState, event: ChangeEvent): object => ({
  id: event.id,
  type: 'change_event',
  summary: event.summary,
  self: `https://api.pagerduty.com/change_events/${event.id}`,
  html_url: null,
  timestamp: event.timestamp,
  source: event.source,
  routing_key: 'SIMULATEDROUTINGKEY0000000000000',
  integration: null,
  services: event.services.map((id) => serviceReference(account, id)),
  custom_details: event.customDetails,
  links: event.links,
  images: [],
})

export const maintenanceWindowBody = (account: AccountState, window: MaintenanceWindow): object => ({
  ...head(account, 'maintenance_window', window.id, window.description ?? 'Maintenance window'),
  sequence_number: account.maintenanceWindows.indexOf(window) + 1,
  start_time: window.start,
  end_time: window.end,
  description: window.description,
  created_by: userReference(account, window.createdBy),
  services: window.services.map((id) => serviceReference(account, id)),
  teams: [],
})
