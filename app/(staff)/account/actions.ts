'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { addressOfRequest, attemptOf } from '@/app/(staff)/code-attempt'
import { codeRefusal } from '@/app/(staff)/code-refusal'
import { waitText } from '@/app/(staff)/wait-text'
import { getCurrentUser } from '@/data/current-user'
import { changeOwnPassword, type PasswordChange } from '@/data/own-password'
import { endOwnSessions } from '@/data/own-sessions'
import { removeSecondFactor } from '@/data/second-factor/enrol'
import { secondFactorOf } from '@/data/second-factor/state'
import { newPasswordFor, PASSWORD_MAX } from '@/domain/password'
import { typedCode } from '@/domain/second-factor'
import { sessionId } from '@/lib/session-id'
import { accountNotice } from './notice'

const passwords = (email: string) =>
  z
    .object({
      current: z.string().min(1, '请填写当前密码。').max(PASSWORD_MAX, '当前密码不正确。'),
      next: newPasswordFor(email),
      repeat: z.string(),
    })
    .refine(({ next, repeat }) => next === repeat, {
      path: ['repeat'],
      error: '两次输入的新密码不一致。',
    })

/** Changes the password of whoever is signed in; every session of theirs ends, this one too. */
export async function changePassword(form: FormData): Promise<void> {
  const user = await getCurrentUser(await headers())
  if (!user) redirect('/sign-in?callbackUrl=/account')

  const typed = passwords(user.email).safeParse(Object.fromEntries(form))
  if (!typed.success) {
    const issue = typed.error.issues[0]
    const field = z.enum(['current', 'next', 'repeat']).catch('current').parse(issue?.path[0])
    return backToForm(field, issue?.message ?? '请检查填写的内容。')
  }
  const change = await changeOwnPassword(user, typed.data, await addressOfRequest())
  if (change.kind !== 'changed') return backToForm('current', refusalText(change))
  redirect('/sign-in?callbackUrl=/account')
}

/** Takes the second factor away, for another telephone or for none; who must have one sets it up anew. */
export async function removeOwnSecondFactor(form: FormData): Promise<void> {
  const user = await getCurrentUser(await headers())
  if (!user) redirect('/sign-in?callbackUrl=/account')
  const typed = typedCode.safeParse(form.get('code'))
  if (!typed.success) return backToForm('code', typed.error.issues[0]?.message ?? '验证码不正确。')
  const check = await removeSecondFactor(await attemptOf(user.id, typed.data))
  if (check.kind !== 'right') return backToForm('code', codeRefusal(check))
  const { required } = await secondFactorOf(user.id)
  redirect(required ? '/second-factor?callbackUrl=/account' : '/account')
}

const sessionField = z.coerce.number().int().positive().nullable()

/** Signs the account out on another device, or with none named on all others. */
export async function endSessions(form: FormData): Promise<void> {
  const user = await getCurrentUser(await headers())
  const sid = await sessionId(await headers())
  if (!user || !sid) redirect('/sign-in?callbackUrl=/account')
  const session = sessionField.safeParse(form.get('session'))
  if (session.success) await endOwnSessions(user.id, sid, session.data, await addressOfRequest())
  redirect('/account')
}

type Field = 'current' | 'next' | 'repeat' | 'code'

async function backToForm(field: Field, message: string): Promise<never> {
  const { name, write, attributes } = accountNotice
  ;(await cookies()).set(name, write({ field, message }), attributes)
  redirect('/account')
}

function refusalText(change: Exclude<PasswordChange, { kind: 'changed' }>): string {
  switch (change.kind) {
    case 'wrong-password':
      return '当前密码不正确。'
    case 'wait':
      return waitText(change.seconds)
  }
}
