import type { Inert } from '../../core/untrusted.ts'
import type { ClientOptions } from '../../pagerduty/client/client.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { TextOptions } from '../../terminal/layout.ts'
import { DETAIL_AT_ONCE, readDetail, toDetailDocument } from '../../triage/detail/document.ts'
import { detailText } from '../../triage/detail/text.ts'
import { incidentsText, type Mine, readIncidents, toIncidentsDocument } from '../../triage/incidents.ts'
import { idsOf, teamsOfMine } from '../../triage/named.ts'
import { oncallText, readOnCall, toOnCallDocument } from '../../triage/oncall.ts'
import { readOverview, toOverviewDocument } from '../../triage/overview.ts'
import { overviewText } from '../../triage/overview-text.ts'
import { readRecent, recentText, toRecentDocument } from '../../triage/recent.ts'
import { recentHtml } from '../../triage/recent-html.ts'
import { readServices, servicesText, toServicesDocument } from '../../triage/services.ts'
import { askedOfDetail, askedOfOverview } from '../../triage/suspects/before.ts'
import type { Arguments, Run } from '../command.ts'
import { commitsBefore } from '../commits-before.ts'
import { type FileForms, show, textFor } from '../output.ts'
import { incidentNamed, periodOf, withReader } from '../reading.ts'
import { setting } from '../settings.ts'
import { gitRun, type Shell } from '../shell.ts'
import { watch, watchInterval } from '../watch.ts'

interface Scope {
  readonly serviceIds: readonly string[] | undefined
  readonly teamIds: readonly string[] | undefined
}

/** @param isByTeam `--mine`, of what is nobody's own @throws CodedError for an unknown or ambiguous name */
async function scopeOf(reader: PagerDutyReader, typed: Scope, isByTeam: boolean): Promise<Scope> {
  const [serviceIds, teamIds, mine] = await Promise.all([
    idsOf(reader, 'service', typed.serviceIds),
    idsOf(reader, 'team', typed.teamIds),
    isByTeam ? teamsOfMine(reader) : undefined,
  ])
  return { serviceIds, teamIds: mine ?? teamIds }
}

/** Whose incidents or shifts `--mine` shows. */
const mineOf = (args: Arguments, { env }: Shell): Mine | undefined =>
  args.flag('mine') ? { email: setting(env, 'PAGERDUTY_EMAIL') ?? null } : undefined

interface Reading<Query, Facts, Document> {
  /** @param scope ids; the words as typed where only usage is checked */
  readonly query: (args: Arguments, now: Date, shell: Shell, scope: Scope) => Query
  readonly read: (reader: PagerDutyReader, query: Query, now: Date) => Promise<Facts>
  readonly document: (facts: Facts, query: Query, now: Date) => Document
  readonly text: (document: Document, options: TextOptions) => Inert
  readonly files?: FileForms<Document>
  readonly client?: Pick<ClientOptions, 'atOnce'>
  /** what the repository adds to the document */
  readonly complete?: (document: Document, shell: Shell, now: Date) => Promise<Document>
  /** what `--mine` means: of the teams of the key's user; default: the query's own */
  readonly mine?: 'teams'
}

function reading<Query, Facts, Document>(command: Reading<Query, Facts, Document>): Run {
  return async (shell, args) =>
    show(shell, args, await readOnce(command, shell, args), command.text, command.files)
}

async function readOnce<Query, Facts, Document>(
  command: Reading<Query, Facts, Document>,
  shell: Shell,
  args: Arguments,
): Promise<Document> {
  const now = shell.clock()
  const typed = { serviceIds: args.names('service'), teamIds: args.names('team') }
  command.query(args, now, shell, typed)
  const { query, facts } = await withReader(
    shell,
    async (reader) => {
      const isByTeam = command.mine === 'teams' && args.flag('mine')
      const query = command.query(args, now, shell, await scopeOf(reader, typed, isByTeam))
      return { query, facts: await command.read(reader, query, now) }
    },
    command.client,
  )
  const read = command.document(facts, query, now)
  return (await command.complete?.(read, shell, now)) ?? read
}

/** With `--watch`. @param name of the command */
function watching<Query, Facts, Document>(name: string, command: Reading<Query, Facts, Document>): Run {
  const once = reading(command)
  return async (shell, args) => {
    const everyMs = watchInterval(shell, args, name)
    if (everyMs === null) return once(shell, args)
    return watch(shell, name, everyMs, async (turn) => {
      const document = await readOnce(command, turn, args)
      return () => textFor(turn, document, command.text)
    })
  }
}

export const overview = watching('overview', {
  query: (args, _, shell, scope) => ({ ...scope, mine: mineOf(args, shell), repository: gitRun(shell) }),
  read: readOverview,
  document: toOverviewDocument,
  text: overviewText,
  complete: async (document, shell, now) => ({
    ...document,
    commits_before: await commitsBefore(shell, askedOfOverview(document), now),
  }),
})

export const incidents = reading({
  query: (args, _, shell, scope) => {
    const urgency = args.choice('urgency', ['high', 'low'])
    return {
      ...scope,
      urgencies: urgency === null ? undefined : [urgency],
      mine: mineOf(args, shell),
      repository: gitRun(shell),
    }
  },
  read: readIncidents,
  document: toIncidentsDocument,
  text: incidentsText,
})

export const detail = reading({
  query: ({ argument }, _, shell) => ({
    name: incidentNamed(argument, 'pager-triage detail'),
    canWrite: setting(shell.env, 'PAGERDUTY_EMAIL') !== undefined,
    repository: gitRun(shell),
  }),
  read: (reader, { name, repository }, now) => readDetail(reader, name, now, repository),
  document: (facts, { canWrite }, now) => toDetailDocument(facts, now, canWrite),
  text: detailText,
  client: { atOnce: DETAIL_AT_ONCE },
  complete: async (document, shell, now) => ({
    ...document,
    commits_before: await commitsBefore(shell, askedOfDetail(document), now),
  }),
})

export const oncall = reading({
  query: (args, _, shell, scope) => ({
    ...scope,
    mine: mineOf(args, shell),
    policyIds: args.ids('policy'),
    scheduleIds: args.ids('schedule'),
  }),
  read: readOnCall,
  document: toOnCallDocument,
  text: oncallText,
})

export const services = reading({
  query: (args, now, _, { teamIds }) => ({ period: periodOf(args, '30d', now), teamIds }),
  mine: 'teams',
  read: readServices,
  document: toServicesDocument,
  text: servicesText,
})

export const recent = reading({
  query: (args, now, _, scope) => ({ period: periodOf(args, '24h', now), ...scope }),
  mine: 'teams',
  read: readRecent,
  document: toRecentDocument,
  text: recentText,
  files: { html: recentHtml },
})
