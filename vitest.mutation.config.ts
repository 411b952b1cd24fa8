import { defineConfig } from 'vitest/config'

/** Only what judges the audit; property tests try a mutant a hundred times over and would take hours. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/core/audit/**/*.test.ts'],
    exclude: ['**/*.property.test.ts'],
    testTimeout: 60_000,
    // loading the rules takes ten times as long as the tests themselves; pure code needs no room of its own
    isolate: false,
    fileParallelism: false,
  },
})
