/** The same in every locale; of times in ISO 8601, the order of the times. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
