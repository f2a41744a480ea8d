import { EXIT } from '../../core/errors.ts'
import {
  type IncidentsQuery,
  incidentsText,
  readIncidents,
  toIncidentsDocument,
} from '../../triage/incidents.ts'
import type { Run } from '../command.ts'
import { type Arguments, UsageError } from '../options.ts'
import { setting } from '../settings.ts'
import type { Shell } from '../shell.ts'
import { idsOf, noArguments, show, withReader } from '../triage.ts'
import { badUrgency } from '../triage-messages.ts'

export const run: Run = async (shell, args) => {
  const query = readQuery(shell, args)
  const now = shell.clock()
  const facts = await withReader(shell, (reader) => readIncidents(reader, query))
  show(shell, args, toIncidentsDocument(facts, now), incidentsText)
  return EXIT.done
}

/** @throws UsageError */
function readQuery(shell: Shell, args: Arguments): IncidentsQuery {
  noArguments(args, 'incidents')
  return {
    serviceIds: idsOf(args, 'service'),
    teamIds: idsOf(args, 'team'),
    urgencies: readUrgency(args.text('urgency')),
    mine: args.flag('mine') ? { email: setting(shell.env, 'PAGERDUTY_EMAIL') ?? null } : undefined,
  }
}

function readUrgency(text: string | null): readonly ('high' | 'low')[] | undefined {
  if (text === null) return undefined
  if (text !== 'high' && text !== 'low') throw new UsageError(badUrgency(text))
  return [text]
}
