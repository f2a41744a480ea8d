import { REPORTERS } from '../../report/index.ts'
import type { Command } from '../command.ts'
import { REPORT_OPTIONS, REPORT_USAGE } from '../report-options.ts'

const json = REPORTERS.json.option
const html = REPORTERS.html.option
const confirm = {
  value: 'CODE',
  valueOptional: true,
  help: 'confirm with the code from the preview; without a code, only preview',
} as const

/** Every command of the program, in the order of the help. */
export const COMMANDS = {
  risk: {
    summary: 'score the staged change, a commit, a range or a patch, with PagerDuty evidence',
    usage: `risk [--commit REV | --range A..B | --patch FILE|- | --command SHELL] [--service ID]… [--fail-on LEVEL] [--offline] [--deadline MS] ${REPORT_USAGE}`,
    options: {
      staged: { help: 'score what git commit would record (default)' },
      command: { value: 'SHELL', help: 'score what this shell command would commit, without running it' },
      commit: { value: 'REV', help: 'score this past commit with the data from before it was made' },
      range: { value: 'A..B', help: 'score what B adds to A as one change, and each commit' },
      patch: { value: 'FILE|-', help: 'score a patch from this file or standard input' },
      service: {
        value: 'ID',
        repeatable: true,
        help: 'the PagerDuty service of the change; may be repeated',
      },
      'fail-on': {
        value: 'LEVEL',
        help: 'exit with code 4 at this level or above: moderate, elevated, high or critical',
      },
      offline: { help: 'do not query PagerDuty' },
      deadline: {
        value: 'MS',
        help: 'report what is known after this time (default 10000; 60000 for a range)',
      },
      ...REPORT_OPTIONS,
    },
    load: () => import('./risk.ts'),
  },
  map: {
    summary: 'show which PagerDuty service each path belongs to, and why',
    usage: 'map [--init | --check] [--offline] [--json]',
    options: {
      init: { help: 'write a first .pager-triage.json; never overwrites one' },
      check: { help: 'exit with code 1 if a path has no service or a service does not exist' },
      offline: { help: 'do not query PagerDuty' },
      json,
    },
    load: () => import('./map.ts'),
  },
  overview: {
    summary: 'show what is on fire in PagerDuty, and what to do next',
    usage: 'overview [--json]',
    options: { json },
    load: () => import('./overview.ts'),
  },
  incidents: {
    summary: 'list open incidents, most important first',
    usage: 'incidents [--service ID]… [--team ID]… [--urgency high|low] [--mine] [--json]',
    options: {
      service: { value: 'ID', repeatable: true, help: 'only this service; may be repeated' },
      team: { value: 'ID', repeatable: true, help: 'only this team; may be repeated' },
      urgency: { value: 'high|low', help: 'only this urgency' },
      mine: { help: 'only incidents assigned to you' },
      json,
    },
    load: () => import('./incidents.ts'),
  },
  detail: {
    summary: 'show one incident: alerts, changes, responders, what helped last time',
    usage: 'detail ID|NUMBER|URL [--json]',
    options: { json },
    load: () => import('./detail.ts'),
  },
  oncall: {
    summary: 'show who is on call, until when, and coverage gaps',
    usage: 'oncall [--service ID]… [--policy ID]… [--schedule ID]… [--json]',
    options: {
      service: { value: 'ID', repeatable: true, help: 'only this service; may be repeated' },
      policy: { value: 'ID', repeatable: true, help: 'only this escalation policy; may be repeated' },
      schedule: { value: 'ID', repeatable: true, help: 'only this schedule; may be repeated' },
      json,
    },
    load: () => import('./oncall.ts'),
  },
  services: {
    summary: 'list all services: status, open incidents, noise',
    usage: 'services [--since 24h|7d|30d|90d|DAY] [--json]',
    options: { since: { value: 'TIME', help: 'measure noise since then (default 30d)' }, json },
    load: () => import('./services.ts'),
  },
  recent: {
    summary: 'show recent incidents: how many, how fast they were handled, what repeats',
    usage: 'recent [--since 24h|7d|30d|90d|DAY] [--service ID]… [--json] [--html FILE]',
    options: {
      since: { value: 'TIME', help: '24h (default), 7d, 30d, 90d, or a day such as 2026-01-31' },
      service: { value: 'ID', repeatable: true, help: 'only this service; may be repeated' },
      json,
      html,
    },
    load: () => import('./recent.ts'),
  },
  ack: {
    summary: 'acknowledge an incident, after a preview and your confirmation',
    usage: 'ack ID|NUMBER|URL [--confirm CODE] [--json]',
    options: { confirm, json },
    load: () => import('./ack.ts'),
  },
  resolve: {
    summary: 'resolve an incident, after a preview and your confirmation',
    usage: 'resolve ID|NUMBER|URL [--even-if-firing] [--confirm CODE] [--json]',
    options: {
      'even-if-firing': { help: 'resolve even if alerts are still firing' },
      confirm,
      json,
    },
    load: () => import('./resolve.ts'),
  },
  note: {
    summary: 'add a note to an incident, after a preview and your confirmation',
    usage: 'note ID|NUMBER|URL --content TEXT [--confirm CODE] [--json]',
    options: { content: { value: 'TEXT', help: 'the text of the note' }, confirm, json },
    load: () => import('./note.ts'),
  },
  audit: {
    summary: 'list or verify the decision log, or show the outcomes of its decisions',
    usage: 'audit list|verify|outcomes [--since TIME] [--kept HASH] [--days N] [--offline] [--json]',
    options: {
      since: { value: 'TIME', help: 'list: 24h, 7d, 30d, 90d, or a day such as 2026-01-31 (default: all)' },
      kept: { value: 'HASH', help: 'verify: check that this earlier hash is still in the log' },
      days: {
        value: 'N',
        help: 'outcomes: count incidents within this many days of the commit (default 7)',
      },
      offline: { help: 'outcomes: do not query PagerDuty' },
      json,
    },
    load: () => import('./audit.ts'),
  },
  backtest: {
    summary: 'score past commits of this repository and compare with what followed',
    usage:
      'backtest [--since DAY] [--limit N] [--days N] [--incident-days N] [--service ID]… [--offline] [--calibrate] [--html FILE] [--json]',
    options: {
      since: {
        value: 'DAY',
        help: 'the oldest commit to score, such as 2024-01-31 (default: five years ago)',
      },
      limit: {
        value: 'N',
        help: 'score this many commits, spread evenly over that time (default 400)',
      },
      days: {
        value: 'N',
        help: 'count later bug fixes within this many days of the commit (default 365)',
      },
      'incident-days': { value: 'N', help: 'count incidents within this many days (default 7)' },
      service: {
        value: 'ID',
        repeatable: true,
        help: 'the PagerDuty service of all commits; may be repeated',
      },
      offline: { help: 'do not query PagerDuty' },
      calibrate: { help: 'print only the calibration for .pager-triage.json, if there is enough data' },
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
    summary: 'remove the pre-commit hook from this repository',
    usage: 'uninstall-hook',
    options: {},
    load: () => import('./uninstall-hook.ts'),
  },
  doctor: {
    summary: 'check the setup: key, region, permissions, mapping, hooks',
    usage: 'doctor [--json]',
    options: { json },
    load: () => import('./doctor.ts'),
  },
  demo: {
    summary: 'print a report on a sample repository with a simulated PagerDuty; no account needed',
    usage: 'demo [--json]',
    options: { json },
    load: () => import('./demo.ts'),
  },
  simulator: {
    summary: 'run the PagerDuty simulator on this computer',
    usage: 'simulator [--port N]',
    options: { port: { value: 'N', help: 'the port to listen on (default: a free one)' } },
    load: () => import('./simulator.ts'),
  },
  sanitize: {
    summary: 'print what a model would see of a patch or an incident on standard input',
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
