import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{core,readers,cli,data,scripts,architecture}/**/*.test.ts'],
          exclude: ['tests/data/**/*.dom.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/{ui,features,state,i18n,app}/**/*.test.{ts,tsx}', 'tests/data/**/*.dom.test.ts'],
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
    ],
  },
})
