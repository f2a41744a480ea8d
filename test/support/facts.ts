import { type Known, known } from '../../src/core/known.ts'
import type { TouchedService } from '../../src/core/service.ts'
import { fromOutside, type Untrusted } from '../../src/core/untrusted.ts'
import type { ChangedFile, Hunk, Line, StagedChange } from '../../src/diff/change.ts'
import type { Incident } from '../../src/incidents/incident.ts'
import type { LinkFacts } from '../../src/incidents/link.ts'
import type { PastCommit } from '../../src/incidents/past-commit.ts'
import type {
  ConnectedService,
  Dependencies,
  IncidentFacts,
  LiveState,
  RiskFacts,
  ServiceOnCall,
} from '../../src/risk/facts.ts'
import { TODAY } from './temp-repository.ts'

// Facts as rows: each builder takes what a test is about and fills in the rest.

export const NOW = TODAY
export const SERVICE = 'PABC123'

export const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000)

export const asKnown = <T>(value: T): Known<T> => known(value, NOW.toISOString())

type Words<T> = { readonly [Key in keyof T]?: T[Key] extends Untrusted | null ? string | null : T[Key] }

export type FileRow = Omit<Words<ChangedFile>, 'path' | 'hunks'> & {
  readonly added?: readonly string[]
  readonly removed?: readonly string[]
}

const linesOf = (texts: readonly string[] = []): Line[] =>
  texts.map((text, i) => ({ number: i + 1, text: fromOutside(text) }))

const outside = (text: string | null): Untrusted | null => (text === null ? null : fromOutside(text))

export function fileOf(path: string, { added, removed, oldPath = null, ...row }: FileRow = {}): ChangedFile {
  const hunk: Hunk = { added: linesOf(added), removed: linesOf(removed) }
  return {
    path: fromOutside(path),
    oldPath: outside(oldPath),
    status: 'modified',
    kind: 'text',
    additions: hunk.added.length,
    deletions: hunk.removed.length,
    merged: false,
    filtered: false,
    hunks: hunk.added.length + hunk.removed.length > 0 ? [hunk] : [],
    ...row,
  }
}

/** `changeOf({'src/a.ts': {added: ['a()']}})` */
export function changeOf(files: Record<string, FileRow>, more: Partial<StagedChange> = {}): StagedChange {
  return {
    source: 'index',
    base: '1'.repeat(40),
    tree: '2'.repeat(40),
    files: Object.entries(files).map(([path, row]) => fileOf(path, row)),
    unread: null,
    guesses: [],
    ...more,
  }
}

/** A change of which git could list the files only. */
export const unreadChangeOf = (...paths: readonly string[]): StagedChange =>
  changeOf(Object.fromEntries(paths.map((path) => [path, { additions: null, deletions: null }])), {
    unread: 'this partial clone lacks some of the changed contents',
  })

export interface IncidentRow {
  readonly number?: number
  readonly id?: string
  readonly title?: string
  readonly status?: string
  readonly urgency?: string
  readonly priority?: string | null
  readonly service?: string
  readonly serviceName?: string
  readonly createdAt?: string
  readonly resolvedAt?: string | null
  readonly lastChangedBy?: string | null
  readonly mergedInto?: string | null
  readonly url?: string | null
}

/** Resolved, urgent, ten days old, unless the row says otherwise. */
export function incidentOf(row: IncidentRow = {}): Incident {
  const number = row.number ?? 4521
  const id = row.id ?? `Q${String(number).padStart(9, '0')}`
  const service = row.service ?? SERVICE
  return {
    id,
    number,
    title: fromOutside(row.title ?? 'charge capture fails'),
    status: row.status ?? 'resolved',
    urgency: row.urgency ?? 'high',
    priority: row.priority ? { name: fromOutside(row.priority) } : null,
    service: { id: service, name: fromOutside(row.serviceName ?? 'payments-api') },
    createdAt: row.createdAt ?? daysAgo(10).toISOString(),
    resolvedAt: row.resolvedAt ?? null,
    lastChangedBy: row.lastChangedBy ?? null,
    mergedInto: row.mergedInto ?? null,
    url: row.url === undefined ? `https://acme.pagerduty.com/incidents/${id}` : row.url,
  }
}

export const openIncident = (row: IncidentRow = {}): Incident =>
  incidentOf({ status: 'triggered', createdAt: new Date(NOW.getTime() - 25 * 60_000).toISOString(), ...row })

let commits = 0

/** A fix of ten days ago, unless the row says otherwise; each commit has a sha of its own. */
export function commitOf(
  message: string,
  paths: readonly string[],
  { days = 10, sha = (++commits).toString(16).padStart(40, 'c') }: { days?: number; sha?: string } = {},
): PastCommit {
  return { sha, at: daysAgo(days), message: fromOutside(message), paths: paths.map(fromOutside) }
}

export function serviceOf(
  id = SERVICE,
  { name = 'payments-api', paths = [] }: { name?: string | null; paths?: readonly string[] } = {},
): TouchedService {
  return {
    id,
    name: outside(name),
    because: '.pager-triage.json services[0]',
    confidence: 'certain',
    paths: paths.map(fromOutside),
  }
}

export function incidentFactsOf(more: Partial<IncidentFacts> = {}): IncidentFacts {
  return {
    open: [],
    recent: [],
    texts: [],
    changeEvents: [],
    complete: true,
    warnings: [],
    requests: 3,
    ...more,
  }
}

/** All was told, and there is nothing to say, unless a test says otherwise. */
export function liveStateOf(more: Partial<LiveState> = {}): LiveState {
  return {
    onCall: asKnown([]),
    maintenance: asKnown([]),
    dependencies: asKnown(dependenciesOf()),
    ...more,
  }
}

export function onCallOf({
  service = SERVICE,
  people = ['Dana Kim'],
  until = null,
  gap = null,
}: {
  readonly service?: string
  readonly people?: readonly string[]
  readonly until?: string | null
  readonly gap?: ServiceOnCall['gap']
} = {}): ServiceOnCall {
  const named = people.map((name) => ({ name: fromOutside(name), until }))
  return { service, levels: named.length > 0 ? [{ level: 1, people: named, next: null }] : [], gap }
}

export const connectedOf = (id: string, more: Partial<Words<ConnectedService>> = {}): ConnectedService => ({
  id,
  kind: 'technical',
  direction: 'supporting',
  of: [SERVICE],
  hops: 1,
  ...more,
  name: outside(more.name ?? null),
})

export const dependenciesOf = (more: Partial<Dependencies> = {}): Dependencies => ({
  connected: [],
  open: [],
  hops: 1,
  cut: [],
  complete: true,
  warnings: [],
  requests: 1,
  ...more,
})

/** Everything known and quiet, unless a test says otherwise. */
export function factsOf(more: Partial<RiskFacts> = {}): RiskFacts {
  return {
    change: changeOf({}),
    commits: asKnown([]),
    tree: asKnown([]),
    services: asKnown([serviceOf()]),
    incidents: asKnown(incidentFactsOf()),
    purpose: { message: null, branch: null },
    live: liveStateOf(),
    policy: [],
    freezes: [],
    now: NOW,
    ...more,
  }
}

/** Links of incidents to files, from the facts that a test is about. */
export function linkFactsOf({
  files = [],
  tree = null,
  ...more
}: Partial<Omit<LinkFacts, 'files' | 'tree'>> & {
  readonly files?: readonly (string | { readonly path: string; readonly code: readonly string[] })[]
  readonly tree?: readonly string[] | null
}): LinkFacts {
  return {
    incidents: [],
    commits: [],
    texts: [],
    changeEvents: [],
    services: [serviceOf()],
    tree: tree?.map(fromOutside) ?? null,
    files: files.map((file) => {
      const { path, code } = typeof file === 'string' ? { path: file, code: [] } : file
      return { path: fromOutside(path), code }
    }),
    ...more,
  }
}
