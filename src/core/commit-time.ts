/** The end of the year 9999, in seconds: a commit can carry any number. */
const LATEST = 253_402_300_799

/** @param seconds as `%ct` prints them */
export const commitTime = (seconds: number): Date => new Date(Math.min(seconds, LATEST) * 1000)
