import { fromOutside } from '../core/untrusted.ts'
import { inertCut } from '../untrusted/inert.ts'

/** Usage errors of the commands that read PagerDuty. */

const quoted = (text: string): string => inertCut(fromOutside(text), 40)

export const NO_KEY_HINT =
  'Make one in PagerDuty under Integrations, API Access Keys ("Read-only" is enough), then: export PAGERDUTY_API_KEY=…, or set it in the options of the Claude Code plugin. pager-triage doctor checks the rest; pager-triage demo needs no key.'

export const badId = (option: string, id: string): string =>
  `--${option} ${quoted(id)} is not a PagerDuty id such as PABC123; it is the last part of the URL in PagerDuty`

export const badUrgency = (text: string): string => `--urgency ${quoted(text)} must be high or low`

export const badSince = (text: string): string =>
  `--since ${quoted(text)} must be 24h, 7d, 30d, 90d or a past day such as 2026-01-31`
