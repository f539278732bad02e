import { createLocalReq } from 'payload'
import { actsOf } from '@/domain/notice-move'
import { paperRefusal, paperTypeOf } from '@/domain/paper'
import { inTransaction } from '@/lib/in-transaction'
import { holdPapers, papersOf, putPaper } from '@/lib/paper-table'
import { payload } from '@/lib/payload'
import { findFollowedNotice } from './followed-notice'

/** How many papers a notice has. */
export async function countPapers(notice: number): Promise<number> {
  const req = await createLocalReq({}, await payload())
  return (await papersOf(req, notice)).length
}

/**
 * Adds what its sender shows the desk, as long as the sender may still do something about the notice.
 *
 * @returns the sentence of the refusal
 */
export async function addPaper(
  secret: string,
  bytes: Uint8Array,
): Promise<{ kind: 'added' } | { kind: 'missing' } | { kind: 'refused'; reason: string }> {
  const notice = await findFollowedNotice(secret)
  if (!notice) return { kind: 'missing' }
  if (actsOf(notice.state, 'sender').length === 0)
    return { kind: 'refused', reason: '这份启事现在不收材料；有事请打电话给广告部。' }
  const req = await createLocalReq({}, await payload())
  return inTransaction(req, async () => {
    // Two uploads in one moment are counted one after the other.
    await holdPapers(req, notice.id)
    const held = (await papersOf(req, notice.id)).length
    const reason = paperRefusal(bytes, held)
    const type = paperTypeOf(bytes)
    if (reason || !type) return { kind: 'refused', reason: reason ?? '' } as const
    await putPaper(req, notice.id, type, bytes)
    return { kind: 'added' } as const
  })
}
