'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { acceptInvitation, findInvited } from '@/data/invitations'
import { newPasswordFor } from '@/domain/password'
import { clientAddress } from '@/lib/client-address'
import { env } from '@/lib/env'
import { invitationNotice } from './notice'

const passwords = (email: string) =>
  z
    .object({ next: newPasswordFor(email), repeat: z.string() })
    .refine(({ next, repeat }) => next === repeat, {
      path: ['repeat'],
      error: '两次输入的密码不一致。',
    })

/** Sets the password of whoever holds the link, who then signs in with it. */
export async function setPassword(form: FormData): Promise<void> {
  const token = z.string().max(100).catch('').parse(form.get('token'))
  const page = `/invitation?token=${encodeURIComponent(token)}`
  const invited = await findInvited(token)
  if (!invited) redirect(page)
  const typed = passwords(invited.email).safeParse(Object.fromEntries(form))
  if (!typed.success) {
    const issue = typed.error.issues[0]
    const field = z.enum(['next', 'repeat']).catch('next').parse(issue?.path[0])
    const { name, write, attributes } = invitationNotice
    const message = issue?.message ?? '请检查填写的内容。'
    ;(await cookies()).set(name, write({ field, message }), attributes)
    redirect(page)
  }
  const address = clientAddress(await headers(), env().TRUST_PROXY)
  const accepted = await acceptInvitation(token, typed.data.next, address)
  redirect(accepted ? '/sign-in?callbackUrl=/account' : page)
}
