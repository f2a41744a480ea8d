import { fromOutside, type Inert } from '../core/untrusted.ts'
import { inertCut, inertPath, line, own } from '../untrusted/inert.ts'
import type { HookTool } from './git-hook.ts'

/** Messages of the program in a terminal. */

export const unexpectedArgument = (argument: string, command: string): string =>
  `${inertCut(fromOutside(argument), 60)} is an unexpected argument. See: pager-triage ${command} --help`

export const failure = (message: string): Inert => line`pager-triage: ${inertCut(fromOutside(message), 600)}`

export const bug = (message: string): Inert =>
  line`pager-triage: this is a bug in pager-triage; please report it: ${inertCut(fromOutside(message), 400)}`

export const NO_KEY =
  'no key (make one in PagerDuty under Integrations, API Access Keys, "Read-only"; then: export PAGERDUTY_API_KEY=…)'

export const NO_COMMIT: Inert = own('That command commits nothing.')

export const ONE_SOURCE =
  'Use only one of --staged, --command, --commit, --range and --patch. See: pager-triage risk --help'

export const OPTION_KEY_ELSEWHERE =
  "the key in the plugin options is sent to PagerDuty's own hosts only, and PAGERDUTY_API_URL in the environment names another: unset it, or set the key in the environment instead"

export const OFFLINE = 'not queried (--offline)'

export const badService = (id: string): string =>
  `--service ${inertCut(fromOutside(id), 40)} is not a PagerDuty service id such as PABC123; it is the last part of the service's URL`

export const badLevel = (level: string): string =>
  `--fail-on ${inertCut(fromOutside(level), 40)} is not a level: use moderate, elevated, high or critical`

export const badDeadline = (text: string): string =>
  `--deadline ${inertCut(fromOutside(text), 40)} is not a time in milliseconds between 100 and 600000`

export const reportWritten = (file: string): Inert => line`Wrote ${inertPath(fromOutside(file))}`

export const reportNotWritten = (file: string, why: string): string =>
  `The report could not be written to ${inertPath(fromOutside(file))}: ${inertCut(fromOutside(why), 200)}. Choose a file in a writable directory`

export const reportNotReplaced = (file: string): string =>
  `The report was not written: ${inertPath(fromOutside(file))} is a link or not a regular file. Remove it, or choose another file`

export const reportLedOut = (path: string): string =>
  `The report was not written: a link in ${inertPath(fromOutside(path))} leads out of the repository. Choose another file`

export const unreadablePatch = (file: string, code: string): string =>
  `The patch ${inertCut(fromOutside(file), 100)} cannot be read (${inertCut(fromOutside(code), 20)}). To read standard input, use: --patch -`

export const badPort = (text: string): string =>
  `--port ${inertCut(fromOutside(text), 40)} is not a port between 1 and 65535`

export const hookInstalled = (path: Inert): Inert =>
  line`Installed ${path}: it prints the report before each commit. To remove it: pager-triage uninstall-hook`

export const hookPresent = (path: Inert): Inert => line`${path} is already pager-triage's hook; updated it.`

export const hookKept = (path: Inert): Inert =>
  line`Installed ${path}. The previous hook still runs first; pager-triage uninstall-hook restores it.`

const TOOL_STEPS: Readonly<Record<HookTool, string>> = {
  husky: 'Add this line to .husky/pre-commit:',
  lefthook: 'Add this to lefthook.yml, leaving out "pre-commit:" and "commands:" if they are already there:',
  'pre-commit': 'Add this to .pre-commit-config.yaml, at the end of repos, indented like its other entries:',
  prek: 'Add this to .pre-commit-config.yaml, at the end of repos, indented like its other entries:',
}

export const toolsHook = (tool: HookTool): string =>
  `${tool} manages the hooks of this repository, so nothing was changed. ${TOOL_STEPS[tool]}`

export const notInPath = (bin: string): Inert =>
  line`pager-triage is not in your PATH, so what you add has no effect yet. Add this directory to PATH: ${inertPath(fromOutside(bin))}`

export const hookRemoved = (path: Inert): Inert => line`Removed ${path}.`

export const noHook = (path: Inert): Inert => line`No pager-triage hook at ${path}; nothing to remove.`

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

export const HOOK_USAGE = `pager-triage hook: entry point of the hooks: hook git, hook agent

Usage: pager-triage hook git|agent`

export const unknownHook = (host: string): string =>
  `There is no hook ${inertCut(fromOutside(host), 40)}; use hook git or hook agent. See: pager-triage --help`

export const badView = (name: string): string =>
  `--kind ${inertCut(fromOutside(name), 40)} must be diff or incident`

export const badLine = (number: number): string =>
  `Line ${number} of the input is not JSON with a "text"; each line must be {"id": …, "text": "…"}`

export const noReport = (reason: string): Inert =>
  line`pager-triage: no report for this commit, which proceeds: ${inertCut(fromOutside(reason), 300)}`

/** For a team whose policy can deny a commit. */
export const notChecked = (reason: string): Inert =>
  line`${noReport(reason)}. The team's policy was not checked.`

export const denial = (reasons: readonly string[]): Inert =>
  line`pager-triage: the team's policy blocks this commit: ${inertCut(fromOutside(reasons.join('; ')), 300)}.
To override it, with a logged reason: PAGER_TRIAGE_OVERRIDE='why' git commit …`

export const SESSION_NO_KEY =
  'pager-triage: no PagerDuty key, so commits are scored from git alone. To set one: /plugin configure triage@pager-triage'

export const SESSION_NO_MAPPING =
  'pager-triage: no PagerDuty services configured; inferring them from CODEOWNERS and names. To see them: /triage:map; to configure them: pager-triage map --init'

export const settingsIgnored = (names: readonly string[], because: readonly string[]): Inert =>
  own(
    `pager-triage: ignored ${names.join(', ')}: ${because.join('; ')}. Set them in the plugin options, in your own ~/.claude/settings.json or in your shell, and remove them from the project.`,
  )

export const notRecorded = (warning: string): Inert =>
  line`pager-triage: decision log: ${inertCut(fromOutside(warning), 300)}`
