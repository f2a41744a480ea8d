import { EXIT } from '../../core/errors.ts'
import type { RateLeft } from '../../pagerduty/client/client.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import { type LocalFacts, toDoctorDocument } from '../../triage/doctor/document.ts'
import { type KeyFacts, readKeyFacts } from '../../triage/doctor/read.ts'
import { doctorText } from '../../triage/doctor/text.ts'
import type { Run } from '../command.ts'
import { type Deadline, deadline } from '../deadline.ts'
import { readLocalSetup } from '../local-setup.ts'
import type { Shell } from '../shell.ts'
import { DEADLINE_MS, noArguments, show, withReader } from '../triage.ts'

/** Works with nothing set up; ends with 1 where something that is set up does not work. */
export const run: Run = async (shell, args) => {
  noArguments(args, 'doctor')
  const now = shell.clock()
  const until = deadline(shell, DEADLINE_MS)
  const local = await readLocalSetup(shell, until.signal)
  const canAsk = local.key.state === 'set' && local.endpoint.known
  const document = toDoctorDocument(
    { local, pagerDuty: canAsk ? await askAboutKey(shell, local, now, until) : null },
    now,
  )
  show(shell, args, document, doctorText)
  return document.ok ? EXIT.done : EXIT.failed
}

function askAboutKey(shell: Shell, { mapping }: LocalFacts, now: Date, until: Deadline): Promise<KeyFacts> {
  const serviceIds = mapping.known ? mapping.value.serviceIds : []
  let left: RateLeft | null = null
  const onRateLeft = (rate: RateLeft): void => {
    left = left === null || rate.remaining < left.remaining ? rate : left
  }
  const read = (reader: PagerDutyReader) => readKeyFacts(reader, serviceIds, now, () => left)
  return withReader(shell, read, { onRateLeft, ...until })
}
