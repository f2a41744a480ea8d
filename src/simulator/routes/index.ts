import type { Route } from '../route.ts'
import { changeRoutes } from './changes.ts'
import { directoryRoutes } from './directory.ts'
import { incidentDetailRoutes } from './incident-details.ts'
import { incidentIntelligenceRoutes } from './incident-intelligence.ts'
import { incidentWriteRoutes } from './incident-writes.ts'
import { incidentRoutes } from './incidents.ts'
import { oncallRoutes } from './oncalls.ts'
import { serviceRoutes } from './services.ts'

/** Fixed paths come before those with an `{id}` in the same place. */
export const routes: readonly Route[] = [
  ...incidentRoutes,
  ...incidentDetailRoutes,
  ...incidentIntelligenceRoutes,
  ...incidentWriteRoutes,
  ...serviceRoutes,
  ...changeRoutes,
  ...oncallRoutes,
  ...directoryRoutes,
]
