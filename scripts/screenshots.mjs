import { runCommand } from './launch/command.mjs'
import { ensureDependencies } from './launch/dependencies.mjs'

// npm run screenshots: every kind of page at three widths, light, dark and in elder mode, of the production build with the
// demo content, into the ignored folder screenshots/. Further arguments go to Playwright (`-- -g elder`).
await runCommand(async ({ root, lifecycle }) => {
  await ensureDependencies(root, lifecycle)
  const { ensureBrowser } = await import('./testing/browser.mjs')
  const { startThrowawayPostgres } = await import('./testing/throwaway-postgres.mjs')
  const { testEnvironment } = await import('./testing/test-environment.mjs')
  const stages = await import('./testing/stages.mjs')
  const browser = await ensureBrowser()
  const postgres = await startThrowawayPostgres()
  lifecycle.onStop(() => postgres.stop())
  await stages.build({ root, lifecycle }, testEnvironment(postgres, 'build'))
  return stages.screenshots({ root, lifecycle, browser }, postgres, process.argv.slice(2))
})
