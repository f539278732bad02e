import { ValidationError } from 'payload'
import { actsOf, NOTICE_MOVES, type NoticeAct, noWay } from '@/domain/notice-move'
import { payload } from '@/lib/payload'
import { findFollowedNotice } from './followed-notice'

export type SenderAct = Extract<NoticeAct, 'answer' | 'accept' | 'withdraw'>

/**
 * What the sender of a notice does on the page that follows it. Whether it may be done is the collection's to say.
 *
 * @returns the sentence of the refusal
 */
export async function actOnNotice(
  secret: string,
  act: SenderAct,
  answer: string,
): Promise<{ kind: 'done' } | { kind: 'missing' } | { kind: 'refused'; reason: string }> {
  const notice = await findFollowedNotice(secret)
  if (!notice) return { kind: 'missing' }
  const { to } = NOTICE_MOVES[act]
  // An answer that nobody asked for would change no state, and the collection would see nothing to refuse.
  if (!actsOf(notice.state, 'sender').includes(act))
    return { kind: 'refused', reason: noWay(notice.state, to) }
  try {
    await (await payload()).update({
      collection: 'notices',
      id: notice.id,
      data: { state: to, ...(act === 'answer' ? { answer } : {}) },
      depth: 0,
      overrideAccess: true,
      context: { noticeRole: 'sender' },
    })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return { kind: 'refused', reason: error.data.errors[0]?.message ?? '' }
  }
  return { kind: 'done' }
}
