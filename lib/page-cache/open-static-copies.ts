import path from 'node:path'
import { StaticCopies } from './static-copies.mjs'

/** The copies for the web server in front, where the operator named a folder for them (PAGE_COPIES). */
export function openStaticCopies(): StaticCopies | null {
  const folder = process.env.PAGE_COPIES
  if (!folder) return null
  const instance = process.env.INSTANCE ?? process.env.PORT ?? '3000'
  // The bundler must not take what lies there for a part of the build.
  const copies = new StaticCopies(path.join(/* turbopackIgnore: true */ folder, instance))
  process.once('exit', () => copies.close())
  return copies
}
