import { CONFIG_FILE } from '../core/config-file.ts'
import { TIME_FORMS } from '../core/time.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import type { MapDocument } from '../triage/map/document.ts'
import { inert, inertCut, inertPath, line, own } from '../untrusted/inert.ts'
import { type Clock, exactTime, plural } from '../untrusted/words.ts'

export const quoted = (text: string, width = 40): Inert => inertCut(fromOutside(text), width)

export const shownPath = (path: string): Inert => inertPath(fromOutside(path))

const seeHelp = (command: string): string => `See: pager-triage ${command} --help`

/** What an error is made from. */
export type Advice = [message: string, options: { hint: string }]

export const unexpectedArgument = (argument: string, command: string): Advice => [
  `${quoted(argument, 60)} is an unexpected argument.`,
  { hint: seeHelp(command) },
]

export const unknownCommand = (name: string, similar: string | null): Advice => [
  `There is no ${name.startsWith('-') ? 'option' : 'command'} ${quoted(name)}${didYouMean(similar)}`,
  { hint: 'See: pager-triage --help' },
]

export const optionFirst = (option: string): Advice => [
  `${quoted(option)} is an option of a command, so the command goes first.`,
  { hint: 'Use: pager-triage COMMAND [OPTIONS]. See: pager-triage --help' },
]

const didYouMean = (similar: string | null): string => (similar === null ? '.' : `; did you mean ${similar}?`)

/** @param unknown null where the option exists @param why from Node's parser */
export const badOption = (
  unknown: string | null,
  similar: string | null,
  why: string,
  command: string,
): Advice => [
  unknown === null
    ? `${quoted(why.split('. ')[0] ?? '', 200)}.`
    : `There is no option ${quoted(unknown)}${didYouMean(similar && `--${similar}`)}`,
  { hint: seeHelp(command) },
]

export function onlyOne(options: readonly string[], command: string): Advice {
  const flags = options.map((option) => (option === option.toUpperCase() ? option : `--${option}`))
  return [`Use only one of ${joined(flags, 'and')}.`, { hint: seeHelp(command) }]
}

export const badId = (option: string, id: string): Advice => [
  `--${option} ${quoted(id)} is not a PagerDuty id such as PABC123.`,
  { hint: 'It is the last part of the URL in PagerDuty.' },
]

export const badChoice = (option: string, text: string, choices: readonly string[]): Advice => [
  `--${option} ${quoted(text)} must be ${joined(choices, 'or').toLowerCase()}.`,
  { hint: 'Give one of these.' },
]

export const badNumber = (
  option: string,
  text: string,
  [least, most]: readonly [number, number],
  what: string,
): Advice => [
  `--${option} ${quoted(text)} is not ${what} between ${least} and ${most}.`,
  { hint: `Give a whole number from ${least} to ${most}.` },
]

const joined = (words: readonly string[], word: 'and' | 'or'): string =>
  `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1)}`

export const badIncident = (text: string | undefined, command: string): Advice =>
  text === undefined
    ? ['Which incident?', { hint: `Use: ${command} ID` }]
    : [
        `${quoted(text, 60)} is not an incident.`,
        { hint: 'Give its id (Q1ABCDEF2GHIJK), number or pagerduty.com URL.' },
      ]

export const badCode = (text: string, command: string): Advice => [
  `${quoted(text)} is not a code: one looks like K7QF-2M, and has no 0, 1, I, L, O or U.`,
  { hint: `Type it as the preview shows it, or preview again: /triage:${command} ID` },
]

export const noPreview = (command: string): Advice => [
  'No preview of the last 10 minutes belongs to this code.',
  { hint: `Preview it again: /triage:${command} ID` },
]

export const failure = (message: string): Inert => line`pager-triage: ${quoted(message, 600)}`

export const bug = (message: string): Inert =>
  line`pager-triage: this is a bug in pager-triage; please report it: ${quoted(message, 400)}`

/** @param how to set it, where this is read */
export const noKeyWords = (how: string): string =>
  `no key (make one in PagerDuty under Integrations, API Access Keys, "Read-only"; then: ${how})`

export const NO_COMMIT: Inert = own('That command commits nothing.')

export const OPTION_KEY_ELSEWHERE: Advice = [
  "The key in the plugin options is sent to PagerDuty's own hosts only, and PAGERDUTY_API_URL in the environment names another.",
  { hint: 'Unset it, or set the key in the environment instead.' },
]

export const OFFLINE = 'not queried (--offline)'

export const reportWritten = (file: string): Inert => line`Wrote ${shownPath(file)}`

export const reportNotWritten = (file: string, why: string): string =>
  `The report could not be written to ${shownPath(file)}: ${quoted(why, 200)}. Choose a file in a writable directory`

export const reportNotReplaced = (file: string): string =>
  `The report was not written: ${shownPath(file)} is a link or not a regular file. Remove it, or choose another file`

export const reportLedOut = (path: string): string =>
  `The report was not written: a link in ${shownPath(path)} leads out of the repository. Choose another file`

export const unreadablePatch = (file: string, code: string): string =>
  `The patch ${quoted(file, 100)} cannot be read (${quoted(code, 20)}). To read standard input, use: --patch -`

export const demoEnd = (program: string): Inert => line`
This was a sample repository with a simulated PagerDuty; both have been deleted.
In your own repository, stage a change and run:
  ${own(program)} risk`

export const simulatorReady = (
  url: string,
  key: string,
): Inert => line`PagerDuty simulator (90 days of incidents) listening at ${own(url)}. To use it:
  export PAGERDUTY_API_URL=${own(url)} PAGER_TRIAGE_ALLOW_LOOPBACK=1
  export PAGERDUTY_API_KEY=${own(key)}
  pager-triage risk --service PCHECKO
Press Ctrl-C to stop it.`

export const NO_RELAY: Advice = [
  'This installation has no relay.',
  { hint: 'Clone the repository of pager-triage, and start the relay with its bin/pager-triage.' },
]

export const HOOK_USAGE = `pager-triage hook: entry point of the hooks: hook git, hook agent

Usage: pager-triage hook git [pre-merge-commit]
       pager-triage hook agent`

export const unknownHook = (host: string): Advice => [
  `There is no hook ${quoted(host)}.`,
  { hint: 'Use hook git or hook agent.' },
]

export const badLine = (number: number): Advice => [
  `Line ${number} of the input is not JSON with a "text".`,
  { hint: 'Each line must be {"id": …, "text": "…"}.' },
]

export const noReport = (reason: string): Inert =>
  line`pager-triage: no report for this commit, which proceeds: ${quoted(reason, 300)}`

export const notChecked = (reason: string): Inert =>
  line`${noReport(reason)}. The team's policy was not checked.`

export const denial = (reasons: readonly string[]): Inert =>
  line`pager-triage: the team's policy blocks this commit: ${quoted(reasons.join('; '), 300)}.
To override it, with a logged reason: PAGER_TRIAGE_OVERRIDE='why' git commit …`

export const CONFIGURE = '/plugin configure triage@pager-triage'

export const SESSION_NO_KEY = `pager-triage: no PagerDuty key, so commits are scored from git alone. To set one: ${CONFIGURE}`

export const SESSION_NO_MAPPING =
  'pager-triage: no PagerDuty services configured; inferring them from CODEOWNERS and names. To see them: /triage:map; to configure them: pager-triage map --init'

export const settingsIgnored = (names: readonly string[], because: readonly string[]): Inert =>
  own(
    `pager-triage: ignored ${names.join(', ')}: ${because.join('; ')}. Set them in the plugin options, in your own ~/.claude/settings.json or in your shell, and remove them from the project.`,
  )

export const notRecorded = (warning: string): Inert =>
  line`pager-triage: decision log: ${quoted(warning, 300)}`

export const CONFIG_EXISTS = `${CONFIG_FILE} already exists and was not changed. To see what it maps: pager-triage map --offline`

export const CONFIG_UNSTAGED = `${CONFIG_FILE} already exists and was not changed, but is not staged, so it is not used. Next: git add ${CONFIG_FILE} && pager-triage map --check`

export const INIT_OFFLINE: Advice = [
  '--init cannot be combined with --offline: it queries PagerDuty.',
  { hint: seeHelp('map') },
]

export const NO_NOTE: Advice = ['The text of the note is missing.', { hint: seeHelp('note') }]

export const ONE_CODE: Advice = [
  'A code confirms one incident.',
  { hint: 'Name one incident with --confirm, or several without it, at a terminal.' },
]

export const NAME_OFFLINE: Advice = [
  'The name of a service cannot be looked up with --offline.',
  { hint: 'Give its id, the last part of its URL in PagerDuty.' },
]

export const INIT_IN_TERMINAL: Inert = own(
  'map --init writes a file, which slash commands never do. Run it in a terminal: pager-triage map --init',
)

export const mapWritten: Inert = own(
  `Wrote ${CONFIG_FILE}: review it (open questions are comments in it), then git add it.`,
)

/** @param missing ids that do not exist in PagerDuty @param near the most similar services */
export function mapCheckFailed(
  { files, warnings, ok }: MapDocument,
  missing: readonly string[],
  near: readonly string[],
): Inert {
  if (ok)
    return own(
      `map --check: ${warnings[0] ?? 'PagerDuty did not respond'}; the services could not be checked.`,
    )
  const found = [
    ...(files.unmapped > 0 ? [line`${plural(files.unmapped, 'file')} without a service`] : []),
    ...(missing.length > 0 ? [line`${plural(missing.length, 'service')} not found in PagerDuty`] : []),
  ]
  const names =
    near.length > 0
      ? line` Instead of ${own(missing.slice(0, 3).join(', '))}, did you mean ${inert(fromOutside(near.join(' or ')))}?`
      : own('')
  return line`map --check: ${own(found.join(' and '))}.${names} Fix ${own(CONFIG_FILE)}: map the paths to a service, or add them to ignore.`
}

/** @param how to set it, where this is read */
export const noKeyHint = (how: string): string =>
  `Make one in PagerDuty under Integrations, API Access Keys ("Read-only" is enough), then: ${how}. pager-triage doctor checks the rest; pager-triage demo needs no key.`

export const badAudit = (verb: string): Advice => [
  verb === '' ? 'List, verify or outcomes of the decision log?' : `There is no audit ${quoted(verb)}.`,
  { hint: `Use audit list, audit verify or audit outcomes. ${seeHelp('audit')}` },
]

export const noShell = (shell: string): Advice => [
  shell === '' ? 'For which shell?' : `There is no completion for ${quoted(shell)}.`,
  { hint: 'Use: pager-triage completion bash, zsh or fish' },
]

export const badHash = (text: string): Advice => [
  `--kept ${quoted(text)} is not a hash of the log.`,
  { hint: 'It has 64 hex digits, as printed by audit verify.' },
]

export const badTime = (option: 'since' | 'until', text: string): Advice => [
  `--${option} ${quoted(text)} is not a time in the past.`,
  { hint: `Give ${TIME_FORMS}.` },
]

export const badOrder = (since: string, until: string | null): Advice => [
  until === null
    ? `--since ${quoted(since)} ends before it begins.`
    : `--until ${quoted(until)} is before --since ${quoted(since)}.`,
  { hint: `Give the earlier time first: ${TIME_FORMS}.` },
]

export const badAt = (text: string): Advice => [
  `--at ${quoted(text)} must be a past time such as 2026-01-31T18:00Z.`,
  { hint: 'Give a day, or a day and a time with Z or an offset such as +01:00.' },
]

export const badWindow = (text: string, most: number): Advice => [
  `--window ${quoted(text)} must be a time such as 14d or 36h, at most ${most}d.`,
  { hint: 'Give days or hours.' },
]

export const badPath = (glob: string): Advice => [
  `--path ${quoted(glob)} is not a path pattern.`,
  { hint: 'Give one relative to the root of the repository, such as src/pay/**.' },
]

export const EMPTY_TEXT: Advice = ['The text is empty.', { hint: 'Give what the alert says: --text "…"' }]

export const TEXT_AND_INCIDENT: Advice = [
  '--text is used in place of an incident.',
  { hint: seeHelp('suspects') },
]

export const notWatchable = (command: string): Advice => [
  '--watch refreshes the page in a terminal: it works neither in a pipe, nor with --json, nor inside an agent.',
  { hint: `Read it once: pager-triage ${command}` },
]

export const readAt = (at: Date, next: Date, clock: Clock): Inert =>
  line`Read at ${exactTime(at, clock)}, next at ${exactTime(next, clock)}; Ctrl-C ends it`

export const readFailed = (at: Date, next: Date, clock: Clock, why: string): Inert =>
  line`Out of date since ${exactTime(at, clock)}: ${quoted(why, 300)} Next try at ${exactTime(next, clock)}`

export const linesLeftOut = (count: number, command: string): Inert =>
  line`… ${plural(count, 'more line')}: pager-triage ${own(command)}`
