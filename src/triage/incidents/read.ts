import { AppError } from '../../core/errors.ts'
import type { Known } from '../../core/known.ts'
import { type Fetched, knownPart } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { Priority, User } from '../../pagerduty/resources/account.ts'
import type { Incident } from '../../pagerduty/resources/incidents.ts'
import { aboutServices } from '../known-services.ts'

export interface IncidentsQuery {
  readonly serviceIds?: readonly string[] | undefined
  readonly teamIds?: readonly string[] | undefined
  readonly urgencies?: readonly ('high' | 'low')[] | undefined
  /** only what is assigned to the user of the key, or else to this email address */
  readonly mine?: { readonly email: string | null } | undefined
}

export interface IncidentsFacts {
  readonly open: Fetched<Incident[]>
  readonly priorities: Fetched<Known<Priority[]>>
}

/** Nobody can tell whose incidents were meant. */
class UnknownPersonError extends AppError {
  readonly code = 'unknown_person'
  constructor() {
    super('--mine needs to know who you are: this is an account key, and PAGERDUTY_EMAIL is not set.', {
      hint: 'Set PAGERDUTY_EMAIL to the email address of your PagerDuty user.',
    })
  }
}

/** Everything that is open, whatever its age; one round of requests. @throws UnknownPersonError, UnknownServiceError */
export async function readIncidents(reader: PagerDutyReader, query: IncidentsQuery): Promise<IncidentsFacts> {
  const { serviceIds, teamIds, urgencies, mine } = query
  const [open, priorities, me] = await Promise.all([
    aboutServices(
      reader,
      serviceIds,
      reader.openIncidents({ serviceIds, teamIds, urgencies, withPeople: true }),
      ({ data }) => data.map(({ service }) => service.id),
    ),
    knownPart(reader.priorities()),
    mine && knownPart(reader.currentUser()),
  ])
  if (!mine || !me) return { open, priorities }
  const isMine = assignedTo(me.data, mine.email)
  return { open: { ...open, data: open.data.filter(isMine) }, priorities }
}

function assignedTo(me: Known<User>, email: string | null): (incident: Incident) => boolean {
  if (!me.known && email === null) throw new UnknownPersonError()
  return ({ assignees }) =>
    assignees.some((person) =>
      me.known ? person.id === me.value.id : person.email?.toLowerCase() === email?.toLowerCase(),
    )
}
