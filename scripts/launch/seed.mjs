import { existsSync } from 'node:fs'
import path from 'node:path'
import { isEmpty } from './database.mjs'
import { LaunchError } from './launch-error.mjs'
import { runPayloadScript } from './payload-script.mjs'

/**
 * Fills the embedded database with the demo content, as long as nobody has an account in it.
 * @param {{root: string, env: Record<string, string>, lifecycle: import('./lifecycle.mjs').Lifecycle}} context
 * @returns {Promise<boolean>} whether it was empty
 */
export async function seedWhenEmpty(context) {
  if (!existsSync(path.join(context.root, 'scripts/seed.ts'))) return false
  if (!(await isEmpty(context.env.DATABASE_URL))) return false
  console.log('… 正在写入演示内容')
  const code = await runPayloadScript(['scripts/seed.ts'], context)
  if (code !== 0) throw new LaunchError('演示内容没有写完：原因见上面的输出。')
  return true
}
