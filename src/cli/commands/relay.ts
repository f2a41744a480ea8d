import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CodedError, EXIT } from '../../core/errors.ts'
import { asObject } from '../../core/json.ts'
import { own } from '../../untrusted/inert.ts'
import type { Run } from '../command.ts'
import { NO_RELAY } from '../messages.ts'

/** Starts the other program, which this one holds nothing of. */
export const relay: Run = async ({ env, stdout, interrupted }, args) => {
  const given = { port: String(args.number('port', 0, [0, 65_535], 'a port')), host: args.text('host') }
  const words = Object.entries(given).flatMap(([name, value]) =>
    value === null ? [] : [`--${name}=${value}`],
  )
  const file = join(import.meta.dirname, '../relay/pager-triage-relay.cjs')
  if (!existsSync(file)) throw new CodedError('no_relay', ...NO_RELAY)
  const program: unknown = await import(pathToFileURL(file).href)
  const run = asObject(program)?.['runRelay']
  if (typeof run !== 'function') throw new CodedError('no_relay', ...NO_RELAY)
  try {
    await run({
      words: args.flag('demo') ? [...words, '--demo'] : words,
      env,
      print: (line: string) => stdout.print(own(line)),
      interrupted,
    })
  } catch (error) {
    throw asOurs(error)
  }
  return EXIT.done
}

/** The other program has classes of its own. */
function asOurs(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && 'hint' in error)) return error
  return new CodedError(String(error.code), error.message, { hint: String(error.hint), cause: error })
}
