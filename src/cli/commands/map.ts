import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CONFIG_FILE } from '../../core/config-file.ts'
import { CodedError, EXIT, isErrno } from '../../core/errors.ts'
import { withSnapshot } from '../../git/snapshot.ts'
import { nearestServices } from '../../triage/known-services.ts'
import {
  joinMaps,
  type MapDocument,
  mapWithout,
  readLocalMap,
  readRemoteMap,
  toMapDocument,
} from '../../triage/map/document.ts'
import { mapText, toProposal } from '../../triage/map/text.ts'
import { type Run, UsageError } from '../command.ts'
import { CONFIG_EXISTS, CONFIG_UNSTAGED, INIT_OFFLINE, mapCheckFailed, mapWritten } from '../messages.ts'
import { show } from '../output.ts'
import { DEADLINE_MS, noKey, withReader } from '../reading.ts'
import { pagerDutyAccess } from '../settings.ts'
import { deadline, gitRun, printMessage } from '../shell.ts'

const configExists = () => new CodedError('config_exists', CONFIG_EXISTS)

export const map: Run = async (shell, args) => {
  const [init, offline] = [args.flag('init'), args.flag('offline')]
  if (init && offline) throw new UsageError(...INIT_OFFLINE)
  const access = pagerDutyAccess(shell.env, offline)
  if (init && !access.allowed) throw noKey(shell)
  const now = shell.clock()
  const until = deadline(shell, DEADLINE_MS)
  const { local, root } = await withSnapshot(gitRun(shell, until.signal), async (snapshot) => ({
    local: await readLocalMap(snapshot),
    root: snapshot.repository.topLevel,
  }))
  if (init && local.config === 'used') throw configExists()
  const remote = access.allowed
    ? await withReader(shell, (reader) => readRemoteMap(reader, local), {}, until)
    : mapWithout(access.why, local)
  const facts = joinMaps(local, remote)
  const document = toMapDocument(facts, now, { isCheck: args.flag('check') })
  if (init) await write(join(root, CONFIG_FILE), document)
  show(shell, args, init ? toMapDocument(facts, now, { written: CONFIG_FILE }) : document, mapText)
  if (init) printMessage(shell.stderr, mapWritten)
  const isChecked =
    document.ok && (!access.allowed || (remote.services.known && remote.forbidden.length === 0))
  if (!args.flag('check') || isChecked) return EXIT.done
  const gone = document.services.filter(({ status }) => status === 'gone').map(({ id }) => id)
  const near =
    gone.length > 0 ? await withReader(shell, (reader) => nearestServices(reader, gone), {}, until) : []
  printMessage(shell.stderr, mapCheckFailed(document, gone, near))
  return EXIT.failed
}

/** @throws CodedError config_exists, also for an unstaged file */
async function write(path: string, document: MapDocument): Promise<void> {
  try {
    await writeFile(path, toProposal(document), { flag: 'wx' })
  } catch (error) {
    if (isErrno(error, 'EEXIST')) throw new CodedError('config_exists', CONFIG_UNSTAGED)
    throw error
  }
}
