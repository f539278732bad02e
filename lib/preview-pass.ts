import { decode, encode } from 'next-auth/jwt'
import { env } from './env'

const SALT = 'preview'
const SECONDS = 60

/**
 * Who looks, as one segment of an address: a page may not read a cookie (it would have to come with Next's runtime). Next
 * repeats that address in a header of its answer: it is sealed, good for a minute, and no session to anybody else.
 */
export async function passOf(
  cookies: readonly { name: string; value: string }[],
): Promise<string | null> {
  const cookie = cookies
    .filter(({ name }) => name.includes('next-auth.session-token'))
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ')
  if (cookie === '') return null
  const secret = env().NEXTAUTH_SECRET
  return encode({ token: { cookie }, secret, salt: SALT, maxAge: SECONDS })
}

/** The headers of who looks; those of a stranger where the pass is none of ours or too old. */
export async function headersIn(pass: string): Promise<Headers> {
  const token = await decode({ token: pass, secret: env().NEXTAUTH_SECRET, salt: SALT }).catch(
    () => null,
  )
  return new Headers(typeof token?.cookie === 'string' ? { cookie: token.cookie } : {})
}
