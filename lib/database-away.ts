const CODES =
  /^(08...|53...|57P0[123]|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN)$/
/** Of Payload's adapter and of the pool, which give no code. */
const WORDS =
  /cannot begin transaction|connection terminated|timeout exceeded when trying to connect|ECONNREFUSED/i

/** True when an error, or one that it was caused by, says that the database could not be reached or is going down. */
export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, message, cause, errors } = error as Record<string, unknown>
  if (typeof code === 'string' && CODES.test(code)) return true
  if (typeof message === 'string' && WORDS.test(message)) return true
  const inner = Array.isArray(errors) ? [cause, ...errors] : [cause]
  return inner.some(isDatabaseAway)
}
