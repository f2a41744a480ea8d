import { TIME_FORMS } from '../../core/time.ts'
import { REPORTERS } from '../../report/index.ts'
import type { Reporter } from '../../report/reporter.ts'
import type { Command, Options, Run } from '../command.ts'

const { option: json } = REPORTERS.json
const { option: html } = REPORTERS.html
const people = {
  value: 'names|initials|none',
  help: 'how to name people (default: names)',
}
const markdown = { value: 'FILE', help: 'also write Markdown to this file' }
const offline = { help: 'do not query PagerDuty' }
const INCIDENT = 'ID|NUMBER|URL'
const confirm = {
  value: 'CODE',
  valueOptional: true,
  help: 'confirm with the code from the preview; without a code, only preview',
}

const takes = (value: string, help: string) => ({ value, help })

/** @param what such as `list incidents` */
const window = (what: string, otherwise: string) => ({
  since: takes('TIME', `${what} since ${TIME_FORMS} (${otherwise})`),
  until: takes('TIME', `${what} up to this time; of a day, up to its end (default: now)`),
})

const ids = (help: string) => ({ value: 'ID', repeatable: true, help: `${help}; may be repeated` })

const source = (help: string, value?: string) => ({
  help,
  group: 'source',
  ...(value !== undefined && { value }),
})

/** Only one form is printed; those with a file are also written. */
const reports: Options = Object.fromEntries(
  Object.entries<Reporter>(REPORTERS).flatMap(([name, { option }]) => {
    if (option === null) return []
    return [[name, option.value === undefined ? { ...option, group: 'form' } : option]]
  }),
)

export const COMMANDS = {
  risk: {
    summary: 'score the staged change, a commit, a range or a patch, with PagerDuty evidence',
    section: 'change',
    examples: [
      ['risk', 'score what git commit would record'],
      ['risk --commit HEAD~3', 'score a past commit'],
      ['risk --range main..HEAD --fail-on high', 'exit with code 4 at HIGH or CRITICAL'],
    ],
    options: {
      staged: source('score what git commit would record (default)'),
      command: source('score what this shell command would commit, without running it', 'SHELL'),
      commit: source('score this past commit with the data from before it was made', 'REV'),
      range: source('score what B adds to A as one change, and each commit', 'A..B'),
      patch: source('score a patch from this file or standard input', 'FILE|-'),
      service: ids('the PagerDuty service of the change'),
      'fail-on': {
        value: 'LEVEL',
        choices: ['moderate', 'elevated', 'high', 'critical'],
        help: 'exit with code 4 at this level or above: moderate, elevated, high or critical',
      },
      offline,
      deadline: takes('MS', 'report what is known after this time (default 10000; 60000 for a range)'),
      ...reports,
    },
    load: async () => (await import('./risk.ts')).risk,
  },
  map: {
    summary: 'show which PagerDuty service each path belongs to, and why',
    section: 'setup',
    examples: [
      ['map', 'show all paths'],
      ['map --init', 'write a first .pager-triage.json'],
    ],
    options: {
      init: { group: 'file', help: 'write a first .pager-triage.json; never overwrites one' },
      check: { group: 'file', help: 'exit with code 1 if a path has no service or a service does not exist' },
      offline,
      json,
    },
    load: async () => (await import('./map.ts')).map,
  },
  overview: {
    summary: 'show what is on fire in PagerDuty, and what to do next',
    section: 'triage',
    examples: [['overview', 'show what to do first']],
    options: { json },
    load: async () => (await import('./triage.ts')).overview,
  },
  incidents: {
    summary: 'list open incidents, most important first',
    section: 'triage',
    examples: [
      ['incidents', 'list all open incidents'],
      ['incidents --urgency high --mine', 'list your urgent ones'],
    ],
    options: {
      service: ids('only this service'),
      team: ids('only this team'),
      urgency: takes('high|low', 'only this urgency'),
      mine: { help: 'only incidents assigned to you' },
      json,
    },
    load: async () => (await import('./triage.ts')).incidents,
  },
  detail: {
    summary: 'show one incident: alerts, changes, responders, what helped last time',
    section: 'triage',
    examples: [['detail 4521', 'show incident #4521']],
    argument: INCIDENT,
    options: { json },
    load: async () => (await import('./triage.ts')).detail,
  },
  suspects: {
    summary: 'list commits to read first for an incident, or for a text',
    section: 'triage',
    examples: [
      ['suspects 4521', 'what changed before this incident'],
      ['suspects --text "checkout times out" --at 2026-01-31T18:00Z', 'the same without PagerDuty'],
    ],
    argument: INCIDENT,
    options: {
      text: { value: 'TEXT|-', help: 'ask about this text or standard input instead, without PagerDuty' },
      at: takes('TIME', 'when it began, such as 2026-01-31T18:00Z (default: now)'),
      path: { value: 'GLOB', repeatable: true, help: 'commits to these files first; may be repeated' },
      service: ids('commits to this service first'),
      window: takes('TIME', 'how far back: 14d (default), up to 90d'),
      repo: { value: 'DIR', repeatable: true, help: 'read this repository (default: here); may be repeated' },
      json: { ...json, group: 'form' },
      markdown: { group: 'form', help: 'print the list as a comment for a pull request' },
      html,
    },
    load: async () => (await import('./suspects.ts')).suspects,
  },
  timeline: {
    summary: 'show everything that happened around one incident, in order, with gaps',
    section: 'triage',
    examples: [
      ['timeline 4521', 'show the timeline of incident #4521'],
      ['timeline 4521 --postmortem --markdown postmortem.md', 'write the skeleton of a post-mortem'],
    ],
    argument: INCIDENT,
    options: {
      people,
      postmortem: { help: 'print the skeleton of a post-mortem: facts filled in, the story left blank' },
      markdown,
      json,
    },
    load: async () => (await import('./paper.ts')).timeline,
  },
  handoff: {
    summary: 'write what the next person on call needs: open, happened, planned, to watch',
    section: 'triage',
    examples: [
      ['handoff', 'hand over your shift'],
      ['handoff --since 8h --policy PABC123 --markdown handoff.md', 'write the last 8 hours of one policy'],
    ],
    options: {
      since: takes('TIME', 'shift, or since 8h, 2d, today, … (default: shift)'),
      policy: ids('only this escalation policy'),
      schedule: ids('only this schedule'),
      people,
      markdown,
      json,
    },
    load: async () => (await import('./paper.ts')).handoff,
  },
  oncall: {
    summary: 'show who is on call, until when, and coverage gaps',
    section: 'triage',
    examples: [
      ['oncall', 'show all escalation policies'],
      ['oncall --service PABC123', 'show who is on call for one service'],
    ],
    options: {
      service: ids('only this service'),
      policy: ids('only this escalation policy'),
      schedule: ids('only this schedule'),
      json,
    },
    load: async () => (await import('./triage.ts')).oncall,
  },
  services: {
    summary: 'list all services: status, open incidents, noise',
    section: 'triage',
    examples: [
      ['services', 'list all services'],
      ['services --since 7d', 'measure noise over a week'],
    ],
    options: {
      ...window('measure noise', 'default 30d'),
      json,
    },
    load: async () => (await import('./triage.ts')).services,
  },
  recent: {
    summary: 'show recent incidents: how many, how fast they were handled, what repeats',
    section: 'triage',
    examples: [
      ['recent', 'show the last 24 hours'],
      ['recent --since 7d --html week.html', 'write a page about the last 7 days'],
    ],
    options: {
      ...window('list incidents', 'default 24h'),
      service: ids('only this service'),
      json,
      html,
    },
    load: async () => (await import('./triage.ts')).recent,
  },
  ack: {
    summary: 'acknowledge an incident, after a preview and your confirmation',
    section: 'write',
    examples: [['ack 4521', 'acknowledge incident #4521']],
    argument: INCIDENT,
    options: { confirm, json },
    load: async () => (await import('./write.ts')).acknowledge,
  },
  resolve: {
    summary: 'resolve an incident, after a preview and your confirmation',
    section: 'write',
    examples: [['resolve 4521', 'resolve incident #4521']],
    argument: INCIDENT,
    options: {
      'even-if-firing': { help: 'resolve even if alerts are still firing' },
      confirm,
      json,
    },
    load: async () => (await import('./write.ts')).resolve,
  },
  note: {
    summary: 'add a note to an incident, after a preview and your confirmation',
    section: 'write',
    examples: [["note 4521 --content 'rolled back'", 'add a note to incident #4521']],
    argument: INCIDENT,
    options: { content: { value: 'TEXT', required: true, help: 'the text of the note' }, confirm, json },
    load: async () => (await import('./write.ts')).note,
  },
  audit: {
    summary: 'list or verify the decision log, or show the outcomes of its decisions',
    section: 'change',
    examples: [
      ['audit list --since 7d', 'list the decisions of a week'],
      ['audit verify', 'check that the log was not edited'],
      ['audit outcomes', 'show what followed the decisions'],
    ],
    argument: 'list|verify|outcomes',
    options: {
      ...window('list: show decisions', 'default: all'),
      kept: takes('HASH', 'verify: check that this earlier hash is still in the log'),
      days: takes('N', 'outcomes: count incidents within this many days of the commit (default 7)'),
      offline: { help: 'outcomes: do not query PagerDuty' },
      json,
    },
    load: async () => (await import('./audit.ts')).audit,
  },
  backtest: {
    summary: 'score past commits of this repository and compare with what followed',
    section: 'change',
    examples: [
      ['backtest --html backtest.html', 'also write a page'],
      ['backtest --offline --calibrate', 'propose a calibration from git alone'],
    ],
    options: {
      ...window('score commits', 'default: five years ago'),
      limit: takes('N', 'score this many commits, spread evenly over that time (default 400)'),
      days: takes('N', 'count later bug fixes within this many days of the commit (default 365)'),
      'incident-days': takes('N', 'count incidents within this many days (default 7)'),
      service: ids('the PagerDuty service of all commits'),
      offline,
      calibrate: { help: 'print only the calibration for .pager-triage.json, if there is enough data' },
      html,
      json,
    },
    load: async () => (await import('./backtest.ts')).backtest,
  },
  'install-hook': {
    summary: 'show the report before each git commit in this repository',
    section: 'setup',
    examples: [['install-hook', 'run before each commit here']],
    options: {},
    load: async () => (await import('./git-hook.ts')).install,
  },
  'uninstall-hook': {
    summary: 'remove the pre-commit hook from this repository',
    section: 'setup',
    examples: [['uninstall-hook', 'restore the previous hook']],
    options: {},
    load: async () => (await import('./git-hook.ts')).uninstall,
  },
  doctor: {
    summary: 'check the setup: key, region, permissions, mapping, hooks',
    section: 'setup',
    examples: [['doctor', 'check everything']],
    options: { json },
    load: async () => (await import('./doctor.ts')).doctor,
  },
  demo: {
    summary: 'print a report on a sample repository with a simulated PagerDuty; no account needed',
    section: 'setup',
    examples: [['demo', 'show a sample report']],
    options: { json },
    load: async () => (await import('./demo.ts')).demo,
  },
  simulator: {
    summary: 'run the PagerDuty simulator on this computer',
    section: 'setup',
    examples: [['simulator --port 4999', 'listen on port 4999']],
    options: { port: takes('N', 'the port to listen on (default: a free one)') },
    load: async () => (await import('./demo.ts')).simulator,
  },
  completion: {
    summary: 'print a script that completes commands and options in your shell',
    section: 'setup',
    examples: [
      ['completion bash', 'for ~/.bashrc: eval "$(pager-triage completion bash)"'],
      ['completion zsh', 'for ~/.zshrc: source <(pager-triage completion zsh)'],
      ['completion fish', 'for config.fish: pager-triage completion fish | source'],
    ],
    argument: 'bash|zsh|fish',
    options: {},
    load: async (): Promise<Run> => (await import('./completion.ts')).completion(COMMANDS),
  },
  sanitize: {
    summary: 'print what a model would see of a patch or an incident on standard input',
    section: 'setup',
    examples: [['sanitize --kind incident', 'read the JSON of an incident']],
    options: {
      kind: takes('diff|incident', 'what the input is (default diff)'),
      jsonl: { help: 'read lines {"id", "text"} and write lines {"id", "out"}' },
    },
    load: async () => (await import('./sanitize.ts')).sanitize,
  },
} satisfies Record<string, Command>

export type CommandName = keyof typeof COMMANDS

export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name)
