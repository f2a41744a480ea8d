import { EXIT } from '../../core/errors.ts'
import { toDetailDocument } from '../../triage/detail/document.ts'
import { DETAIL_AT_ONCE, readDetail } from '../../triage/detail/read.ts'
import { detailText } from '../../triage/detail/text.ts'
import type { Run } from '../command.ts'
import { unexpectedArgument } from '../messages.ts'
import { UsageError } from '../options.ts'
import { show, withReader } from '../triage.ts'
import { incidentNamed } from '../typed-write.ts'

export const run: Run = async (shell, args) => {
  const [typed, extra] = args.positionals
  if (extra !== undefined) throw new UsageError(unexpectedArgument(extra, 'detail'))
  const { ref } = incidentNamed(typed, 'pager-triage detail')
  const now = shell.clock()
  const facts = await withReader(shell, (reader) => readDetail(reader, ref, now), {
    atOnce: DETAIL_AT_ONCE,
  })
  show(shell, args, toDetailDocument(facts, now), detailText)
  return EXIT.done
}
