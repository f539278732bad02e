import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { LaunchError } from './launch-error.mjs'

/**
 * Makes sure that the data folder is there, can be read and can be written. Others may pass through it (0711),
 * because PostgreSQL runs as a user of its own where we are root; each file inside has its own mode.
 * @param {string} folder
 */
export function ensureDataFolder(folder) {
  try {
    // Not recursively: Node never comes back from that where nothing can be made, as below /proc.
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o711 })
    readdirSync(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    if (error.code === 'ENOTDIR' && statSync(folder, { throwIfNoEntry: false })?.isFile()) {
      throw new LaunchError(`数据目录 ${folder} 是一个文件，不是文件夹：请检查环境变量 DATA_DIR。`)
    }
    throw new LaunchError(
      `数据目录 ${folder} 无法读写（${error.code}）：请检查它的权限和所在磁盘。`,
    )
  }
}
