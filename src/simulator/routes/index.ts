import type { Route } from '../route.ts'
import { directoryRoutes } from './directory.ts'
import { incidentDetailRoutes } from './incident-details.ts'
import { incidentRoutes } from './incidents.ts'
import { serviceRoutes } from './services.ts'

/** Fixed paths come before those with an `{id}` in the same place. */
export const routes: readonly Route[] = [
  ...incidentRoutes,
  ...incidentDetailRoutes,
  ...serviceRoutes,
  ...directoryRoutes,
]
