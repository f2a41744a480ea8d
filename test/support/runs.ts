/** How often a property is tried: `n` times, or as often as FC_RUNS allows. */
export const runs = (n: number): { readonly numRuns: number } => ({
  numRuns: Math.min(n, Number(process.env['FC_RUNS'] || n)),
})
