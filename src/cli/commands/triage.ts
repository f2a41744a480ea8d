import type { Inert } from '../../core/untrusted.ts'
import type { ClientOptions } from '../../pagerduty/client/client.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { TextOptions } from '../../terminal/layout.ts'
import { DETAIL_AT_ONCE, readDetail, toDetailDocument } from '../../triage/detail/document.ts'
import { detailText } from '../../triage/detail/text.ts'
import { incidentsText, readIncidents, toIncidentsDocument } from '../../triage/incidents.ts'
import { oncallText, readOnCall, toOnCallDocument } from '../../triage/oncall.ts'
import { overviewText, readOverview, toOverviewDocument } from '../../triage/overview.ts'
import { readRecent, recentText, toRecentDocument } from '../../triage/recent.ts'
import { recentHtml } from '../../triage/recent-html.ts'
import { readServices, servicesText, toServicesDocument } from '../../triage/services.ts'
import { askedOfDetail, askedOfOverview } from '../../triage/suspects/before.ts'
import type { Arguments, Run } from '../command.ts'
import { commitsBefore } from '../commits-before.ts'
import { type FileForms, show } from '../output.ts'
import { incidentNamed, periodOf, withReader } from '../reading.ts'
import { setting } from '../settings.ts'
import type { Shell } from '../shell.ts'

interface Reading<Query, Facts, Document> {
  readonly query: (args: Arguments, now: Date, shell: Shell) => Query
  readonly read: (reader: PagerDutyReader, query: Query, now: Date) => Promise<Facts>
  readonly document: (facts: Facts, query: Query, now: Date) => Document
  readonly text: (document: Document, options: TextOptions) => Inert
  readonly files?: FileForms<Document>
  readonly client?: Pick<ClientOptions, 'atOnce'>
  /** what the repository adds to the document */
  readonly complete?: (document: Document, shell: Shell, now: Date) => Promise<Document>
}

function reading<Query, Facts, Document>(command: Reading<Query, Facts, Document>): Run {
  return async (shell, args) => {
    const now = shell.clock()
    const query = command.query(args, now, shell)
    const facts = await withReader(shell, (reader) => command.read(reader, query, now), command.client)
    const read = command.document(facts, query, now)
    const document = (await command.complete?.(read, shell, now)) ?? read
    return show(shell, args, document, command.text, command.files)
  }
}

export const overview = reading({
  query: () => null,
  read: (reader, _, now) => readOverview(reader, now),
  document: (facts, _, now) => toOverviewDocument(facts, now),
  text: overviewText,
  complete: async (document, shell, now) => ({
    ...document,
    commits_before: await commitsBefore(shell, askedOfOverview(document), now),
  }),
})

export const incidents = reading({
  query: (args, _, { env }) => {
    const urgency = args.choice('urgency', ['high', 'low'])
    return {
      serviceIds: args.ids('service'),
      teamIds: args.ids('team'),
      urgencies: urgency === null ? undefined : [urgency],
      mine: args.flag('mine') ? { email: setting(env, 'PAGERDUTY_EMAIL') ?? null } : undefined,
    }
  },
  read: readIncidents,
  document: (facts, _, now) => toIncidentsDocument(facts, now),
  text: incidentsText,
})

export const detail = reading({
  query: ({ argument }, _, { env }) => ({
    name: incidentNamed(argument, 'pager-triage detail'),
    canWrite: setting(env, 'PAGERDUTY_EMAIL') !== undefined,
  }),
  read: (reader, { name }, now) => readDetail(reader, name, now),
  document: (facts, { canWrite }, now) => toDetailDocument(facts, now, canWrite),
  text: detailText,
  client: { atOnce: DETAIL_AT_ONCE },
  complete: async (document, shell, now) => ({
    ...document,
    commits_before: await commitsBefore(shell, askedOfDetail(document), now),
  }),
})

export const oncall = reading({
  query: (args) => ({
    serviceIds: args.ids('service'),
    policyIds: args.ids('policy'),
    scheduleIds: args.ids('schedule'),
  }),
  read: readOnCall,
  document: toOnCallDocument,
  text: oncallText,
})

export const services = reading({
  query: (args, now) => periodOf(args, '30d', now),
  read: readServices,
  document: toServicesDocument,
  text: servicesText,
})

export const recent = reading({
  query: (args, now) => ({ period: periodOf(args, '24h', now), serviceIds: args.ids('service') }),
  read: readRecent,
  document: toRecentDocument,
  text: recentText,
  files: { html: recentHtml },
})
