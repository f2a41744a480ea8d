import { EXIT } from '../../core/errors.ts'
import { oncallText, readOnCall, toOnCallDocument } from '../../triage/oncall.ts'
import type { Run } from '../command.ts'
import { idsOf, noArguments, show, withReader } from '../triage.ts'

export const run: Run = async (shell, args) => {
  noArguments(args, 'oncall')
  const query = {
    serviceIds: idsOf(args, 'service'),
    policyIds: idsOf(args, 'policy'),
    scheduleIds: idsOf(args, 'schedule'),
  }
  const now = shell.clock()
  const facts = await withReader(shell, (reader) => readOnCall(reader, query, now))
  show(shell, args, toOnCallDocument(facts, query, now), oncallText)
  return EXIT.done
}
