import { DAY_MS, HOUR_MS, MINUTE_MS } from '../core/time.ts'
import type { Part, Sweep } from './records.ts'

/** How often each is read. An answer counts as of the end of the period in which its parts were read. */
export const PERIODS: Readonly<Record<Part | Sweep, number>> = {
  open: MINUTE_MS,
  log: MINUTE_MS,
  history: DAY_MS,
  maintenance_windows: MINUTE_MS,
  oncalls: 5 * MINUTE_MS,
  services: 15 * MINUTE_MS,
  business_services: 15 * MINUTE_MS,
  dependencies: 4 * HOUR_MS,
}
