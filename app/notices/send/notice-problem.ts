import { z } from 'zod'
import { flashCookie } from '@/lib/flash-cookie'

/** Why a form was not taken as a whole; what is wrong at a field the form finds again by itself. */
const PROBLEMS = {
  counted: '字数和价格算在下面；还没有提交。',
  fields: '请改正下面标出的内容，再提交一次。',
  expired: '表单打开时间过长，已经失效。内容还在，请核对后再提交一次。',
  'too-soon': '提交得太快了。请核对内容，过十秒再提交一次。',
  limit: '您这一小时内提交的启事较多，请稍后再试，或直接打电话给广告部。',
  'sent-before': '这份启事已经提交过，不用再交。没有看到查询链接的，请打电话给广告部。',
  unavailable: '现在不能提交，请稍后再试，或直接打电话给广告部。',
} as const
export type NoticeProblem = keyof typeof PROBLEMS

/** The form goes on with the ticket that it had: whoever was asked to wait does not begin to wait anew. */
export const keepsTicket = (problem: NoticeProblem): boolean =>
  problem === 'counted' || problem === 'fields' || problem === 'too-soon'

export const problemWords = (problem: NoticeProblem): string => PROBLEMS[problem]

const typed = z.record(z.string().max(40), z.string().max(600))

/** What was typed and not taken; it fits in a cookie because the answers are short. */
export const noticeNotice = flashCookie(
  'gonghui.notice',
  '/notices/new',
  z.object({ problem: z.enum(Object.keys(PROBLEMS) as NoticeProblem[]), typed }),
)
