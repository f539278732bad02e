import { readFileSync } from 'node:fs'
import path from 'node:path'
import { commandLine, isAlive, waitUntil } from '../launch/processes.mjs'

/**
 * What `postmaster.pid` in a cluster says of the server that runs on it, or ran when it was killed.
 * @param {string} folder
 * @returns {{pid: number, port: number, ready: boolean} | null}
 */
export function readPostmaster(folder) {
  try {
    const lines = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

/**
 * The server that runs on this cluster now. The process id alone is no proof: it may have been given to another
 * program since, so the command line has to name the cluster.
 * @param {string} folder
 */
export function runningPostmaster(folder) {
  const postmaster = readPostmaster(folder)
  if (!postmaster || !isAlive(postmaster.pid)) return null
  return commandLine(postmaster.pid).includes(folder) ? postmaster : null
}

/**
 * Stops a server: at first its sessions are ended and the data written (fast), after ten seconds at once (immediate).
 * @param {number} pid
 */
export async function stopPostmaster(pid) {
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ]) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    if (await waitUntil(() => !isAlive(pid), patience)) return
  }
}
