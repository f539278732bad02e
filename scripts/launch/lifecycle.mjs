import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { printFailure } from './launch-error.mjs'
import { commandLine, isAlive, parentOf, waitUntil } from './processes.mjs'

const LEASH = new URL('./leash.mjs', import.meta.url).href
const GRACE_MS = 10_000
const SAME_SIGNAL_MS = 1_000

/** Everything that has to be stopped again, in the reverse order of its start. */
export class Lifecycle {
  stopping = false
  #undo = []

  /**
   * @param {() => unknown} undo called once, when everything stops
   * @returns {() => void} forgets it again
   */
  onStop(undo) {
    this.#undo.push(undo)
    return () => {
      this.#undo = this.#undo.filter((other) => other !== undo)
    }
  }

  /** Stops everything; a second call waits for nothing and does nothing. */
  async stop() {
    if (this.stopping) return
    this.stopping = true
    for (const undo of this.#undo.reverse()) {
      await Promise.resolve(undo()).catch((error) => console.error(error))
    }
  }

  /**
   * Something that was meant to go on has ended: says so, stops the rest and ends with exit code 1.
   * @param {unknown} error
   */
  async fail(error) {
    if (this.stopping) return
    printFailure(error)
    await this.stop()
    process.exit(1)
  }

  /**
   * Ctrl-C and its relatives stop everything in order; a second one stops waiting.
   * @param {() => number} exitCode
   */
  handleSignals(exitCode) {
    let first = 0
    const end = async () => {
      // npm passes a Ctrl-C on that the terminal has already sent to all: within a second it is the same one.
      if (this.stopping && Date.now() - first > SAME_SIGNAL_MS) process.exit(130)
      if (this.stopping) return
      first = Date.now()
      console.log('\n正在停止……')
      await this.stop()
      console.log('已停止')
      process.exit(exitCode())
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
    endWithNpm(end)
  }

  /**
   * Starts a Node program on the leash, in a process group of its own, so that a Ctrl-C at the terminal reaches it
   * through us, in order.
   * @param {string[]} args the arguments of node
   * @param {import('node:child_process').SpawnOptions} options
   */
  startNode(args, options = {}) {
    const env = { ...(options.env ?? process.env), GONGHUI_LAUNCHER_PID: String(process.pid) }
    return this.start(process.execPath, ['--import', LEASH, ...args], { ...options, env })
  }

  /**
   * @param {string} command
   * @param {string[]} args
   * @param {import('node:child_process').SpawnOptions} options
   * @returns {{child: import('node:child_process').ChildProcess, exited: Promise<number>}} 128 and more: ended by a signal
   */
  start(command, args, options = {}) {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
      ...options,
    })
    let ended = false
    const exited = new Promise((resolve) => {
      child.once('error', () => resolve(127))
      child.once('exit', (code) => resolve(code ?? 128))
    })
    const forget = this.onStop(async () => {
      child.kill('SIGTERM')
      if (!(await waitUntil(() => ended, GRACE_MS))) child.kill('SIGKILL')
    })
    exited.then(() => {
      ended = true
      forget()
    })
    return { child, exited }
  }
}

/** npm passes signals on, but of a kill -9 of npm itself nobody tells us. */
function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return
  // Between npm and us there is a shell, unless it gave its place to us.
  const parent = process.ppid
  const npm = /\bnpm\b/.test(commandLine(parent)) ? parent : parentOf(parent)
  if (npm) setInterval(() => isAlive(npm) || end(), 200).unref()
}

/** The path of the folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
