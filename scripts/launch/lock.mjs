import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LaunchError } from './launch-error.mjs'
import { processIdentity, waitUntil } from './processes.mjs'

/** As long as a launcher that is just stopping may need to give the lock back. */
const PATIENCE_MS = 3_000

/**
 * One launcher at a time on a data folder. The lock names a process and its start, so that one left behind by a
 * killed launcher holds nobody up, not even when its process id has been given to another program since.
 * @param {string} dataFolder
 * @returns {Promise<() => void>} gives the lock back
 */
export async function takeLock(dataFolder) {
  const file = path.join(dataFolder, 'launcher.json')
  if (!(await waitUntil(() => tryToTake(file), PATIENCE_MS, 100))) {
    throw new LaunchError(
      `${dataFolder} 正在被另一个启动程序使用（进程 ${readHolder(file)?.pid}）：请先停掉它，或用 DATA_DIR 另指定一个数据目录。`,
    )
  }
  return () => rmSync(file, { force: true })
}

function tryToTake(file) {
  if (create(file)) return true
  const holder = readHolder(file)
  if (isHeld(holder)) return false
  return moveAway(file, holder) && create(file)
}

/** After a restart of a container, our own process id may be the one in a stale lock. */
function isHeld(holder) {
  return holder && holder.pid !== process.pid && processIdentity(holder.pid) === holder.identity
}

function create(file) {
  const holder = { pid: process.pid, identity: processIdentity(process.pid) }
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw new LaunchError(
      `数据目录 ${path.dirname(file)} 无法写入（${error.code}）：请检查它的权限和所在磁盘。`,
    )
  }
}

/** Of two launchers that find the same stale lock one goes on: the other must not move away the first one's fresh lock. */
function moveAway(file, stale) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return false
  }
  if (readHolder(aside)?.identity === stale?.identity) {
    rmSync(aside)
    return true
  }
  renameSync(aside, file)
  return false
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
