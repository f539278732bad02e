import { printFailure } from './launch-error.mjs'
import { Lifecycle, ROOT } from './lifecycle.mjs'
import { readSettings } from './settings.mjs'

/**
 * Runs a command of this repository: a failure is printed as a sentence, everything it started is stopped again, and
 * the process ends. A command that serves returns while its server runs, and then ends by a signal or by failing.
 * @param {(context: import('./prepare.mjs').Context) => Promise<number | void>} command its exit code, or none to go on
 */
export async function runCommand(command) {
  const lifecycle = new Lifecycle()
  let serving = false
  lifecycle.handleSignals(() => (serving ? 0 : 130))
  try {
    const settings = readSettings(process.env, ROOT)
    const code = await command({ root: ROOT, settings, lifecycle })
    serving = code === undefined
    if (serving) return
    await lifecycle.stop()
    process.exit(code)
  } catch (error) {
    // What a step says when Ctrl-C took its program away is no failure.
    if (lifecycle.stopping) return
    printFailure(error)
    await lifecycle.stop()
    process.exit(1)
  }
}
