import { z } from 'zod'
import { flashCookie } from '@/lib/flash-cookie'

/** What the page of a ticket, or the one that finds it again, has to say of what was just done. */
const SAID = {
  cancelled: '已取消报名。',
  accepted: '已确认，名额归您。',
  corrected: '已改好。',
  forgotten: '个人信息已删除。',
  'too-late': '留位已过时限，名额让给了下一位。',
  unchanged: '状态已有变化，请看下面。',
  invalid: '没有改成：请填写姓名和单位，只用文字和间隔号。',
  'not-found': '报名号和手机号对不上，或没有这项报名。请核对后再试。',
  'too-many': '试的次数太多，请过一小时再试。',
  unavailable: '现在办不了，请稍后再试；没有任何改动。',
} as const
export type TicketWord = keyof typeof SAID

export const ticketWords = (word: TicketWord): string => SAID[word]

export const ticketNotice = flashCookie(
  'gonghui.ticket',
  '/tickets',
  z.object({ said: z.enum(Object.keys(SAID) as TicketWord[]), number: z.string().max(20) }),
)
