/** One line of JSON a message, for whatever collects the process's output. No personal data, no secrets. */
const write = (level: 'info' | 'warn' | 'error', message: string, cause?: unknown) => {
  const line = {
    time: new Date().toISOString(),
    level,
    message,
    cause: cause === undefined ? undefined : String(cause),
  }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

export const log = {
  info: (message: string, cause?: unknown) => write('info', message, cause),
  warn: (message: string, cause?: unknown) => write('warn', message, cause),
  error: (message: string, cause?: unknown) => write('error', message, cause),
}
