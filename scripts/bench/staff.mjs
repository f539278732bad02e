import { readFileSync } from 'node:fs'

/**
 * A colleague at the portal: signed in as the demo account of a role, acting by REST.
 * @param {import('./site.mjs').Site} site
 * @param {string} role
 * @param {string} [union]
 */
export async function signIn(site, role, union) {
  const accounts = JSON.parse(readFileSync(site.env.DEMO_ACCOUNTS, 'utf8'))
  const account = accounts.find((each) => each.role === role && (!union || each.union === union))
  const cookies = new Map()
  const asked = await call('GET', '/api/auth/csrf')
  const { csrfToken } = await asked.json()
  const form = new URLSearchParams({ ...account, csrfToken, callbackUrl: `${site.front}/admin` })
  await call('POST', '/api/auth/callback/credentials', form)
  if (![...cookies.keys()].some((name) => name.includes('session-token'))) {
    throw new Error(`The demo account of the ${role} does not get in.`)
  }
  return { send }

  /** Sends JSON and gives back what is answered; throws when it is refused. */
  async function send(method, path, body) {
    const answer = await call(method, path, JSON.stringify(body), 'application/json')
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

  async function call(method, path, body, type) {
    const answer = await fetch(site.front + path, {
      method,
      body,
      redirect: 'manual',
      headers: {
        ...(type ? { 'Content-Type': type } : {}),
        Origin: site.front,
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name) cookies.set(name, value)
    }
    return answer
  }
}
