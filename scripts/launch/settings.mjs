import path from 'node:path'
import { LaunchError } from './launch-error.mjs'

const OLDEST_NODE = [20, 9]

/**
 * What the operator chose by environment variables.
 * @param {Record<string, string | undefined>} env
 * @param {string} root
 * @returns {{port: number, host: string, databaseUrl: string | null, dataFolder: string}}
 */
export function readSettings(env, root) {
  return {
    port: readPort(env.PORT),
    // Only this machine, until the operator says otherwise.
    host: env.HOST || '127.0.0.1',
    databaseUrl: env.DATABASE_URL || null,
    dataFolder: path.resolve(root, env.DATA_DIR || '.data'),
  }
}

function readPort(text) {
  const port = Number(text || 3000)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port
  throw new LaunchError(`环境变量 PORT 应当是 1 到 65535 之间的整数，现在是“${text}”。`)
}

/**
 * @param {string} version as in process.versions.node
 * @throws {LaunchError} when Next.js would not run on it
 */
export function requireNode(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  throw new LaunchError(
    `需要 Node.js ${OLDEST_NODE.join('.')} 或更新的版本，现在是 ${version}：请升级后再试。`,
  )
}
