import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LaunchError } from './launch-error.mjs'
import { showProgress } from './progress.mjs'
import { sourceHash } from './source-hash.mjs'

/**
 * Runs `next build` when the last whole build was made of other sources. The stamp goes first and comes last, so that
 * an interrupted build counts as none. What Next says goes to build.log in the data folder, and to the terminal only
 * when the build fails.
 * @param {{root: string, env: Record<string, string>, lifecycle: import('./lifecycle.mjs').Lifecycle}} context
 * @returns {Promise<boolean>} whether it had to build
 */
export async function ensureBuild({ root, env, lifecycle }) {
  const folder = path.join(root, env.NEXT_DIST_DIR || '.next')
  const stamp = path.join(folder, 'sources.sha256')
  const hash = sourceHash(root, env)
  if (readStamp(stamp) === hash && existsSync(path.join(folder, 'BUILD_ID'))) return false
  rmSync(stamp, { force: true })
  console.log('… 正在构建（next build），一到几分钟，视机器而定')
  const log = path.join(env.DATA_DIR, 'build.log')
  if ((await nextBuild(log, { root, env, lifecycle })) !== 0) {
    console.error(readFileSync(log, 'utf8'))
    throw new LaunchError(`构建没有成功：原因见上面的输出，也在 ${log}。`)
  }
  // Sources that changed while it built belong to the next one.
  if (sourceHash(root, env) === hash) writeFileSync(stamp, hash)
  return true
}

async function nextBuild(log, { root, env, lifecycle }) {
  const output = openSync(log, 'w', 0o600)
  const done = showProgress('仍在构建')
  try {
    return await lifecycle.startNode(['node_modules/next/dist/bin/next', 'build'], {
      cwd: root,
      env: { ...env, NO_COLOR: '1' },
      stdio: ['ignore', output, output],
    }).exited
  } finally {
    done()
    closeSync(output)
  }
}

function readStamp(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
