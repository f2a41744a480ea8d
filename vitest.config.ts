import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/build-program.ts',
    setupFiles: ['test/support/private-home.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    maxWorkers: '100%', // the default leaves a core idle, half of a small machine
    testTimeout: 120_000,
    hookTimeout: 30_000,
  },
})
