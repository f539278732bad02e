import { defineConfig, devices } from '@playwright/test'

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
// Chromium's sandbox does not start as root, as in most containers.
const asRoot = process.getuid?.() === 0

const ON_UNTOUCHED_CONTENT = 'query-counts.spec.ts'

// `npm test` starts the site and the browser and names both here (scripts/testing/stages.mjs).
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: false,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One worker takes the projects in their order.
  projects: [
    { name: 'untouched', testMatch: ON_UNTOUCHED_CONTENT },
    { name: 'portal', testIgnore: ON_UNTOUCHED_CONTENT },
  ],
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [...QUIET, ...(asRoot ? ['--no-sandbox'] : [])],
    },
  },
})
