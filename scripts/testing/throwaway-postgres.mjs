import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { processIdentity } from '../launch/processes.mjs'
import { runningPostmaster, stopPostmaster } from '../postgres/postmaster.mjs'
import { startPostgres } from '../postgres.mjs'

const PREFIX = 'gonghui-test-'

/**
 * Starts a PostgreSQL for one run of tests, in a folder of its own under the system's temporary folder.
 * What killed runs left behind there is cleared away first.
 * @returns {Promise<Awaited<ReturnType<typeof startPostgres>> & {folder: string}>} `stop` removes the folder too;
 *   `folder` may hold more than the cluster
 */
export async function startThrowawayPostgres() {
  await sweep()
  const folder = mkdtempSync(path.join(tmpdir(), PREFIX))
  // PostgreSQL's own user has to pass through.
  chmodSync(folder, 0o711)
  const owner = { pid: process.pid, identity: processIdentity(process.pid) }
  writeFileSync(path.join(folder, 'owner.json'), JSON.stringify(owner))
  const password = randomBytes(16).toString('hex')
  const server = await startPostgres({
    folder: path.join(folder, 'postgres'),
    password,
    throwaway: true,
  })
  const stop = async () => {
    await server.stop()
    remove(folder)
  }
  return { ...server, folder, stop }
}

async function sweep() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(tmpdir(), name)
    if (!ownerIsGone(folder)) continue
    const orphan = runningPostmaster(clusterOf(folder))
    if (orphan) await stopPostmaster(orphan.pid)
    remove(folder)
  }
}

/** The cluster is elsewhere where PostgreSQL's user cannot reach the temporary folder. */
function clusterOf(folder) {
  try {
    return realpathSync(path.join(folder, 'postgres'))
  } catch {
    return folder
  }
}

function remove(folder) {
  for (const each of [clusterOf(folder), folder]) rmSync(each, { recursive: true, force: true })
}

/** Another user's folder, and one that is just being made, cannot be read and is left alone. */
function ownerIsGone(folder) {
  try {
    const { pid, identity } = JSON.parse(readFileSync(path.join(folder, 'owner.json'), 'utf8'))
    return processIdentity(pid) !== identity
  } catch {
    return false
  }
}
