import {
  type FollowingIncidents,
  oldest,
  readCommits,
  readFollowingIncidents,
  toOutcomesDocument,
} from '../../audit/gather-outcomes.ts'
import { decisionsDirectory, openAuditLog, writesDirectory } from '../../audit/log.ts'
import { toOutcomes } from '../../audit/outcomes.ts'
import type { AuditRecord } from '../../audit/record.ts'
import {
  type ListDocument,
  outcomesText,
  recordsText,
  type VerifyDocument,
  verdictsText,
} from '../../audit/text.ts'
import { EXIT } from '../../core/errors.ts'
import { unknown } from '../../core/known.ts'
import { fromOutside } from '../../core/untrusted.ts'
import { NoRepositoryError, NoWorkTreeError, openRepository, type Repository } from '../../git/repository.ts'
import { PagerDutyError } from '../../pagerduty/client/errors.ts'
import { inertCut } from '../../untrusted/inert.ts'
import type { Run } from '../command.ts'
import { gitEnvironment } from '../git-environment.ts'
import { OFFLINE, unexpectedArgument } from '../messages.ts'
import { UsageError } from '../options.ts'
import type { Shell } from '../shell.ts'
import { NoKeyError, periodOf, show, withReader } from '../triage.ts'

const DEFAULT_DAYS = 7
const MOST_DAYS = 90

const HASH = /^[0-9a-f]{64}$/

export const run: Run = async (shell, args) => {
  const [verb = '', extra] = args.positionals
  if (extra !== undefined) throw new UsageError(unexpectedArgument(extra, 'audit'))
  if (verb === 'list') return list(shell, args)
  if (verb === 'verify') return verify(shell, args)
  if (verb === 'outcomes') return outcomes(shell, args)
  throw new UsageError(badVerb(verb))
}

/** The records of this repository and of this user's writes, oldest first. */
const list: Run = async (shell, args) => {
  const since = args.text('since') === null ? 0 : periodOf(args, '', shell.clock()).since.getTime()
  const logs = await Promise.all(
    (await directories(shell)).map((directory) => openAuditLog(directory).read()),
  )
  const records = logs.flatMap((log) => log.records).filter(({ at }) => Date.parse(at) >= since)
  const document: ListDocument = {
    tool: 'audit_list',
    records: records.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    unread: logs.reduce((sum, { unread }) => sum + unread, 0),
  }
  show(shell, args, document, recordsText)
  return EXIT.done
}

const verify: Run = async (shell, args) => {
  const kept = args.text('kept')
  if (kept !== null && !HASH.test(kept)) throw new UsageError(badHash(kept))
  const logs = await verdictsOf(await directories(shell), kept)
  const document: VerifyDocument = { tool: 'audit_verify', logs }
  show(shell, args, document, verdictsText)
  return logs.every(({ intact }) => intact) ? EXIT.done : EXIT.failed
}

/** A kept hash has to be in one of the logs. */
async function verdictsOf(places: readonly string[], kept: string | null): Promise<VerifyDocument['logs']> {
  const ask = (hash: string | null) =>
    Promise.all(
      places.map(async (directory) => ({ directory, ...(await openAuditLog(directory).verify(hash)) })),
    )
  const found = await ask(kept)
  return kept !== null && found.some(({ intact }) => intact) ? ask(null) : found
}

const outcomes: Run = async (shell, args) => {
  const days = readDays(args.text('days'))
  const now = shell.clock()
  const repository = await openHere(shell)
  const { records } = await openAuditLog(decisionsDirectory(repository.commonDir)).read()
  const commits = await readCommits(repository.head, oldest(records) ?? now, gitRun(shell))
  const following = await readFollowing(shell, records, args.flag('offline'))
  const outcomes = toOutcomes({ records, commits, incidents: following.incidents, days, now })
  show(shell, args, toOutcomesDocument(outcomes, following), outcomesText)
  return EXIT.done
}

/** @throws EndpointError, InvalidKeyError: a wrong setting is not to be passed over in silence */
async function readFollowing(
  shell: Shell,
  records: readonly AuditRecord[],
  offline: boolean,
): Promise<FollowingIncidents> {
  if (offline) return { incidents: unknown(OFFLINE), warnings: [] }
  try {
    return await withReader(shell, (reader) => readFollowingIncidents(reader, records, shell.clock()))
  } catch (error) {
    if (!(error instanceof NoKeyError || error instanceof PagerDutyError)) throw error
    return { incidents: unknown(`${error.message} ${error.hint}`), warnings: [] }
  }
}

const gitRun = (shell: Shell) => ({
  cwd: shell.cwd,
  env: gitEnvironment(shell),
  signal: shell.interrupted,
})

function openHere(shell: Shell): Promise<Repository> {
  const { cwd, env, signal } = gitRun(shell)
  return openRepository(cwd, env, signal)
}

/** Of the log of this repository's decisions, where this is one, and of the log of this user's writes. */
async function directories(shell: Shell): Promise<string[]> {
  const here = await openHere(shell).then(
    ({ commonDir }) => [decisionsDirectory(commonDir)],
    (error) => {
      if (error instanceof NoRepositoryError || error instanceof NoWorkTreeError) return []
      throw error
    },
  )
  const writes = writesDirectory(shell.env)
  return writes === null ? here : [...here, writes]
}

/** @throws UsageError */
function readDays(text: string | null): number {
  if (text === null) return DEFAULT_DAYS
  const days = Number(text)
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw new UsageError(badDays(text))
  return days
}

const shown = (text: string): string => inertCut(fromOutside(text), 40)

const badVerb = (verb: string): string =>
  verb === ''
    ? 'Use audit list, audit verify or audit outcomes. See: pager-triage audit --help'
    : `There is no audit ${shown(verb)}; use audit list, audit verify or audit outcomes`

const badDays = (text: string): string =>
  `--days ${shown(text)} is not a number of days between 1 and ${MOST_DAYS}`

const badHash = (text: string): string =>
  `--kept ${shown(text)} is not a hash of the log: 64 hex digits, as printed by audit verify`
