/** How often a property is tried: `n` times, or as often as FC_RUNS says; at most `most` times. */
export const runs = (n: number, most = n): { readonly numRuns: number } => ({
  numRuns: Math.min(most, Number(process.env['FC_RUNS'] || n)),
})
