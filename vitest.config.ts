import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Unit tests stand beside the rule they test; what needs a database is in *.integration.test.ts.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,collections,components,data,domain,lib,scripts}/**/*.test.ts'],
          exclude: ['**/*.integration.test.ts'],
        },
      },
    ],
  },
})
