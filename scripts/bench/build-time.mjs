import { rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuild } from '../launch/build.mjs'

/**
 * (f) The production build, on the database as it is now.
 * @param {import('./site.mjs').Bench} bench
 * @param {boolean} anew whether also what was built of the same sources before is built again, to be timed
 * @returns {Promise<number | null>} seconds; null where nothing was built
 */
export async function buildFor(bench, anew) {
  if (anew)
    rmSync(path.join(bench.root, bench.env.NEXT_DIST_DIR || '.next'), {
      recursive: true,
      force: true,
    })
  const began = performance.now()
  const built = await ensureBuild(bench)
  return built ? (performance.now() - began) / 1000 : null
}
