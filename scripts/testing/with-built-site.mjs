import { runCommand } from '../launch/command.mjs'
import { ensureDependencies } from '../launch/dependencies.mjs'

/**
 * A command on the production build with its own throwaway database and the browser of the tests.
 *
 * @param {(context: object, postgres: object, args: string[]) => Promise<number>} work answers the exit code; it gets what
 *   was said on the command line
 */
export const withBuiltSite = (work) =>
  runCommand(async ({ root, lifecycle }) => {
    await ensureDependencies(root, lifecycle)
    // What these import is only there after the installation.
    const { ensureBrowser } = await import('./browser.mjs')
    const { startThrowawayPostgres } = await import('./throwaway-postgres.mjs')
    const { testEnvironment } = await import('./test-environment.mjs')
    const stages = await import('./stages.mjs')
    const browser = await ensureBrowser()
    const postgres = await startThrowawayPostgres()
    lifecycle.onStop(() => postgres.stop())
    await stages.build({ root, lifecycle }, testEnvironment(postgres, 'build'))
    return work({ root, lifecycle, browser }, postgres, process.argv.slice(2))
  })
