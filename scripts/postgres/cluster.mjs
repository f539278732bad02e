import { spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { LaunchError } from '../launch/launch-error.mjs'
import { SHARED_FOLDER } from './programs.mjs'
import { canEnter } from './system-user.mjs'

export const SUPERUSER = 'gonghui'

/**
 * Makes sure that a database cluster is at `folder`. It is made beside its place and moved there when it is whole,
 * so that an interruption leaves no half of one.
 * @param {string} folder
 * @param {string} password of the superuser
 * @param {Awaited<ReturnType<typeof import('./programs.mjs').findPrograms>>} programs
 * @returns {string} where it really is: `folder`, or where the link there leads
 */
export function ensureCluster(folder, password, programs) {
  if (existsSync(folder)) return existingCluster(folder, programs.user)
  const parent = path.dirname(folder)
  if (canEnter(parent, programs.user)) {
    const fresh = `${folder}.new`
    rmSync(fresh, { recursive: true, force: true })
    initialise(fresh, password, programs)
    renameSync(fresh, folder)
    return realpathSync(folder)
  }
  if (canEnter(path.dirname(parent), programs.user)) throw unreachable(parent)
  return linkedCluster(folder, password, programs)
}

function existingCluster(folder, user) {
  if (!canEnter(folder, user)) throw unreachable(folder)
  return realpathSync(folder)
}

function linkedCluster(folder, password, programs) {
  if (lstatSync(folder, { throwIfNoEntry: false })) rmSync(folder)
  mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 })
  const fresh = mkdtempSync(path.join(SHARED_FOLDER, 'postgres-'))
  initialise(fresh, password, programs)
  symlinkSync(fresh, folder)
  return fresh
}

function unreachable(folder) {
  return new LaunchError(
    `数据目录 ${folder} 无法访问：PostgreSQL 以 postgres 用户运行，请让它能进入这个目录（chmod 711）。`,
  )
}

/** The built-in C.UTF-8 sorts the same on every system and needs no locale installed. */
function initialise(folder, password, { initdb, user }) {
  const passwordFile = `${folder}.password`
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (user.uid !== undefined) {
      chownSync(folder, user.uid, user.gid)
      chownSync(passwordFile, user.uid, user.gid)
    }
    const flags = [
      `--pgdata=${folder}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]
    const { status, stderr } = spawnSync(initdb, flags, { ...user, cwd: '/', encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr || 'initdb did not run')
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    const reason = (error.code ?? error.message).trim().split('\n').at(-1)
    throw new LaunchError(`数据库没有建成（${folder}）：${reason}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}
