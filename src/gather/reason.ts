/** What happened and what to do, as PagerDuty's errors carry them. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'hint' in error && typeof error.hint === 'string' ? `${error.message} ${error.hint}` : error.message
}
