import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** The modules are loaded once a thread, not once a file: tests/support/dom-setup.ts leaves each test a clean page. */
const SHARED = { pool: 'threads', isolate: false, testTimeout: 20_000 } as const

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          ...SHARED,
          environment: 'node',
          include: ['tests/{core,readers,exporters,cli,offline,data,scripts,architecture}/**/*.test.ts'],
          exclude: ['tests/data/**/*.dom.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          ...SHARED,
          environment: 'jsdom',
          include: ['tests/{ui,features,state,i18n,app}/**/*.test.{ts,tsx}', 'tests/data/**/*.dom.test.{ts,tsx}'],
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // a machine busy with other work takes three times as long
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // two browsers on two cores, each for all files of its process (tests/support/site.ts)
          isolate: false,
          maxWorkers: 2,
        },
      },
    ],
  },
})
