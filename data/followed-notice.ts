import { NOTICE_TEMPLATES, type NoticeState } from '@/domain/notice'
import { fenOf } from '@/domain/notice-price'
import { sha256 } from '@/lib/keyed-hash'
import { payload } from '@/lib/payload'

/** A notice as its sender follows it; money in fen, moments in ISO 8601. */
export type FollowedNotice = {
  id: number
  number: string
  title: string
  text: string
  count: number
  state: NoticeState
  price: number | null
  wishedFor: string | null
  cutOff: string | null
  appearsOn: string | null
  question: string | null
  answer: string | null
  refusal: string | null
}

/** @param secret as it stands in the link; null where it opens nothing */
export async function findFollowedNotice(secret: string): Promise<FollowedNotice | null> {
  if (!/^[\w-]{43}$/.test(secret)) return null
  const { docs } = await (await payload()).find({
    collection: 'notices',
    where: { followHash: { equals: sha256(secret) } },
    limit: 1,
    pagination: false,
    depth: 0,
    // The secret is the right: whoever has the link placed the notice.
    overrideAccess: true,
  })
  const [notice] = docs
  if (!notice) return null
  return {
    id: notice.id,
    number: notice.number,
    title: NOTICE_TEMPLATES[notice.template],
    text: notice.text,
    count: notice.characterCount ?? 0,
    state: notice.state,
    price: notice.price == null ? null : fenOf(notice.price),
    wishedFor: notice.wishedFor || null,
    cutOff: notice.cutOff || null,
    appearsOn: notice.appearsOn || null,
    question: notice.question || null,
    answer: notice.answer || null,
    refusal: notice.refusal || null,
  }
}
