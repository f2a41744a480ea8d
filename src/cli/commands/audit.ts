import {
  type FollowingIncidents,
  noFollowingIncidents,
  type OutcomesDocument,
  oldest,
  readCommits,
  readFollowingIncidents,
} from '../../audit/gather-outcomes.ts'
import { decisionsDirectory, openAuditLog, writesDirectory } from '../../audit/log.ts'
import { toOutcomes } from '../../audit/outcomes.ts'
import {
  type ListDocument,
  outcomesText,
  recordsText,
  type VerifyDocument,
  verdictsText,
} from '../../audit/text.ts'
import { EXIT } from '../../core/errors.ts'
import { NoRepositoryError, openRepository, type Repository } from '../../git/repository.ts'
import { type Run, UsageError } from '../command.ts'
import { badAudit, badHash } from '../messages.ts'
import { show } from '../output.ts'
import { periodOf, withReaderOr } from '../reading.ts'
import { gitRun, type Shell } from '../shell.ts'

const HASH = /^[0-9a-f]{64}$/

export const audit: Run = async (shell, args) => {
  const { argument: verb = '' } = args
  if (verb === 'list') return list(shell, args)
  if (verb === 'verify') return verify(shell, args)
  if (verb === 'outcomes') return outcomes(shell, args)
  throw new UsageError(...badAudit(verb))
}

const list: Run = async (shell, args) => {
  const isAll = args.text('since') === null && args.text('until') === null
  const { since, until } = periodOf(args, '1970-01-01', shell.clock())
  const isAsked = (at: Date) => isAll || (at >= since && at <= until)
  const logs = await Promise.all(
    (await directories(shell)).map(async (directory) => {
      const { verdict, ...log } = await openAuditLog(directory).read()
      return { ...log, verdict: { directory, ...verdict } }
    }),
  )
  const records = logs.flatMap((log) => log.records).filter(({ at }) => isAsked(new Date(at)))
  const document: ListDocument = {
    schema: 'pager-triage/audit-list@1',
    tool: 'audit_list',
    records: records.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    unread: logs.reduce((sum, { unread }) => sum + unread, 0),
    broken: logs.flatMap(({ verdict }) => (verdict.intact ? [] : [verdict])),
  }
  show(shell, args, document, recordsText)
  return document.broken.length === 0 ? EXIT.done : EXIT.failed
}

const verify: Run = async (shell, args) => {
  const earlier = args.text('kept')
  if (earlier !== null && !HASH.test(earlier)) throw new UsageError(...badHash(earlier))
  const logs = await verdictsOf(await directories(shell), earlier)
  const document: VerifyDocument = { schema: 'pager-triage/audit-verify@1', tool: 'audit_verify', logs }
  show(shell, args, document, verdictsText)
  return logs.every(({ intact }) => intact) ? EXIT.done : EXIT.failed
}

async function verdictsOf(
  places: readonly string[],
  earlier: string | null,
): Promise<VerifyDocument['logs']> {
  const verdicts = (hash: string | null) =>
    Promise.all(
      places.map(async (directory) => ({ directory, ...(await openAuditLog(directory).verify(hash)) })),
    )
  const found = await verdicts(earlier)
  return earlier !== null && found.some(({ intact }) => intact) ? verdicts(null) : found
}

const outcomes: Run = async (shell, args) => {
  const days = args.number('days', 7, [1, 90], 'a number of days')
  const now = shell.clock()
  const repository = await openHere(shell)
  const { records } = await openAuditLog(decisionsDirectory(repository.commonDir)).read()
  const commits = await readCommits(repository.head, oldest(records) ?? now, gitRun(shell))
  const following = await withReaderOr<FollowingIncidents>(
    shell,
    args.flag('offline'),
    (reader) => readFollowingIncidents(reader, records, now),
    noFollowingIncidents,
  )
  const document: OutcomesDocument = {
    schema: 'pager-triage/audit-outcomes@1',
    tool: 'audit_outcomes',
    ...toOutcomes({ records, commits, incidents: following.incidents, days, now }),
    warnings: following.warnings,
  }
  return show(shell, args, document, outcomesText)
}

function openHere(shell: Shell): Promise<Repository> {
  const { cwd, env, signal } = gitRun(shell)
  return openRepository(cwd, env, signal)
}

/** Of this repository's decisions, if in one, and of this user's writes. */
async function directories(shell: Shell): Promise<string[]> {
  const here = await openHere(shell).then(
    ({ commonDir }) => [decisionsDirectory(commonDir)],
    (error) => {
      if (error instanceof NoRepositoryError) return []
      throw error
    },
  )
  const writes = writesDirectory(shell.env)
  return writes === null ? here : [...here, writes]
}
