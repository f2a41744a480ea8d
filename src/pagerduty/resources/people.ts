import * as z from 'zod'
import type { Call } from '../client/client.ts'
import { resource } from '../client/resource.ts'
import { id, list, optional, record, reference, text } from '../client/wire.ts'

/** IANA name such as Europe/Berlin. */
const timeZone = z.string().regex(/^[A-Za-z][\w+/-]{1,60}$/)

const schedule = record({ id, name: text, timeZone: optional(timeZone), users: list(reference) })

export type Schedule = z.infer<typeof schedule>

const schedules = resource('schedules', 'schedule', 'schedules.read', schedule)

export const listSchedules = (call: Call): Promise<Schedule[]> =>
  schedules.list(call, { path: '/schedules', subject: 'schedules' })

/** Their addresses and numbers are not read, only whether there are any; null: PagerDuty does not say. */
const some = z
  .array(z.unknown())
  .nullish()
  .catch(null)
  .transform((items) => (items ? items.length > 0 : null))

const user = record(
  { id, name: text, timeZone: optional(timeZone), hasContact: some, hasRule: some },
  { hasContact: 'contact_methods', hasRule: 'notification_rules' },
)

export type Responder = z.infer<typeof user>

const users = resource('users', 'user', 'users.read', user)

/** Everybody whom this key can see. */
export const listUsers = (call: Call): Promise<Responder[]> =>
  users.list(call, { path: '/users', subject: 'users' })
