import { EXIT } from '../../core/errors.ts'
import { readServices, servicesText, toServicesDocument } from '../../triage/services.ts'
import type { Run } from '../command.ts'
import { noArguments, periodOf, show, withReader } from '../triage.ts'

export const run: Run = async (shell, args) => {
  noArguments(args, 'services')
  const now = shell.clock()
  const period = periodOf(args, '30d', now)
  const facts = await withReader(shell, (reader) => readServices(reader, period))
  show(shell, args, toServicesDocument(facts, period, now), servicesText)
  return EXIT.done
}
