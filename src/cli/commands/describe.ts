import { EXIT } from '../../core/errors.ts'
import { headedTable, page } from '../../terminal/layout.ts'
import { inertJson, own } from '../../untrusted/inert.ts'
import { type Command, groupsOf, type Run, SECTIONS } from '../command.ts'
import { VERSION } from '../settings.ts'
import { layout } from '../shell.ts'

const MEANING: Readonly<Record<keyof typeof EXIT, string>> = {
  done: 'done',
  failed: 'failed: the message says why and what to do',
  usage: 'the command line is invalid; nothing was asked',
  confirm: 'a write waits for the confirmation of a person; nothing was written',
  risky: 'the level is at or above --fail-on',
}

/** What scripts and agents need to call this program, made from the table of commands. */
export const describe =
  (table: Readonly<Record<string, Command>>): Run =>
  async ({ stdout, clock }, args) => {
    const commands = Object.entries(table)
    if (args.flag('json')) {
      stdout.print(
        inertJson(
          {
            schema: 'pager-triage/describe@1',
            tool: 'describe',
            version: VERSION,
            commands: commands.map(([name, command]) => described(name, command)),
            exit_codes: Object.entries(EXIT).map(([name, code]) => ({ code, name, help: meaningOf(name) })),
          },
          2,
        ),
      )
      return EXIT.done
    }
    const options = { ...layout(stdout), now: clock(), most: Number.POSITIVE_INFINITY }
    const rows = commands.map(([name, { section, schemas = [] }]) => [
      own(name),
      own(SECTIONS[section]),
      own(schemas.map(fileOf).join(', ')),
    ])
    stdout.print(
      page([headedTable(options, ['command', 'section', 'schema of --json'], rows)], options, {
        next: ['pager-triage describe --json'],
      }),
    )
    return EXIT.done
  }

const isExit = (name: string): name is keyof typeof MEANING => Object.hasOwn(MEANING, name)

const meaningOf = (name: string): string => (isExit(name) ? MEANING[name] : name)

const fileOf = (name: string): string => `docs/schema/${name}.schema.json`

function described(name: string, { summary, section, argument, options, examples, schemas = [] }: Command) {
  return {
    name,
    summary,
    section,
    argument: argument ?? null,
    options: Object.entries(options).map(([option, one]) => ({
      name: `--${option}`,
      value: one.value ?? null,
      choices: one.choices ?? [],
      repeatable: one.repeatable ?? false,
      required: one.required ?? false,
      help: one.help,
    })),
    /** of options in one group, only one may be given */
    groups: exclusive(options),
    examples: examples.map(([typed, does]) => ({ command: `pager-triage ${typed}`, help: does })),
    /** files of this package that describe what --json prints */
    schemas: schemas.map(fileOf),
  }
}

const exclusive = (options: Command['options']): string[][] =>
  groupsOf(options)
    .filter(({ length }) => length > 1)
    .map((group) => group.map(([option]) => `--${option}`))
