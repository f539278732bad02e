import { sql } from 'drizzle-orm'
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { dayOf } from '@/domain/dates'
import { deskDaysOf, isPaperDay } from '@/domain/notice-days'
import {
  actBetween,
  moveNotice,
  type NoticeFacts,
  type NoticeRole,
  noWay,
} from '@/domain/notice-move'
import { fenOf } from '@/domain/notice-price'
import { transactionOf } from '@/lib/transaction'
import type { Notice } from '@/payload-types'

/** Who moves a notice, where it is not the desk: set by data/ when it writes for the sender or the clock. */
export type NoticeContext = { noticeRole?: NoticeRole }

const refuse = (req: PayloadRequest, path: string, message: string): never => {
  throw new ValidationError({ collection: 'notices', errors: [{ path, message }] }, req.t)
}

/** Its state goes only the ways of domain/notice-move.ts, by every interface; the desk may begin a notice anywhere. */
export const guardNotice: CollectionBeforeChangeHook<Notice> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isNewDay = data.appearsOn !== undefined && data.appearsOn !== originalDoc?.appearsOn
  if (isNewDay && (data.state ?? originalDoc?.state) === 'published' && !hasBegun(data.appearsOn))
    refuse(req, 'appearsOn', '见报日期还没有到，状态应为“待刊登”。')
  if (operation !== 'update' || !originalDoc) return data
  const after = { ...originalDoc, ...data }
  const from = originalDoc.state
  if (after.state === from) {
    if (isAgreed(from) && (after.price ?? null) !== (originalDoc.price ?? null))
      refuse(req, 'price', '登报人已经接受这个金额；要改，先把状态退回“已报价”。')
    return data
  }
  if ((await lockedState(req, originalDoc.id)) !== from)
    refuse(req, 'state', '这份启事刚刚有变化，请刷新后再改。')
  const role = (req.context as NoticeContext).noticeRole ?? 'desk'
  const act = actBetween(from, after.state, role)
  if (!act) return refuse(req, 'state', noWay(from, after.state))
  const result = moveNotice(from, act, role, await factsOf(req, after))
  if (result.kind === 'refused') refuse(req, 'state', result.reason)
  return data
}

const hasBegun = (appearsOn: string | null | undefined): boolean =>
  Boolean(appearsOn && new Date(appearsOn) <= new Date())

const isAgreed = (state: Notice['state']) =>
  state === 'accepted' || state === 'paid' || state === 'scheduled'

/** The state as it is now, and until this transaction ends: the sender and the desk may act in the same moment. */
async function lockedState(req: PayloadRequest, id: number): Promise<string | undefined> {
  const { rows } = await (await transactionOf(req)).execute<{ state: string }>(
    sql`SELECT state FROM notices WHERE id = ${id} FOR UPDATE`,
  )
  return rows[0]?.state
}

async function factsOf(req: PayloadRequest, notice: Notice): Promise<NoticeFacts> {
  const { price, question, answer, refusal, payment, appearsOn } = notice
  const words = (text: string | null | undefined) => text?.trim() || null
  return {
    price: price == null ? null : fenOf(price),
    question: words(question),
    answer: words(answer),
    refusal: words(refusal),
    payment: words(payment),
    appearsOn: appearsOn ? await dayFacts(req, appearsOn) : null,
  }
}

async function dayFacts(req: PayloadRequest, appearsOn: string) {
  const { days } = await req.payload.findGlobal({
    slug: 'ad-desk',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const day = dayOf(appearsOn)
  const today = dayOf(new Date())
  return {
    hasBegun: day <= today,
    hasPassed: day < today,
    isPaperDay: isPaperDay(day, deskDaysOf(days)),
  }
}
