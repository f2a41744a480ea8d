/** The sources that the score rests on. */
export const SCORED_SOURCES = ['contents', 'history', 'services', 'pagerduty'] as const

/** `onCall`, `maintenance` and `dependencies` are PagerDuty's as well, and fail one by one. */
export const SOURCE_IDS = [...SCORED_SOURCES, 'onCall', 'maintenance', 'dependencies'] as const

export type SourceId = (typeof SOURCE_IDS)[number]
