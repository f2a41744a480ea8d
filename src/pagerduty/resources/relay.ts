import * as z from 'zod'
import type { Call } from '../client/client.ts'
import { unexpectedShape } from '../client/pages.ts'

const status = z.object({
  complete: z.boolean(),
  asOf: z.object({ open: z.iso.datetime().nullable() }),
})

export type RelayStatus = z.infer<typeof status>

/** What a relay says of itself. @throws PagerDutyError */
export async function readRelayStatus(call: Call): Promise<RelayStatus> {
  const subject = 'its status'
  const { data } = status.safeParse(await call.get({ path: '/v1/status', subject, scope: '' }))
  if (data === undefined) throw unexpectedShape(subject, 'it is not a relay')
  return data
}
