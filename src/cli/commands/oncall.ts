import { EXIT } from '../../core/errors.ts'
import { toOnCallDocument } from '../../triage/oncall/document.ts'
import { readOnCall } from '../../triage/oncall/read.ts'
import { oncallText } from '../../triage/oncall/text.ts'
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
