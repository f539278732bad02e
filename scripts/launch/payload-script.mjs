/**
 * Runs a script that loads Payload, by tsx. Payload's own command line does nothing, with exit code 0, in a part of
 * its runs on Node 20, unless the packages' production builds are chosen: hence the condition.
 * @param {string[]} args the script and its arguments
 * @param {{root: string, env: Record<string, string | undefined>, lifecycle: import('./lifecycle.mjs').Lifecycle, stdio?: import('node:child_process').StdioOptions}} context
 * @returns {Promise<number>} the exit code
 */
export function runPayloadScript(args, { root, env, lifecycle, stdio = 'inherit' }) {
  const options = `${env.NODE_OPTIONS ?? ''} -C production`.trim()
  return lifecycle.startNode(['--import', 'tsx', ...args], {
    cwd: root,
    env: { NODE_ENV: 'production', ...env, NODE_OPTIONS: options },
    stdio,
    // It stays in the terminal's session: a script may ask for a password there.
    detached: false,
  }).exited
}
