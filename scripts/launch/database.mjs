import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { LaunchError } from './launch-error.mjs'

const CONNECT_MS = 8_000
const UNDEFINED_TABLE = '42P01'

/**
 * Asks a database one thing. pg is imported late: the launcher runs before anything is installed.
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} ask
 * @returns {Promise<T>}
 */
export async function withDatabase(url, ask) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS })
  // A server that goes away under an idle client must not end the launcher.
  client.on('error', () => {})
  try {
    await client.connect()
    return await ask(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * @param {string} url
 * @throws {LaunchError} when the database cannot be reached; the sentence names the host and never the password
 */
export async function requireDatabase(url) {
  const place = describeDatabase(url)
  await withDatabase(url, (client) => client.query('select 1')).catch((error) => {
    throw new LaunchError(`DATABASE_URL 指定的数据库（${place}）连接不上：${reason(error)}。`)
  })
}

/**
 * @param {string} url
 * @returns {string} host, port and name of the database, without the account
 */
export function describeDatabase(url) {
  try {
    const { protocol, host, pathname } = new URL(url)
    if (/^postgres(ql)?:$/.test(protocol) && pathname.length > 1) return host + pathname
  } catch {}
  throw new LaunchError(
    'DATABASE_URL 写得不对：应当是 postgres://用户:密码@主机:端口/数据库名 的样子。',
  )
}

function reason(error) {
  const known = {
    ECONNREFUSED: '对方没有在这个端口上等候',
    ENOTFOUND: '找不到这台主机',
    EAI_AGAIN: '找不到这台主机',
    ETIMEDOUT: '对方没有应答',
    '28P01': '用户名或密码不对',
    28000: '用户名或密码不对',
    '3D000': '没有这个名字的数据库',
  }
  return known[error.code ?? error.errors?.[0]?.code] ?? '对方没有应答'
}

/**
 * @param {string} serverUrl a database of the server that exists
 * @param {string} name created when the server has none of this name
 */
export async function ensureDatabase(serverUrl, name) {
  await withDatabase(serverUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  })
}

/**
 * The migrations in the repository that the database has no record of. The table is asked because the exit code of
 * Payload's own command is no proof (docs/decisions/0001-one-command.md).
 * @param {string} url
 * @param {string} root
 * @returns {Promise<string[]>} their names, in order
 */
export async function pendingMigrations(url, root) {
  const folder = path.join(root, 'migrations')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder)
    .filter((file) => /^\d{8}_\d{6}.*\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
  const done = await withDatabase(url, (client) =>
    client.query('select name from payload_migrations').catch((error) => {
      if (error.code === UNDEFINED_TABLE) return { rows: [] }
      throw error
    }),
  )
  const recorded = new Set(done.rows.map((row) => row.name))
  return names.filter((name) => !recorded.has(name))
}

/**
 * @param {string} url a migrated database
 * @returns {Promise<boolean>} whether nobody has an account in it yet
 */
export async function isEmpty(url) {
  const { rows } = await withDatabase(url, (client) =>
    client.query('select not exists (select from users) as empty'),
  )
  return rows[0].empty
}
