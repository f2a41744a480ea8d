import { TIME_FORMS } from '../../core/time.ts'
import { REPORTERS } from '../../report/index.ts'
import type { Reporter } from '../../report/reporter.ts'
import type { Options } from '../command.ts'

// What several commands take, in the table of commands.

export const { option: json } = REPORTERS.json
export const { option: html } = REPORTERS.html
export const people = {
  value: 'names|initials|none',
  help: 'how to name people (default: names)',
}
export const markdown = { value: 'FILE', help: 'also write Markdown to this file' }
export const offline = { help: 'do not query PagerDuty' }
export const INCIDENT = 'ID|NUMBER|URL'
export const confirm = {
  value: 'CODE',
  valueOptional: true,
  help: 'confirm with the code from the preview; without a code, only preview',
}

export const takes = (value: string, help: string) => ({ value, help })

/** @param what such as `list incidents` */
export const window = (what: string, otherwise: string) => ({
  since: takes('TIME', `${what} since ${TIME_FORMS} (${otherwise})`),
  until: takes('TIME', `${what} up to this time; of a day, up to its end (default: now)`),
})

export const names = (help: string) => ({
  value: 'ID|NAME',
  repeatable: true,
  help: `${help}; may be repeated`,
})

/** Of the commands that read several incidents or services. */
export const scope = (mine: string): Options => ({
  service: names('only this service'),
  team: names('only this team'),
  mine: { help: mine },
})

/** Where `--mine` is the teams of the key's user. */
export const ofTeams = (mine: string): Options => ({
  team: { ...names('only this team'), group: 'team' },
  mine: { help: mine, group: 'team' },
})

export const ids = (help: string) => ({ value: 'ID', repeatable: true, help: `${help}; may be repeated` })

export const source = (help: string, value?: string) => ({
  help,
  group: 'source',
  ...(value !== undefined && { value }),
})

/** Only one form is printed; those with a file are also written. */
export const reports: Options = Object.fromEntries(
  Object.entries<Reporter>(REPORTERS).flatMap(([name, { option }]) => {
    if (option === null) return []
    return [[name, option.value === undefined ? { ...option, group: 'form' } : option]]
  }),
)

export const agentHook: Options = {
  agent: {
    value: 'NAME',
    choices: ['codex', 'copilot', 'cursor', 'gemini', 'opencode', 'vscode', 'windsurf'],
    help: 'the hook of this agent: codex, copilot, cursor, gemini, opencode, vscode or windsurf',
  },
  user: { help: 'for all your repositories, in the file in your home directory (with --agent)' },
}
