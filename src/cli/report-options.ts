import { REPORTERS } from '../report/index.ts'
import type { Reporter } from '../report/reporter.ts'
import { type Arguments, type Options, UsageError } from './options.ts'

/** What was asked for. */
export interface Reports {
  readonly printed: Reporter
  readonly written: readonly { readonly reporter: Reporter; readonly file: string }[]
}

const ALL = Object.entries<Reporter>(REPORTERS)
const PRINTED = ALL.filter(([, { option }]) => option && !option.value)
const WRITTEN = ALL.filter(([, { option }]) => option?.value)

export const REPORT_OPTIONS: Options = Object.fromEntries(
  ALL.flatMap(([name, { option }]) => (option ? [[name, option]] : [])),
)

const flags = PRINTED.map(([name]) => `--${name}`)
const files = WRITTEN.map(([name]) => `--${name} FILE`)

export const REPORT_USAGE = [`[${flags.join('|')}]`, ...files.map((file) => `[${file}]`)].join(' ')

const TWO_FORMS = `Use one output format: ${flags.slice(0, -1).join(', ')} or ${flags.at(-1)}. ${files.join(' and ')} can be added to any`

/** @throws UsageError */
export function readReports(args: Arguments): Reports {
  const [printed = REPORTERS.text, another] = PRINTED.filter(([name]) => args.flag(name)).map(
    ([, reporter]) => reporter,
  )
  if (another) throw new UsageError(TWO_FORMS)
  const written = WRITTEN.flatMap(([name, reporter]) => {
    const file = args.text(name)
    return file === null ? [] : [{ reporter, file }]
  })
  return { printed, written }
}
