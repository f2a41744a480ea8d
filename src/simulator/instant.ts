export type Instant = string | Date

/** An instant as the API writes it: UTC, whole seconds. */
export const instant = (at: Instant): string =>
  typeof at === 'string' && at.length === 20 && at.endsWith('Z')
    ? at
    : `${new Date(at).toISOString().slice(0, 19)}Z`

export const laterBy = (at: Instant, ms: number): string => instant(new Date(new Date(at).getTime() + ms))
