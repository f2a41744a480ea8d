import { CONFIG_FILE } from '../core/config-file.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import type { MapDocument } from '../triage/map/document.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { plural } from '../untrusted/words.ts'

/** Messages of `map` besides its table. */

export const CONFIG_EXISTS = `${CONFIG_FILE} already exists and was not changed. To see what it maps: pager-triage map --check`

export const INIT_ALONE =
  '--init cannot be combined with --check or --offline: it queries PagerDuty and writes a file. See: pager-triage map --help'

export const INIT_IN_TERMINAL: Inert = own(
  'map --init writes a file, which slash commands never do. Run it in a terminal: pager-triage map --init',
)

export const mapWritten: Inert = own(
  `Wrote ${CONFIG_FILE}: review it (open questions are comments in it), then git add it.`,
)

/** @param missing ids that PagerDuty does not know @param near the most similar services */
export function mapCheckFailed(
  { files, warnings, ok }: MapDocument,
  missing: readonly string[],
  near: readonly string[],
): Inert {
  if (ok)
    return own(
      `map --check: ${warnings[0] ?? 'PagerDuty did not respond'}; the services could not be checked.`,
    )
  const found = [
    ...(files.unmapped > 0 ? [line`${plural(files.unmapped, 'file')} without a service`] : []),
    ...(missing.length > 0 ? [line`${plural(missing.length, 'service')} not found in PagerDuty`] : []),
  ]
  const names =
    near.length > 0
      ? line` Instead of ${own(missing.slice(0, 3).join(', '))}, did you mean ${inert(fromOutside(near.join(' or ')))}?`
      : own('')
  return line`map --check: ${own(found.join(' and '))}.${names} Fix ${own(CONFIG_FILE)}: map the paths to a service, or add them to ignore.`
}
