import { EXIT } from '../../core/errors.ts'
import { toServicesDocument } from '../../triage/services/document.ts'
import { readServices } from '../../triage/services/read.ts'
import { servicesText } from '../../triage/services/text.ts'
import type { Run } from '../command.ts'
import { askPagerDuty, noArguments, periodOf, show } from '../triage.ts'

export const run: Run = async (shell, args) => {
  noArguments(args, 'services')
  const now = shell.clock()
  const period = periodOf(args, '30d', now)
  const facts = await askPagerDuty(shell, (reader) => readServices(reader, period))
  show(shell, args, toServicesDocument(facts, period, now), servicesText)
  return EXIT.done
}
