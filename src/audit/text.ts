import { fromOutside, type Inert } from '../core/untrusted.ts'
import { LEVELS } from '../risk/model.ts'
import { type Cell, headedTable, labelled, page, type TextOptions, table, wrap } from '../terminal/layout.ts'
import { inert, inertPath, line, own } from '../untrusted/inert.ts'
import { listed, plural } from '../untrusted/words.ts'
import type { Problem, Verdict } from './chain.ts'
import type { OutcomesDocument } from './gather-outcomes.ts'
import type { Records } from './log.ts'
import type { Counts } from './outcomes.ts'
import type { AuditRecord } from './record.ts'

/** `audit list --json`, oldest first */
export interface ListDocument extends Omit<Records, 'verdict'> {
  readonly schema: 'pager-triage/audit-list@1'
  readonly tool: 'audit_list'
  /** those that `audit verify` would not accept */
  readonly broken: VerifyDocument['logs']
}

/** `audit verify --json` */
export interface VerifyDocument {
  readonly schema: 'pager-triage/audit-verify@1'
  readonly tool: 'audit_verify'
  readonly logs: readonly (Verdict & { readonly directory: string })[]
}

/** Newest last; a terminal shows only the last ones. */
export function recordsText({ records, unread, broken }: ListDocument, options: TextOptions): Inert {
  const shown = records.slice(-Math.min(options.most, records.length))
  const earlier = records.length - shown.length
  return page(
    [
      records.length === 0 ? [own('No decisions recorded.')] : [],
      earlier > 0 ? [line`${earlier} earlier: pager-triage audit list --json`] : [],
      table([{}, {}, { flexible: true }], shown.map(recordRow), options),
      unread > 0
        ? [line`${plural(unread, 'line')} not shown: ${own(broken.length > 0 ? DAMAGED : NEWER)}`]
        : [],
      ...broken.map((log) => verdictLines(log, options)),
    ],
    options,
  )
}

const NEWER = 'written by another version of pager-triage'
const DAMAGED = 'damaged, or written by another version of pager-triage'

function recordRow(record: AuditRecord): readonly Cell[] {
  const at = own(`${record.at.slice(0, 16).replace('T', ' ')}Z`)
  switch (record.kind) {
    case 'decision': {
      const { host, level, score, action, services, incidents } = record
      const facts = [
        own(action),
        ...(services.length > 0 ? [listed(services.map(own), 2)] : []),
        ...(incidents.length > 0 ? [plural(incidents.length, 'incident')] : []),
      ]
      return [at, own(host), line`${own(`${level} ${score}`.padEnd(12))} ${own(facts.join(' · '))}`]
    }
    case 'commit':
      return [at, own('commit'), line`${short(record.sha)} · tree ${short(record.tree)}`]
    case 'write':
      return [at, own(record.verb), line`${own(record.incident)} · ${own(record.outcome)}`]
    case 'override':
      return [at, own('override'), line`${own(record.rule)} · ${inert(record.reason)}`]
  }
}

const short = (sha: string): Inert => own(sha.slice(0, 7))

export const verdictsText = ({ logs }: VerifyDocument, options: TextOptions): Inert =>
  page(
    logs.map((log) => verdictLines(log, options)),
    options,
  )

function verdictLines(verdict: VerifyDocument['logs'][number], { width, style }: TextOptions): Inert[] {
  const directory = inertPath(fromOutside(verdict.directory))
  if (verdict.intact && verdict.last === null) return [line`${directory}: no decisions recorded`]
  if (verdict.intact) {
    const unfinished = own('The last line is unfinished; the next writer removes it.')
    return [
      line`${directory}: ${style.good(own('sound'))}, ${plural(verdict.lines, 'line')}`,
      line`last hash ${own(verdict.last?.hash ?? '')}`,
      ...(verdict.unfinished ? [unfinished] : []),
    ]
  }
  const { file, line: n, problem, lines } = verdict
  const place = n === null ? directory : line`${directory}/${own(file)} line ${n}`
  return [
    line`${place}: ${style.bad(own('broken'))}`,
    ...wrap(own(`${PROBLEMS[problem]}. Sound before it: ${plural(lines, 'line')}.`), width),
    ...wrap(own('To start a new log, move the files audit* out of this directory.'), width),
  ]
}

const PROBLEMS: Readonly<Record<Problem, string>> = {
  changed: 'This line was changed, or is not a line of the log',
  'out-of-order':
    'This line does not follow the one before it: that one was changed, or lines were removed, moved or inserted',
  missing: 'The log is cut off here',
  added: 'This line was inserted',
  'no-head': 'audit.head.json is missing or damaged, so lines may be missing at the end',
  'not-there': 'No line has that hash: the log was rewritten or replaced',
}

export function outcomesText(document: OutcomesDocument, options: TextOptions): Inert {
  const { days, decisions, commits, flagged, unflagged, overridden, levels, months, warnings } = document
  const { width, style } = options
  return page(
    [
      wrap(
        line`${plural(decisions, 'decision')}, ${commits} committed. Flagged: HIGH, CRITICAL, asked, denied or overridden. Followed: an incident started on one of the services within ${plural(days, 'day')}.`,
        width,
      ),
      headedTable(
        options,
        ['', '>followed', '>not', '>rate', '>open'],
        [
          [own('flagged'), ...outcomeCells(flagged)],
          [own('not flagged'), ...outcomeCells(unflagged)],
          [own('overridden'), ...outcomeCells(overridden)],
        ],
      ),
      headedTable(
        options,
        ['level', '>followed', '>expected', '>not', '>rate', '>open', '>share'],
        levels.map(({ level, share, expected, ...counts }) => {
          const [followed = own(''), ...rest] = outcomeCells(counts)
          return [own(level), followed, tenths(expected), ...rest, percent(share)]
        }),
      ),
      ...(months.length > 0 ? monthTables(months, options) : []),
      wrap(
        own('An incident that followed was not necessarily caused by the change: compare the two rates.'),
        width,
      ),
      labelled(
        'not known',
        warnings.map((text) => inert(fromOutside(text))),
        options,
        style.warn,
      ),
    ],
    options,
  )
}

const monthTables = (months: OutcomesDocument['months'], options: TextOptions): Inert[][] => [
  headedTable(
    options,
    ['month', '>commits', '>LOW', '>MOD', '>ELEV', '>HIGH', '>CRIT', '>drift', '>flagged', '>others'],
    months.map(({ month, commits, shares, drift, flagged, unflagged }) => [
      own(month),
      own(`${commits}`),
      ...LEVELS.map((level) => percent(shares[level])),
      drift === null ? own('–') : percent(drift),
      fraction(flagged),
      fraction(unflagged),
    ]),
  ),
  headedTable(
    options,
    ['month', '>followed', '>expected', '>judged'],
    months.map(({ month, flagged, unflagged, expected }) => [
      own(month),
      own(`${flagged.followed + unflagged.followed}`),
      tenths(expected),
      own(`${judged(flagged) + judged(unflagged)}`),
    ]),
  ),
]

/** Open: too young, without a service, or PagerDuty did not respond. */
const outcomeCells = (counts: Counts): Inert[] => [
  own(`${counts.followed}`),
  own(`${counts.quiet}`),
  judged(counts) === 0 ? own('–') : percent(counts.followed / judged(counts)),
  own(`${counts.early + counts.unknown}`),
]

const fraction = (counts: Counts): Inert => line`${counts.followed} of ${judged(counts)}`

const judged = ({ followed, quiet }: Counts): number => followed + quiet

const tenths = (value: number | null): Inert => own(value === null ? '–' : value.toFixed(1))

const percent = (share: number): Inert => own(`${Math.round(share * 100)} %`)
