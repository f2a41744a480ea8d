import { CONFIG_FILE } from '../core/config-file.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import type { MapDocument } from '../triage/map/document.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { plural } from '../untrusted/words.ts'

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

/** @param gone ids that PagerDuty does not know @param near services that are most like them */
export function mapCheckFailed(
  { files, warnings, ok }: MapDocument,
  gone: readonly string[],
  near: readonly string[],
): Inert {
  if (ok)
    return own(
      `map --check: ${warnings[0] ?? 'PagerDuty did not answer'}; whether the services are there is not known.`,
    )
  const found = [
    ...(files.unmapped > 0 ? [line`${plural(files.unmapped, 'file')} without a service`] : []),
    ...(gone.length > 0 ? [line`${plural(gone.length, 'service')} that PagerDuty does not know`] : []),
  ]
  const names =
    near.length > 0
      ? line` Nearest to ${own(gone.slice(0, 3).join(', '))}: ${inert(fromOutside(near.join(', ')))}.`
      : own('')
  return line`map --check: ${own(found.join(' and '))}.${names} Correct ${own(CONFIG_FILE)}: add the paths to a service or to ignore.`
}
