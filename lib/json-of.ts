/** What a body says in JSON; null where it is none, which a schema refuses like everything else that it does not know. */
export function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    return null
  }
}
