import type { Untrusted } from '../core/untrusted.ts'
import { listFiles } from '../gather/read-sources.ts'
import { type ChangeRequest, withSnapshot } from '../git/snapshot.ts'
import type { Reference } from '../pagerduty/client/wire.ts'
import { notAsked, part } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { Alert } from '../pagerduty/resources/alerts.ts'
import { RUNBOOK_FILES, type Runbook, runbooksOf } from '../services/runbook.ts'

/** What may name a runbook besides alerts: descriptions of services, files of the repository around. */
export type RunbookClues = Awaited<ReturnType<typeof readRunbookClues>>

export async function readRunbookClues(
  reader: PagerDutyReader,
  serviceIds: readonly string[],
  request: ChangeRequest,
) {
  const [services, files] = await Promise.all([
    serviceIds.length === 0
      ? notAsked({ services: [], unknown: [], forbidden: [] })
      : part(reader.servicesById(serviceIds)),
    readRunbookFiles(request),
  ])
  return { ...services, files }
}

/** Empty where there is no repository. */
async function readRunbookFiles(request: ChangeRequest): Promise<readonly Untrusted[]> {
  try {
    return (await withSnapshot(request, listFiles)).filter((path) => RUNBOOK_FILES.test(path))
  } catch {
    return []
  }
}

/** Of an incident whose alerts were read. */
export function runbooksAbout(
  service: Reference | null,
  alerts: readonly Alert[],
  { data, files }: RunbookClues,
): Runbook[] {
  const described = data.known ? data.value.services.find(({ id }) => id === service?.id) : undefined
  return runbooksOf({ alerts, service, description: described?.description ?? null, files })
}
