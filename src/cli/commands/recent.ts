import { toRecentDocument } from '../../triage/recent/document.ts'
import { readRecent } from '../../triage/recent/read.ts'
import { recentText } from '../../triage/recent/text.ts'
import type { Run } from '../commands.ts'
import { EXIT } from '../exit.ts'
import { askPagerDuty, idsOf, noArguments, periodOf, show } from '../triage.ts'

export const run: Run = async (shell, args) => {
  noArguments(args, 'recent')
  const now = shell.clock()
  const query = { period: periodOf(args, '24h', now), serviceIds: idsOf(args, 'service') }
  const facts = await askPagerDuty(shell, (reader) => readRecent(reader, query))
  show(shell, args, toRecentDocument(facts, query, now), recentText)
  return EXIT.done
}
