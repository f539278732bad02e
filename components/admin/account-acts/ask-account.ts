export type Answer = { message: string; link?: string }

/** Does one act on an account, `id/…`; what comes back is always a sentence. */
export async function askAccount(path: string): Promise<Answer> {
  const response = await fetch(`/api/users/${path}`, { method: 'POST' }).catch(() => null)
  const body = await response?.json().catch(() => null)
  const message = body?.message ?? body?.errors?.[0]?.message ?? '没有办成，请稍后再试。'
  return { message, link: body?.link }
}
