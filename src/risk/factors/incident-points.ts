/**
 * Points that past incidents are worth. They are set, not fitted: incidents add little to the ranking of commits
 * (docs/accuracy.md). Each kind has a ceiling that fits who can forge it: with the similarity of titles, what a text
 * alone can do stays under 13 points, and what needs a commit as well under 20.
 */
export const INCIDENT_POINTS = {
  link: { each: 2, max: 6 },
  /** on top, for links that rest on a commit of this repository */
  commitLink: { each: 3, max: 7 },
  service: { each: 0.7, max: 2 },
} as const

/** `each` points for the first problem, as much again for each doubling, never above `max`. */
export const growing = (count: number, { each, max }: { each: number; max: number }): number =>
  Math.min(max, each * Math.log2(1 + count))
