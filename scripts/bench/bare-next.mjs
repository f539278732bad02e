import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { waitUntil } from '../launch/processes.mjs'
import { freePort } from '../postgres.mjs'
import { weigh } from './weight.mjs'

/**
 * What the same version of Next sends for a page of one heading, with nothing of ours: built and visited.
 * @param {{root: string, lifecycle: import('../launch/lifecycle.mjs').Lifecycle, browser: import('playwright').Browser}} context
 */
export async function weighBareNext({ root, lifecycle, browser }) {
  const folder = path.join(root, '.bench', 'bare-next')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'app'), { recursive: true })
  copyPackages(root, folder)
  for (const [file, text] of Object.entries(files(folder))) {
    writeFileSync(path.join(folder, file), text)
  }
  const next = path.join(folder, 'node_modules/next/dist/bin/next')
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  if ((await lifecycle.startNode([next, 'build'], { ...options, env }).exited) !== 0) {
    throw new Error('The bare Next page was not built.')
  }
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const server = lifecycle.startNode([next, 'start', '-p', String(port)], { ...options, env })
  await waitUntil(
    () =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ),
    20_000,
  )
  const weight = await weigh(browser, url)
  server.child.kill('SIGTERM')
  await server.exited
  rmSync(folder, { recursive: true, force: true })
  return weight
}

/**
 * The installed packages that a page of Next's is made with. Copies: Turbopack follows no link out of a project, and in
 * ours it would take our own instrumentation for the page's.
 */
function copyPackages(root, folder) {
  const found = new Set()
  const add = (name) => {
    const source = path.join(root, 'node_modules', name)
    if (found.has(name) || !existsSync(source)) return
    found.add(name)
    cpSync(source, path.join(folder, 'node_modules', name), { recursive: true })
    const text = readFileSync(path.join(source, 'package.json'), 'utf8')
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(text)
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) add(needed)
  }
  for (const name of ['next', 'react', 'react-dom']) add(name)
}

const files = (folder) => ({
  'package.json': '{"private": true, "type": "module"}',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(folder)} } }`,
  'app/layout.jsx':
    'export default ({ children }) => <html lang="en"><body>{children}</body></html>',
  'app/page.jsx': 'export default () => <h1>Hello</h1>',
})
