const SECOND_MS = 1000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** `2026-06-21T12:00:00Z` */
export const isoSeconds = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`
