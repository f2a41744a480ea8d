import { plural } from '../report/words.ts'
import { CONFIG_FILE } from '../services/config-file.ts'
import type { MapDocument } from '../triage/map/document.ts'
import { line, own } from '../untrusted/inert.ts'
import type { Inert } from '../untrusted/untrusted.ts'

/** What `map` says besides its table. */

export const CONFIG_EXISTS = `${CONFIG_FILE} is there already and was left as it is. To see what it maps: pager-triage map --check`

export const INIT_ALONE =
  '--init goes with neither --check nor --offline: it asks PagerDuty and writes a file. See: pager-triage map --help'

export const INIT_IN_TERMINAL: Inert = own(
  'map --init writes a file, which no command of Claude Code does here. In a terminal: pager-triage map --init',
)

export const mapWritten: Inert = own(
  `Wrote ${CONFIG_FILE}: look it over (what was unclear stands there as comments), then git add it.`,
)

export function mapCheckFailed({ files, services, warnings, ok }: MapDocument): Inert {
  if (ok)
    return own(
      `map --check: ${warnings[0] ?? 'PagerDuty did not answer'}; whether the services are there is not known.`,
    )
  const gone = services.filter(({ status }) => status === 'gone').length
  const found = [
    ...(files.unmapped > 0 ? [line`${plural(files.unmapped, 'file')} without a service`] : []),
    ...(gone > 0 ? [line`${plural(gone, 'service')} that PagerDuty does not know`] : []),
  ]
  return line`map --check: ${own(found.join(' and '))}. Mend ${own(CONFIG_FILE)}: add the paths to a service or to ignore.`
}
