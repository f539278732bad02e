/** A failure an operator can act on: its message is one clear sentence in Chinese and never holds a secret. */
export class LaunchError extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence)
    this.name = 'LaunchError'
  }
}

/**
 * Prints a failure: the sentence of a LaunchError, or the whole error where it is a bug of ours.
 * @param {unknown} error
 */
export function printFailure(error) {
  console.error(error instanceof LaunchError ? `\n✗ ${error.message}` : error)
}
