import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, realpathSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { LaunchError } from './launch/launch-error.mjs'
import { waitUntil } from './launch/processes.mjs'
import { ensureCluster, SUPERUSER } from './postgres/cluster.mjs'
import { readPostmaster, runningPostmaster, stopPostmaster } from './postgres/postmaster.mjs'
import { findPrograms } from './postgres/programs.mjs'

/** After a kill -9 of the server its last sessions take a moment to notice, and a new one refuses to start. */
const PATIENCE_MS = 20_000
/** For tests only: what a power cut would lose is thrown away anyhow. */
const FAST_AND_UNSAFE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/**
 * Starts the PostgreSQL of the npm package on a cluster, which is made when there is none. A server that a killed
 * launcher left behind on it is stopped first.
 * @param {{folder: string, password: string, port?: number, throwaway?: boolean}} options
 *   `throwaway`: a test's cluster, fast instead of safe
 * @returns {Promise<{port: number, pid: number, exited: Promise<void>, url: (database: string) => string, stop: () => Promise<void>}>}
 */
export async function startPostgres({ folder, password, port, throwaway = false }) {
  const programs = await findPrograms()
  const cluster = ensureCluster(folder, password, programs)
  const orphan = runningPostmaster(cluster)
  if (orphan) await stopPostmaster(orphan.pid)

  const logFile = `${folder}.log`
  const deadline = Date.now() + PATIENCE_MS
  while (true) {
    const chosen = port ?? (await freePort())
    const server = spawnServer(programs, cluster, chosen, throwaway, logFile)
    if (await becomesReady(server, cluster)) {
      const url = (database) =>
        `postgres://${SUPERUSER}:${password}@127.0.0.1:${chosen}/${database}`
      return {
        port: chosen,
        pid: server.pid,
        exited: server.exited,
        url,
        stop: () => stopPostmaster(server.pid),
      }
    }
    if (Date.now() > deadline) throw new LaunchError(`PostgreSQL 没有启动，原因见 ${logFile}。`)
    await sleep(300)
  }
}

/**
 * The address of a database in the server that already runs on a cluster, started by another program of ours.
 * @param {string} folder
 * @param {string} password
 * @param {string} database
 * @returns {string | null} null when none runs
 */
export function embeddedUrl(folder, password, database) {
  const running = existsSync(folder) && runningPostmaster(realpathSync(folder))
  return running ? databaseUrl(running.port, password, database) : null
}

function databaseUrl(port, password, database) {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`
}

function spawnServer({ postgres, user }, cluster, port, throwaway, logFile) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(throwaway ? FAST_AND_UNSAFE : []),
  ]
  const args = [
    '-D',
    cluster,
    '-p',
    String(port),
    ...settings.flatMap((setting) => ['-c', setting]),
  ]
  const log = openSync(logFile, 'a', 0o600)
  // A file, not a pipe, takes its output: it has to survive a kill -9 of this process without harm. A session of its
  // own keeps the terminal's Ctrl-C away from it until the web server has stopped.
  const child = spawn(postgres, args, {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const server = { pid: child.pid ?? 0, ended: false, exited: Promise.resolve() }
  // Also where this process ends without having stopped it in order.
  process.on('exit', () => child.kill('SIGINT'))
  server.exited = new Promise((resolve) => {
    const end = () => {
      server.ended = true
      resolve()
    }
    child.once('exit', end)
    child.once('error', end)
  })
  return server
}

async function becomesReady(server, cluster) {
  const ready = () => {
    const postmaster = readPostmaster(cluster)
    return postmaster?.pid === server.pid && postmaster.ready
  }
  await waitUntil(() => server.ended || ready(), PATIENCE_MS)
  if (!server.ended && ready()) return true
  if (!server.ended) await stopPostmaster(server.pid)
  return false
}

/** @returns {Promise<number>} a port of this machine that nobody listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
