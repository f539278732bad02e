import os from 'node:os'

/** What the figures were taken on; no names of hosts or folders. */
export const describeMachine = () => ({
  cores: os.cpus().length,
  processor: os.cpus()[0]?.model.trim() ?? 'unknown',
  memoryGiB: Math.round(os.totalmem() / 2 ** 30),
  system: `${os.platform()} ${os.arch()}`,
  node: process.versions.node,
})
