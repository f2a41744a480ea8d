/** What a question to PagerDuty brought. Nothing is left out silently. */
export interface Fetched<T> {
  readonly data: T
  /** false where something that was asked for may be missing; `warnings` says what */
  readonly complete: boolean
  /** sentences for a person, of plain printable characters; PagerDuty's own words only in quotes */
  readonly warnings: readonly string[]
  /** when the reading began, ISO 8601 UTC */
  readonly asOf: string
  /** HTTP requests sent, retries included */
  readonly requests: number
}
