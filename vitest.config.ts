import { availableParallelism } from 'node:os'
import { defineConfig, type TestUserConfig } from 'vitest/config'

const ALL = ['test/**/*.test.ts']

/** What builds or starts the program, a browser or an agent, floods sockets, or takes many seconds. */
const LONG = [
  'test/{audit,backtest,bench,ci,claude,cli,docs,hostile,release,structure,triage}/**/*.test.ts',
  'test/agents/{bin-hook,contract,live}.test.ts',
  'test/git/history/*.test.ts',
  'test/git/{past-change,predict,staged}.test.ts',
  'test/pagerduty/{completeness,paging,secrecy}.test.ts',
  'test/relay/processes.test.ts',
  'test/report/html/browser.test.ts',
  'test/services/find-services.test.ts',
]

const UNIT = { include: ALL, exclude: LONG }

/** Only what hangs takes so long, on a busy machine too. */
const HANGS_MS = 300_000

const test: TestUserConfig & { project: string[] } = {
  setupFiles: ['test/support/private-home.ts'],
  reporters: ['default', './test/support/closing-line.ts'],
  // tests that wait for a deadline, a browser or an agent leave their core idle; of a percentage, Vitest takes 100 at most
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  // `src/` is read once for each worker, not for each file: a quarter less to compute; so no test may change a global for good
  isolate: false,
  testTimeout: HANGS_MS,
  hookTimeout: HANGS_MS,
  project: ['full', 'full-unit'], // where no --project is given
  projects: [
    {
      extends: true,
      test: { name: 'unit', ...UNIT, env: { FC_RUNS: process.env['FC_RUNS'] ?? '100' } },
    },
    { extends: true, test: { name: 'full-unit', ...UNIT } },
    { extends: true, test: { name: 'full', include: LONG, globalSetup: 'test/support/build-program.ts' } },
  ],
}

export default defineConfig({ test })
