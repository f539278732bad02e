/** What a body says as JSON; undefined where it is none, so that a schema refuses it like everything it does not know. */
export function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    return undefined
  }
}
