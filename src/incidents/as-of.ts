import { createdMs, type Incident } from './incident.ts'

/** How incidents stood at an instant: those that came later are not there, those that were resolved later are open. */
export const incidentsAsOf = (incidents: readonly Incident[], at: Date): Incident[] =>
  incidents
    .filter((incident) => createdMs(incident) <= at.getTime())
    .map((incident) =>
      incident.resolvedAt !== null && Date.parse(incident.resolvedAt) > at.getTime()
        ? { ...incident, status: 'triggered', resolvedAt: null }
        : incident,
    )
