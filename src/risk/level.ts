export const LEVELS = ['LOW', 'MODERATE', 'ELEVATED', 'HIGH', 'CRITICAL'] as const

export type Level = (typeof LEVELS)[number]

/** The lowest score of each level. */
const FROM: Readonly<Record<Level, number>> = { LOW: 0, MODERATE: 30, ELEVATED: 50, HIGH: 65, CRITICAL: 75 }

export const lowestScore = (level: Level): number => FROM[level]

export const levelOf = (score: number): Level => LEVELS.findLast((level) => score >= FROM[level]) ?? 'LOW'

export const isAtLeast = (level: Level, least: Level): boolean => FROM[level] >= FROM[least]
