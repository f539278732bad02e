import { defineConfig } from '@playwright/test'
import ofTheTests from './playwright.config'

// `npm run screenshots` (scripts/screenshots.mjs): not tests, so they are no part of `npm test`.
export default defineConfig({
  ...ofTheTests,
  testDir: 'scripts/screenshots',
  projects: [{ testMatch: '*.shots.ts' }],
  reporter: [['list']],
  timeout: 300_000,
})
