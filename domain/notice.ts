/** What is printed most, as papers call it. */
export const NOTICE_TEMPLATES = {
  lostCertificate: '遗失声明',
  announcement: '公告',
  deregistration: '注销公告',
  capitalReduction: '减资公告',
  statement: '声明',
} as const
export type NoticeTemplate = keyof typeof NOTICE_TEMPLATES

/** The way of a classified notice from the first question to its day in the paper. */
export const NOTICE_STATES = {
  inquiry: '待报价',
  asked: '待补充',
  quoted: '已报价',
  accepted: '待付款',
  paid: '已付款',
  scheduled: '待刊登',
  published: '已刊登',
  declined: '不予刊登',
  withdrawn: '已撤回',
} as const
export type NoticeState = keyof typeof NOTICE_STATES

// Pages of the site itself stand beside the notices'.
const OWN_PAGES = ['new', 'follow', 'send', 'act', 'papers']

/** Whether a notice may have this number: it is the last part of its address, /notices/NUMBER. */
export const isNoticeNumber = (number: string): boolean =>
  /^[^\s/?#%.]+$/u.test(number) && !OWN_PAGES.includes(number)

export const noticeAddress = (number: string): string => `/notices/${encodeURIComponent(number)}`
