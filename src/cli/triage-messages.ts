import { fromOutside } from '../core/untrusted.ts'
import { inertCut } from '../untrusted/inert.ts'

/** What the commands that read PagerDuty say of a wrong command line. */

const quoted = (text: string): string => inertCut(fromOutside(text), 40)

export const NO_KEY_HINT =
  'Make one in PagerDuty under Integrations, API Access Keys ("Read-only" is enough), then: export PAGERDUTY_API_KEY=…, or set it in the options of the Claude Code plugin. pager-triage doctor looks at the rest; pager-triage demo needs none.'

export const badId = (option: string, id: string): string =>
  `--${option} ${quoted(id)} is not a PagerDuty id such as PABC123; it stands at the end of the URL in PagerDuty`

export const badUrgency = (text: string): string => `--urgency ${quoted(text)} is neither high nor low`

export const badSince = (text: string): string =>
  `--since ${quoted(text)} is none of 24h, 7d, 30d, 90d or a past day such as 2026-01-31`
