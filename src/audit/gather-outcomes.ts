import { known, unknown } from '../core/known.ts'
import { SERVICE_ID } from '../core/service.ts'
import { type GitRun, runGit } from '../git/run.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { OutcomeFacts, toOutcomes } from './outcomes.ts'
import type { AuditRecord, CommitRecord } from './record.ts'

const MAX_LOG_BYTES = 64 * 2 ** 20

/** @param head the commit of HEAD, which need not be on a branch. @throws what runGit throws */
export async function readCommits(
  head: string | null,
  since: Date,
  run: GitRun,
): Promise<Omit<CommitRecord, 'kind'>[]> {
  if (head === null) return []
  const refs = [head, '--branches', '--remotes', '--tags']
  const output = await runGit(
    ['log', '--no-show-signature', '--format=%H %T %ct', `--since=${since.toISOString()}`, ...refs],
    { ...run, maxBytes: MAX_LOG_BYTES },
  )
  return output
    .toString()
    .split('\n')
    .flatMap((line) => {
      const [sha, tree, seconds] = line.split(' ')
      return sha && tree && seconds ? [{ at: new Date(Number(seconds) * 1000).toISOString(), sha, tree }] : []
    })
}

export interface FollowingIncidents extends Pick<OutcomeFacts, 'incidents'> {
  readonly warnings: readonly string[]
}

export const noFollowingIncidents = (why: string): FollowingIncidents => ({
  incidents: unknown(why),
  warnings: [`the incidents that followed: ${why}`],
})

/** Since the oldest record, without merged incidents. @throws PagerDutyError */
export async function readFollowingIncidents(
  reader: PagerDutyReader,
  records: readonly AuditRecord[],
  now: Date,
): Promise<FollowingIncidents> {
  const decisions = records.filter((record) => record.kind === 'decision')
  const ids = new Set(decisions.flatMap(({ services }) => services))
  const serviceIds = [...ids].filter((id) => SERVICE_ID.test(id))
  const since = oldest(decisions) ?? now
  const { data, asOf, warnings } = await reader.incidents({ since, until: now, serviceIds })
  const following = data
    .filter(({ mergedInto }) => mergedInto === null)
    .map(({ service, createdAt }) => ({ service: service.id, createdAt }))
  return { incidents: known(following, asOf), warnings }
}

export const oldest = (records: readonly { readonly at: string }[]): Date | null =>
  records.length === 0 ? null : new Date(Math.min(...records.map(({ at }) => Date.parse(at))))

/** `audit outcomes --json` */
export interface OutcomesDocument extends ReturnType<typeof toOutcomes> {
  readonly schema: 'pager-triage/audit-outcomes@1'
  readonly tool: 'audit_outcomes'
  /** what may be missing because PagerDuty did not answer, or not for everything */
  readonly warnings: readonly string[]
}
