import type { Command, Run } from '../command.ts'
import { ON_CALL } from './on-call.ts'
import {
  agentHook,
  confirm,
  html,
  INCIDENT,
  json,
  names,
  offline,
  reports,
  source,
  takes,
  window,
} from './options.ts'

export const COMMANDS = {
  risk: {
    summary: 'score the staged change, a commit, a range or a patch, with PagerDuty evidence',
    section: 'change',
    schemas: ['risk-1', 'risk-range-1'],
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
      service: names('the PagerDuty service of the change'),
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
    schemas: ['map-1'],
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
  ...ON_CALL,
  ack: {
    summary: 'acknowledge one or more incidents, after a preview and your confirmation',
    section: 'write',
    examples: [
      ['ack 4521', 'acknowledge incident #4521'],
      ['ack 4521 4603', 'acknowledge both, with one question'],
    ],
    argument: INCIDENT,
    further: 'MORE…',
    options: { confirm, json },
    load: async () => (await import('./write.ts')).acknowledge,
  },
  resolve: {
    summary: 'resolve one or more incidents, after a preview and your confirmation',
    section: 'write',
    examples: [['resolve 4521', 'resolve incident #4521']],
    argument: INCIDENT,
    further: 'MORE…',
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
    examples: [["note 4521 'rolled back'", 'add a note to incident #4521']],
    argument: INCIDENT,
    further: 'TEXT',
    options: {
      content: { value: 'TEXT', help: 'the text of the note, where it is not an argument' },
      confirm,
      json,
    },
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
    schemas: ['backtest-1', 'backtest-suspects-1'],
    examples: [
      ['backtest --html backtest.html', 'also write a page'],
      ['backtest --offline --calibrate', 'propose a calibration from git alone'],
    ],
    options: {
      ...window('score commits', 'default: five years ago'),
      limit: takes('N', 'score this many commits, spread evenly over that time (default 400)'),
      days: takes('N', 'count later bug fixes within this many days of the commit (default 365)'),
      'incident-days': takes('N', 'count incidents within this many days (default 7)'),
      service: names('the PagerDuty service of all commits'),
      offline,
      calibrate: {
        group: 'part',
        help: 'print only the calibration for .pager-triage.json, if there is enough data',
      },
      suspects: { group: 'part', help: 'measure how often suspects would have listed the commit' },
      html,
      json,
    },
    load: async () => (await import('./backtest.ts')).backtest,
  },
  'install-hook': {
    summary: 'show the report before each git commit, or in a coding agent',
    section: 'setup',
    examples: [
      ['install-hook', 'run before each commit here'],
      ['install-hook --agent cursor', 'run before each command of Cursor here'],
    ],
    options: agentHook,
    load: async () => (await import('./agent-hook.ts')).installHook,
  },
  'uninstall-hook': {
    summary: 'remove the hook of this repository or of a coding agent',
    section: 'setup',
    examples: [
      ['uninstall-hook', 'restore the previous hook'],
      ['uninstall-hook --agent cursor', 'take it out of the file of Cursor'],
    ],
    options: agentHook,
    load: async () => (await import('./agent-hook.ts')).uninstallHook,
  },
  doctor: {
    summary: 'check the setup: key, region, permissions, mapping, hooks',
    section: 'setup',
    schemas: ['doctor-1'],
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
  describe: {
    summary: 'list commands, options, exit codes and schemas, for scripts and agents',
    section: 'setup',
    examples: [['describe --json', 'for a script']],
    options: { json },
    ownWords: true,
    load: async (): Promise<Run> => (await import('./describe.ts')).describe(COMMANDS),
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
