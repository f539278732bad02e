import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { LaunchError } from '../launch/launch-error.mjs'

const VARIABLES = ['CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', 'CHROME_PATH']
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
const DOWNLOAD_MS = 180_000
const APT_MS = 600_000

/**
 * Finds a Chromium for the tests, installs one where there is none, and fonts with Chinese characters.
 * @returns {Promise<string>} the path of its program
 */
export async function ensureBrowser() {
  const found = (await findBrowser()) ?? (await installBrowser())
  if (!found) {
    throw new LaunchError(
      '没有可用的 Chromium：请安装一个，并用环境变量 CHROMIUM_PATH 指出它的位置。',
    )
  }
  ensureChineseFonts()
  return found
}

/** The operator's choice, then Playwright's own, then the system's. */
async function findBrowser() {
  const chosen = VARIABLES.map((name) => process.env[name]).find(Boolean)
  if (chosen) {
    if (isExecutable(chosen)) return chosen
    throw new LaunchError(`环境变量指定的浏览器不存在：${chosen}`)
  }
  return (await playwrightsOwn()) ?? systemBrowser()
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  return isExecutable(chromium.executablePath()) ? chromium.executablePath() : null
}

function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...candidates, MAC].find(isExecutable) ?? null
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return existsSync(file)
  } catch {
    return false
  }
}

async function installBrowser() {
  console.log('… 正在安装 Chromium')
  const cli = ['node_modules/@playwright/test/cli.js', 'install', 'chromium']
  spawnSync(process.execPath, cli, { stdio: 'inherit', timeout: DOWNLOAD_MS })
  const downloaded = await playwrightsOwn()
  if (downloaded) return downloaded
  aptInstall('chromium', 'fonts-noto-cjk')
  return systemBrowser()
}

function ensureChineseFonts() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  if (process.platform !== 'linux' || (status === 0 && stdout.trim())) return
  aptInstall('fontconfig', 'fonts-noto-cjk')
}

/** Where apt is there and we may use it; elsewhere the operator's own ways are needed. */
function aptInstall(...packages) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 2, 2], env, timeout: APT_MS })
  }
}
