export const NOTICE_TEMPLATES = {
  lostCertificate: '遗失声明',
  announcement: '公告',
  deregistration: '注销公告',
  statement: '声明',
} as const
export type NoticeTemplate = keyof typeof NOTICE_TEMPLATES

/** The way of a classified notice from the first question to its day in the paper. */
export const NOTICE_STATES = {
  inquiry: '咨询',
  quoted: '已报价',
  accepted: '已受理',
  scheduled: '待刊登',
  published: '已刊登',
  declined: '不予刊登',
} as const
export type NoticeState = keyof typeof NOTICE_STATES

/**
 * What a notice is charged for: characters as papers count them: every Han character, letter, figure and mark is
 * one; white space is none.
 */
export function countNoticeCharacters(text: string): number {
  return [...text.replace(/\s/gu, '')].length
}
