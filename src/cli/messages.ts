import { fromOutside, type Inert } from '../core/untrusted.ts'
import { inertCut, inertPath, line, own } from '../untrusted/inert.ts'
import type { HookTool } from './git-hook.ts'

/** What the program itself says in a terminal. */

export const unexpectedArgument = (argument: string, command: string): string =>
  `${inertCut(fromOutside(argument), 60)} is not expected here. See: pager-triage ${command} --help`

export const failure = (message: string): Inert => line`pager-triage: ${inertCut(fromOutside(message), 600)}`

export const bug = (message: string): Inert =>
  line`pager-triage: this is a bug in pager-triage, please report it: ${inertCut(fromOutside(message), 400)}`

export const NO_KEY =
  'no key (make one in PagerDuty under Integrations, API Access Keys, "Read-only"; then: export PAGERDUTY_API_KEY=…)'

export const NO_COMMIT: Inert = own('That command commits nothing.')

export const ONE_SOURCE =
  'Write only one of --staged, --command, --commit, --range and --patch. See: pager-triage risk --help'

export const OPTION_KEY_ELSEWHERE =
  "the key of the plugin's option goes to PagerDuty's own hosts only, and PAGERDUTY_API_URL in the environment names another: unset it, or set the key in the environment and not in the plugin's options"

export const OFFLINE = 'not asked (--offline)'

export const badService = (id: string): string =>
  `--service ${inertCut(fromOutside(id), 40)} is not a PagerDuty service id such as PABC123; it stands at the end of the service's URL`

export const badLevel = (level: string): string =>
  `--fail-on ${inertCut(fromOutside(level), 40)} is not a level: write moderate, elevated, high or critical`

export const badDeadline = (text: string): string =>
  `--deadline ${inertCut(fromOutside(text), 40)} is not a time in milliseconds between 100 and 600000`

export const reportWritten = (file: string): Inert => line`Wrote ${inertPath(fromOutside(file))}`

export const reportNotWritten = (file: string, why: string): string =>
  `The report could not be written to ${inertPath(fromOutside(file))}: ${inertCut(fromOutside(why), 200)}. Name a file in a directory that you can write to`

export const reportNotReplaced = (file: string): string =>
  `The report was not written: ${inertPath(fromOutside(file))} is there and is a link or no regular file, which is never written through. Remove it, or name another file`

export const reportLedOut = (path: string): string =>
  `The report was not written: a link in ${inertPath(fromOutside(path))} leads out of the repository. Name a file elsewhere`

export const unreadablePatch = (file: string, code: string): string =>
  `The patch ${inertCut(fromOutside(file), 100)} cannot be read (${inertCut(fromOutside(code), 20)}). To read standard input, write: --patch -`

export const badPort = (text: string): string =>
  `--port ${inertCut(fromOutside(text), 40)} is not a port between 1 and 65535`

export const hookInstalled = (path: Inert): Inert =>
  line`Installed ${path}: it prints the report before each commit. To remove it: pager-triage uninstall-hook`

export const hookPresent = (path: Inert): Inert =>
  line`${path} is pager-triage's already; it was brought up to date.`

export const hookKept = (path: Inert): Inert =>
  line`Installed ${path}. The hook that was there runs first, as before; pager-triage uninstall-hook puts it back.`

const TOOL_STEPS: Readonly<Record<HookTool, string>> = {
  husky: 'Add this line to .husky/pre-commit:',
  lefthook:
    'Add this to lefthook.yml, without the lines "pre-commit:" and "commands:" if they are there already:',
  'pre-commit':
    'Add this to .pre-commit-config.yaml, at the end of repos and indented like the entries there:',
  prek: 'Add this to .pre-commit-config.yaml, at the end of repos and indented like the entries there:',
}

export const toolsHook = (tool: HookTool): string =>
  `${tool} manages the hooks of this repository, so nothing was changed. ${TOOL_STEPS[tool]}`

export const notInPath = (bin: string): Inert =>
  line`pager-triage is not in your PATH, so what you add does nothing yet. Add this directory to PATH: ${inertPath(fromOutside(bin))}`

export const hookRemoved = (path: Inert): Inert => line`Removed ${path}.`

export const noHook = (path: Inert): Inert =>
  line`There is no pager-triage hook at ${path}; nothing to remove.`

export const demoEnd = (program: string): Inert => line`
This was a sample repository with a PagerDuty of its own; both are gone again.
In a repository of yours, stage a change and type:
  ${own(program)} risk`

export const simulatorReady = (
  url: string,
  key: string,
): Inert => line`A PagerDuty with 90 days of incidents answers at ${own(url)}. To use it:
  export PAGERDUTY_API_URL=${own(url)} PAGER_TRIAGE_ALLOW_LOOPBACK=1
  export PAGERDUTY_API_KEY=${own(key)}
  pager-triage risk --service PCHECKO
Ctrl-C ends it.`

export const HOOK_USAGE = `pager-triage hook: entry point of the hooks: hook git, hook agent

Usage: pager-triage hook git|agent`

export const unknownHook = (host: string): string =>
  `There is no hook ${inertCut(fromOutside(host), 40)}; write hook git or hook agent. See: pager-triage --help`

export const badView = (name: string): string =>
  `--kind ${inertCut(fromOutside(name), 40)} is not known: write diff or incident`

export const badLine = (number: number): string =>
  `Line ${number} of the input is not JSON with a "text"; each line is to be {"id": …, "text": "…"}`

export const noReport = (reason: string): Inert =>
  line`pager-triage: no report on this commit, which goes on: ${inertCut(fromOutside(reason), 300)}`

/** The same where the team has a rule that may deny a commit. */
export const notChecked = (reason: string): Inert =>
  line`${noReport(reason)}. The team's policy was not checked.`

export const denial = (reasons: readonly string[]): Inert =>
  line`pager-triage: the team's policy stops this commit: ${inertCut(fromOutside(reasons.join('; ')), 300)}.
To go past it, with a reason that is logged: PAGER_TRIAGE_OVERRIDE='why' git commit …`

export const SESSION_NO_KEY =
  'pager-triage: no PagerDuty key, so commits are scored from git alone. Set one: /plugin, triage, Configure'

export const SESSION_NO_MAPPING =
  'pager-triage: no PagerDuty service is named here; owners and names tell. To see which: /triage:map; to write it down: pager-triage map --init'

export const settingsIgnored = (names: readonly string[], because: readonly string[]): Inert =>
  own(
    `pager-triage: ignored ${names.join(', ')}: ${because.join('; ')}. Set them in the options of the plugin, in your own ~/.claude/settings.json or in your shell instead, and take them out of the project.`,
  )

export const notRecorded = (warning: string): Inert =>
  line`pager-triage: in the decision log, ${inertCut(fromOutside(warning), 300)}`
