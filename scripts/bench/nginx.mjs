import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { waitUntil } from '../launch/processes.mjs'
import { ensureTool } from './tools.mjs'

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/**
 * Starts the nginx of deploy/ in front of the portal, and beside it on `filesPort` a bare nginx that serves `files`.
 * @param {{root: string, folder: string, portalPort: number, copies: string, port: number, filesPort: number,
 *   files: string, lifecycle: import('../launch/lifecycle.mjs').Lifecycle}} options `copies`: PAGE_COPIES of the portal
 */
export async function startNginx(options) {
  const { folder, port, filesPort, lifecycle } = options
  const program = ensureTool('nginx')
  mkdirSync(folder, { recursive: true })
  cpSync(path.join(options.root, 'deploy/nginx'), folder, { recursive: true })
  const config = path.join(folder, 'nginx.conf')
  const site = path.join(folder, 'gonghui.conf')
  writeFileSync(site, fitted(readFileSync(site, 'utf8'), options))
  writeFileSync(config, mainConfig(options))
  const args = ['-p', folder, '-c', config, '-e', path.join(folder, 'error.log')]
  const nginx = lifecycle.start(program, args)
  await waitUntil(async () => (await answers(port)) && (await answers(filesPort)), 10_000)
  return nginx
}

/** The configuration as it is in deploy/, but for where things are on this machine. */
function fitted(text, { root, folder, portalPort, copies, port }) {
  const changes = [
    ['127.0.0.1:3000', `127.0.0.1:${portalPort}`],
    ['/3000/', `/${portalPort}/`],
    ['listen 80;\n    server_name _;\n\n', `listen 127.0.0.1:${port};\n    server_name _;\n\n`],
    ['/var/cache/nginx/gonghui', path.join(folder, 'assets')],
    ['/var/cache/gonghui/pages', copies],
    ['/srv/gonghui/', `${root}/`],
    ...(existsSync(BROTLI) ? [['# brotli_static on;', 'brotli_static on;']] : []),
  ]
  return changes.reduce((config, [from, to]) => {
    if (!config.includes(from)) throw new Error(`deploy/nginx/gonghui.conf no longer says ${from}`)
    return config.replaceAll(from, to)
  }, text)
}

function mainConfig({ folder, filesPort, files }) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join(' ')
  return `
daemon off; worker_processes auto; pid ${folder}/nginx.pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
${existsSync(BROTLI) ? `load_module ${BROTLI};` : ''}
events { worker_connections 1024; }
http {
  types { text/html html; text/css css; application/javascript js; image/webp webp; image/svg+xml svg; }
  access_log off; sendfile on; tcp_nopush on; ${temporary}
  include gonghui.conf;
  server { listen 127.0.0.1:${filesPort}; root ${files}; default_type text/html; charset utf-8; }
}
`
}

const answers = (port) =>
  fetch(`http://127.0.0.1:${port}/livez`).then(
    () => true,
    () => false,
  )
