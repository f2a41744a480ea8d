import { REPORTERS } from '../../report/index.ts'
import type { Command } from '../command.ts'
import { REPORT_OPTIONS, REPORT_USAGE } from '../report-options.ts'

const json = REPORTERS.json.option
const html = REPORTERS.html.option
const confirm = {
  value: 'CODE',
  bare: true,
  help: 'do it, with the code of the preview; without a code it is only previewed',
} as const

/** Every command of the program, in the order of the help. */
export const COMMANDS = {
  risk: {
    summary: 'score the staged change, a commit, a range of them or a patch, with the PagerDuty evidence',
    usage: `risk [--commit REV | --range A..B | --patch FILE|- | --command SHELL] [--service ID]… [--fail-on LEVEL] [--offline] [--deadline MS] ${REPORT_USAGE}`,
    options: {
      staged: { help: 'assess what git commit would record (this is the default)' },
      command: { value: 'SHELL', help: 'assess what this shell command would commit; nothing is run' },
      commit: { value: 'REV', help: 'assess this past commit, as it would have been before it was made' },
      range: { value: 'A..B', help: 'assess what B adds to A as one change, and each of its commits' },
      patch: { value: 'FILE|-', help: 'assess a patch: of this file, or of standard input' },
      service: { value: 'ID', many: true, help: 'the PagerDuty service of the change; may be repeated' },
      'fail-on': {
        value: 'LEVEL',
        help: 'exit with 4 at this level or above: moderate, elevated, high or critical',
      },
      offline: { help: 'do not ask PagerDuty' },
      deadline: {
        value: 'MS',
        help: 'answer within this time with what is known by then (default 10000; 60000 for a range)',
      },
      ...REPORT_OPTIONS,
    },
    load: () => import('./risk.ts'),
  },
  map: {
    summary: 'which PagerDuty service each path belongs to, and why; what belongs to none',
    usage: 'map [--init | --check] [--offline] [--json]',
    options: {
      init: { help: 'write a first .pager-triage.json from what is found; never over one that is there' },
      check: { help: 'exit with 1 where a path belongs to no service, or a service is gone' },
      offline: { help: 'do not ask PagerDuty' },
      json,
    },
    load: () => import('./map.ts'),
  },
  overview: {
    summary: 'what is on fire in PagerDuty, and what to do next',
    usage: 'overview [--json]',
    options: { json },
    load: () => import('./overview.ts'),
  },
  incidents: {
    summary: 'all open incidents, the most important first',
    usage: 'incidents [--service ID]… [--team ID]… [--urgency high|low] [--mine] [--json]',
    options: {
      service: { value: 'ID', many: true, help: 'only of this service; may be repeated' },
      team: { value: 'ID', many: true, help: 'only of this team; may be repeated' },
      urgency: { value: 'high|low', help: 'only of this urgency' },
      mine: { help: 'only what is assigned to you' },
      json,
    },
    load: () => import('./incidents.ts'),
  },
  detail: {
    summary: 'one incident: alerts, changes, who is on it, what helped last time',
    usage: 'detail ID|NUMBER|URL [--json]',
    options: { json },
    load: () => import('./detail.ts'),
  },
  oncall: {
    summary: 'who is on call, until when, and where nobody is',
    usage: 'oncall [--service ID]… [--policy ID]… [--schedule ID]… [--json]',
    options: {
      service: { value: 'ID', many: true, help: 'only for this service; may be repeated' },
      policy: { value: 'ID', many: true, help: 'only of this escalation policy; may be repeated' },
      schedule: { value: 'ID', many: true, help: 'only of this schedule; may be repeated' },
      json,
    },
    load: () => import('./oncall.ts'),
  },
  services: {
    summary: 'all services: status, open incidents, how much noise they make',
    usage: 'services [--since 24h|7d|30d|90d|DAY] [--json]',
    options: { since: { value: 'TIME', help: 'count noise since then (default 30d)' }, json },
    load: () => import('./services.ts'),
  },
  recent: {
    summary: 'the incidents of a time: how many, how fast, what repeats',
    usage: 'recent [--since 24h|7d|30d|90d|DAY] [--service ID]… [--json] [--html FILE]',
    options: {
      since: { value: 'TIME', help: '24h (default), 7d, 30d, 90d, or a day such as 2026-01-31' },
      service: { value: 'ID', many: true, help: 'only of this service; may be repeated' },
      json,
      html,
    },
    load: () => import('./recent.ts'),
  },
  ack: {
    summary: 'acknowledge an incident: shows it first, writes only what was confirmed',
    usage: 'ack ID|NUMBER|URL [--confirm CODE] [--json]',
    options: { confirm, json },
    load: () => import('./ack.ts'),
  },
  resolve: {
    summary: 'resolve an incident: the same, and not while alerts are firing',
    usage: 'resolve ID|NUMBER|URL [--even-if-firing] [--confirm CODE] [--json]',
    options: {
      'even-if-firing': { help: 'resolve it although alerts are still firing' },
      confirm,
      json,
    },
    load: () => import('./resolve.ts'),
  },
  note: {
    summary: 'add a note to an incident: the same',
    usage: 'note ID|NUMBER|URL --content TEXT [--confirm CODE] [--json]',
    options: { content: { value: 'TEXT', help: 'the text of the note' }, confirm, json },
    load: () => import('./note.ts'),
  },
  audit: {
    summary: 'the decision log: list it, verify it, and see what came of the decisions',
    usage: 'audit list|verify|outcomes [--since TIME] [--kept HASH] [--days N] [--offline] [--json]',
    options: {
      since: { value: 'TIME', help: 'list: 24h, 7d, 30d, 90d, or a day such as 2026-01-31 (default: all)' },
      kept: { value: 'HASH', help: 'verify: a last hash that was printed before must still be in the log' },
      days: { value: 'N', help: 'outcomes: an incident within so many days followed the commit (default 7)' },
      offline: { help: 'outcomes: do not ask PagerDuty' },
      json,
    },
    load: () => import('./audit.ts'),
  },
  backtest: {
    summary: 'score past commits of this repository, and see what came of them',
    usage:
      'backtest [--since DAY] [--limit N] [--days N] [--incident-days N] [--service ID]… [--offline] [--calibrate] [--html FILE] [--json]',
    options: {
      since: {
        value: 'DAY',
        help: 'the oldest commit to score, such as 2024-01-31 (default: five years ago)',
      },
      limit: { value: 'N', help: 'score so many commits, spread evenly over that time (default 400)' },
      days: { value: 'N', help: 'a later bug fix counts within so many days of the commit (default 365)' },
      'incident-days': { value: 'N', help: 'an incident counts within so many days (default 7)' },
      service: { value: 'ID', many: true, help: 'the PagerDuty service of all commits; may be repeated' },
      offline: { help: 'do not ask PagerDuty' },
      calibrate: { help: 'print only the calibration to commit in .pager-triage.json, where one can be had' },
      html,
      json,
    },
    load: () => import('./backtest.ts'),
  },
  'install-hook': {
    summary: 'show the report before each git commit in this repository',
    usage: 'install-hook',
    options: {},
    load: () => import('./install-hook.ts'),
  },
  'uninstall-hook': {
    summary: 'remove that hook again',
    usage: 'uninstall-hook',
    options: {},
    load: () => import('./uninstall-hook.ts'),
  },
  doctor: {
    summary: 'check the setup: key, region, what the key may do, mapping, hooks',
    usage: 'doctor [--json]',
    options: { json },
    load: () => import('./doctor.ts'),
  },
  demo: {
    summary: 'see a report at once: a sample repository and a PagerDuty of its own, no account',
    usage: 'demo [--json]',
    options: { json },
    load: () => import('./demo.ts'),
  },
  simulator: {
    summary: 'run the embedded PagerDuty as a server on this computer',
    usage: 'simulator [--port N]',
    options: { port: { value: 'N', help: 'the port to listen on (default: a free one)' } },
    load: () => import('./simulator.ts'),
  },
  sanitize: {
    summary: 'see what a model is shown of a patch or an incident: text on standard input',
    usage: 'sanitize [--kind diff|incident] [--jsonl]',
    options: {
      kind: { value: 'diff|incident', help: 'what the input is (default diff)' },
      jsonl: { help: 'read lines {"id", "text"} and write lines {"id", "out"}' },
    },
    load: () => import('./sanitize.ts'),
  },
} satisfies Record<string, Command>

export type CommandName = keyof typeof COMMANDS

export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name)
