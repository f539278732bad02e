'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { attemptOf } from '@/app/(staff)/code-attempt'
import { codeRefusal } from '@/app/(staff)/code-refusal'
import { checkCode } from '@/data/second-factor/check'
import { beginEnrolment, confirmEnrolment } from '@/data/second-factor/enrol'
import { findSecondFactorUser, type SecondFactorUser } from '@/data/second-factor/who'
import { completeSession } from '@/data/sessions'
import { typedCode } from '@/domain/second-factor'
import { env } from '@/lib/env'
import { sameOriginPath } from '@/lib/same-origin-path'
import { secondFactorNotice } from './notice'

const targetOf = (form: FormData) =>
  sameOriginPath(String(form.get('target') ?? ''), env().NEXTAUTH_URL, '/admin')

const pageFor = (target: string) => `/second-factor?callbackUrl=${encodeURIComponent(target)}`

async function whoAsks(): Promise<SecondFactorUser> {
  return (await findSecondFactorUser(await headers())) ?? redirect('/sign-in')
}

/** The second step of signing in. */
export async function submitCode(form: FormData): Promise<void> {
  const { id, sid } = await whoAsks()
  const target = targetOf(form)
  const typed = typedCode.safeParse(form.get('code'))
  if (!typed.success) return backToPage(target, typed.error.issues[0]?.message)
  const attempt = await attemptOf(id, typed.data)
  const check = await checkCode(attempt)
  if (check.kind !== 'right') return backToPage(target, codeRefusal(check))
  await completeSession(sid, attempt.address)
  redirect(target)
}

/** Begins setting up, for whoever has not done so yet. */
export async function begin(form: FormData): Promise<void> {
  const { id, state } = await whoAsks()
  if (!state.enrolled) await beginEnrolment(id)
  redirect(pageFor(targetOf(form)))
}

/** The first code proves that the telephone knows the secret; the recovery codes follow. */
export async function confirm(form: FormData): Promise<void> {
  const { id, sid } = await whoAsks()
  const target = targetOf(form)
  const typed = typedCode.safeParse(form.get('code'))
  if (!typed.success) return backToPage(target, typed.error.issues[0]?.message)
  const attempt = await attemptOf(id, typed.data)
  const result = await confirmEnrolment(attempt)
  if (result.kind === 'enrolled') {
    await completeSession(sid, attempt.address)
    await say({ recoveryCodes: result.recoveryCodes })
    redirect(pageFor(target))
  }
  return backToPage(target, result.kind === 'right' ? undefined : codeRefusal(result))
}

async function say(words: Parameters<typeof secondFactorNotice.write>[0]) {
  const { name, write, attributes } = secondFactorNotice
  ;(await cookies()).set(name, write(words), attributes)
}

async function backToPage(target: string, problem = '请再试一次。'): Promise<never> {
  await say({ problem })
  redirect(pageFor(target))
}
