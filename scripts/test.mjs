import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './launch/command.mjs'
import { ensureDependencies } from './launch/dependencies.mjs'
import { requireNode } from './launch/settings.mjs'
import { exitCode, oneCheck, sum, summary } from './testing/reports.mjs'

// npm test: every stage runs, also after one that failed; the last line is the sum of all.
// npm run check: the stages that need neither a database nor a browser.
await runCommand(async ({ root, lifecycle }) => {
  const onlyFast = process.argv.includes('--fast')
  requireNode(process.versions.node)
  await ensureDependencies(root, lifecycle)
  const reports = path.join(root, 'test-results', 'reports')
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })

  const results = []
  const context = { root, lifecycle, reports }
  // What these import is only there after the installation.
  const stages = await import('./testing/stages.mjs')
  await stage('lint', () => stages.lint(context))
  await stage('types', () => stages.types(context))
  await stage('unit tests', () => stages.vitest(context, 'unit'))
  if (!onlyFast) await withDatabase()
  const total = sum(results)
  console.log(`\n${summary(total)}`)
  return exitCode(total)

  async function withDatabase() {
    const { ensureBrowser } = await import('./testing/browser.mjs')
    const { startThrowawayPostgres } = await import('./testing/throwaway-postgres.mjs')
    const { testEnvironment } = await import('./testing/test-environment.mjs')
    await stage('integration tests', () => stages.vitest(context, 'integration'))
    const postgres = await startThrowawayPostgres()
    lifecycle.onStop(() => postgres.stop())
    await stage('build', () => stages.build(context, testEnvironment(postgres, 'build')))
    const isBuilt = results.at(-1)?.failed === 0
    await stage('end-to-end tests', async () => {
      // What an earlier build left behind would be tested instead.
      if (!isBuilt) throw new Error('There is no build to test.')
      return stages.endToEnd({ ...context, browser: await ensureBrowser() }, postgres)
    })
  }

  async function stage(name, work) {
    if (lifecycle.stopping) return
    const began = performance.now()
    console.log(`\n=== ${name}`)
    const counts = await work().catch((error) => {
      console.error(error.message)
      return oneCheck(false)
    })
    results.push(counts)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`=== ${name}: ${summary(counts)} (${seconds} s)`)
  }
})
