import { spawnSync } from 'node:child_process'
import { LaunchError } from '../launch/launch-error.mjs'

/**
 * The user that PostgreSQL runs as. It refuses to run as root, so root lends it the user `postgres`, made where it
 * is missing, as a Debian package would.
 * @returns {{uid?: number, gid?: number}} empty when it runs as whoever we are
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) return {}
  const found = lookUp()
  if (found) return found
  const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
  spawnSync('useradd', [...flags, 'postgres'])
  const made = lookUp()
  if (made) return made
  throw new LaunchError(
    'PostgreSQL 不能以 root 身份运行，系统里也没有 postgres 用户：请建立这个用户，或换一个普通用户来启动。',
  )
}

function lookUp() {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }),
  )
  return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null
}

/**
 * Can this user enter the folder? The kernel is asked, since modes alone do not tell (ACLs, mounts).
 * @param {string} folder
 * @param {{uid?: number, gid?: number}} user
 */
export function canEnter(folder, user) {
  if (user.uid === undefined) return true
  return spawnSync('ls', ['-d', `${folder}/.`], { ...user, stdio: 'ignore' }).status === 0
}
