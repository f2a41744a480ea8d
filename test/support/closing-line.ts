import type { Reporter, TestModule } from 'vitest/node'

/** Closes the run with one line that a machine can read: "tests: 12 passed, 0 failed, 1 skipped". */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1
      if (module.state() === 'failed' && module.errors().length > 0) count.failed += 1
    }
    const skipped = count.skipped + count.pending
    process.on('exit', () => {
      process.stdout.write(`tests: ${count.passed} passed, ${count.failed} failed, ${skipped} skipped\n`)
    })
  }
}
