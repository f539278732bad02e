/**
 * What became of a scan, as the functions of the database say it (migrations/…_check_in.ts), and `foreign` and `forged`
 * as the reading of the code does (lib/ticket-code.ts). Only `done` is one; asked again with the same scan it stays so.
 */
export const OUTCOMES = {
  done: '已登记',
  already: '此前已登记',
  cancelled: '报名已取消',
  revoked: '票证已作废',
  'not-confirmed': '报名尚未确认',
  'event-cancelled': '活动已取消',
  'other-event': '不是这场活动的票证',
  unknown: '没有这个报名号',
  forged: '票证签名不符',
  foreign: '不是本站的票证',
  'not-here': '不归本点位办理',
  'not-yet': '还不符合领取办法',
  gone: '已发完',
  conflict: '登记号重复，请重新扫码',
  link: '签到链接已失效',
} as const
export type Outcome = keyof typeof OUTCOMES
