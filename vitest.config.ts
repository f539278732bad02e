import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const FOLDERS = '{app,collections,components,data,domain,lib,scripts}'
const root = fileURLToPath(new URL('.', import.meta.url))

// Unit tests stand beside the rule they test; what needs a database is in *.integration.test.ts.
export default defineConfig({
  resolve: { alias: { '@payload-config': `${root}payload.config.ts`, '@': root } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${FOLDERS}/**/*.test.ts`],
          exclude: ['**/*.integration.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [`${FOLDERS}/**/*.integration.test.ts`],
          globalSetup: 'scripts/testing/migrated-database.ts',
          // They share one database, so one file after the other.
          fileParallelism: false,
          pool: 'forks',
          // Payload's packages load reliably on Node 20 only in their production builds.
          execArgv: ['-C', 'production'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
