import { CodedError } from '../../../core/errors.ts'
import type { Valkey } from './connection.ts'
import { KEYS } from './scripts.ts'

const HINT =
  'Set save "", appendonly no and maxmemory-policy noeviction in its configuration, and allow the relay\'s user +config|get (docs/relay.md).'

const refuse = (fault: string) => new CodedError('relay_store', fault, { hint: HINT })

/** Titles of incidents never reach a disk, and none is dropped for another. @throws CodedError */
export async function refusePersistence(valkey: Valkey): Promise<void> {
  for (const [name, off] of [
    ['save', ''],
    ['appendonly', 'no'],
    ['maxmemory-policy', 'noeviction'],
  ] as const) {
    const value = await settingOf(valkey, name)
    if (value === null) throw refuse(`The store does not tell how "${name}" is set.`)
    if (value !== off) throw refuse(`The store has "${name}" set to "${value}" instead of "${off}".`)
  }
}

async function settingOf(valkey: Valkey, name: string): Promise<string | null> {
  const reply = await valkey.send(KEYS.sequence, ['CONFIG', 'GET', name]).catch((error: unknown) => {
    if (error instanceof Error && /NOPERM|unknown command|unknown subcommand/i.test(error.message))
      return null
    throw error
  })
  if (Array.isArray(reply)) return typeof reply[1] === 'string' ? reply[1] : null
  const value = reply instanceof Map ? reply.get(name) : Object(reply)[name]
  return typeof value === 'string' ? value : null
}
