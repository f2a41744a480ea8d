// Loaded before the program, in a process of its own or in that of a test: its deadlines come later, so that none of
// them passes because the machine is busy. What npm, git or an agent start keeps its time.
const TIMES = Number(process.env.TEST_DEADLINES_TIMES ?? 100)
const main = process.argv[1] ?? ''
if (main.endsWith('/pager-triage.cjs') || main.includes('/vitest/')) {
  const { setTimeout } = globalThis
  globalThis.setTimeout = (run, ms, ...args) => setTimeout(run, ms >= 50 ? ms * TIMES : ms, ...args)
}
