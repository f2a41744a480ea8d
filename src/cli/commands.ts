import type { ExitCode } from './exit.ts'
import type { Arguments, Options } from './options.ts'
import type { Shell } from './shell.ts'

export type Run = (shell: Shell, args: Arguments) => Promise<ExitCode>

export interface Command {
  readonly summary: string
  readonly usage: string
  readonly options: Options
  /** what is loaded only when the command runs */
  readonly load: () => Promise<{ readonly run: Run }>
  /** not listed in the help: an entry point for other programs */
  readonly hidden?: boolean
}

const json = { help: 'print one JSON document' } as const

/** Every command of the program, in the order of the help. */
export const COMMANDS = {
  risk: {
    summary: 'score the staged change, with its PagerDuty evidence',
    usage: 'risk [--service ID]… [--fail-on LEVEL] [--offline] [--deadline MS] [--json]',
    options: {
      staged: { help: 'assess what git commit would record (this is the default)' },
      service: { value: 'ID', many: true, help: 'the PagerDuty service of the change; may be repeated' },
      'fail-on': {
        value: 'LEVEL',
        help: 'exit with 4 at this level or above: moderate, elevated, high or critical',
      },
      offline: { help: 'do not ask PagerDuty' },
      deadline: { value: 'MS', help: 'answer within this time with what is known by then (default 10000)' },
      json,
    },
    load: () => import('./commands/risk.ts'),
  },
  'install-hook': {
    summary: 'show the report before each git commit in this repository',
    usage: 'install-hook',
    options: {},
    load: () => import('./commands/install-hook.ts'),
  },
  'uninstall-hook': {
    summary: 'remove that hook again',
    usage: 'uninstall-hook',
    options: {},
    load: () => import('./commands/uninstall-hook.ts'),
  },
  demo: {
    summary: 'see a report at once: a sample repository and a PagerDuty of its own, no account',
    usage: 'demo [--json]',
    options: { json },
    load: () => import('./commands/demo.ts'),
  },
  simulator: {
    summary: 'run the embedded PagerDuty as a server on this computer',
    usage: 'simulator [--port N]',
    options: { port: { value: 'N', help: 'the port to listen on (default: a free one)' } },
    load: () => import('./commands/simulator.ts'),
  },
  hook: {
    summary: 'entry point of the hooks: hook git, hook claude',
    usage: 'hook git|claude',
    options: {},
    load: () => import('./commands/hook.ts'),
    hidden: true,
  },
} satisfies Record<string, Command>

export type CommandName = keyof typeof COMMANDS

export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name)
