import { REVIEW_ACTIONS, type ReviewAction } from './review'

/** What the audit log says was done, in Chinese. Acts of review are `review:…`. */
export const AUDIT_ACTIONS: Record<string, string> = {
  create: '新建',
  update: '修改',
  delete: '删除',
  publish: '发布',
  withdraw: '撤下',
  export: '导出',
  merge: '归并',
  'steward-link:create': '签发签到链接',
  'steward-link:revoke': '收回签到链接',
  'registrations:approve': '通过报名',
  'registrations:reject': '不予通过报名',
  'registrations:cancel': '代为取消报名',
  'registrations:message': '通知报名的人',
  'registrations:reveal': '查看手机号和答问',
  'registrations:export': '导出报名名单',
  'registrations:export-refused': '无权导出报名名单',
  'draw:freeze': '封存抽签名单',
  'draw:draw': '抽签',
  'sign-in': '登录',
  'sign-in:failed': '登录失败',
  'sign-in:password': '密码通过，待两步验证',
  'sign-out': '退出登录',
  'password:change': '修改自己的密码',
  'invitation:create': '生成邀请链接',
  'invitation:accept': '凭邀请设置密码',
  'sessions:end': '退出全部登录',
  'second-factor:failed': '验证码错误',
  'second-factor:enrol': '启用两步验证',
  'second-factor:remove': '停用两步验证',
  'second-factor:recovery': '使用恢复码',
  'second-factor:reset': '重置两步验证',
  ...Object.fromEntries(
    (Object.keys(REVIEW_ACTIONS) as ReviewAction[]).map((action) => [
      `review:${action}`,
      `审稿·${REVIEW_ACTIONS[action]}`,
    ]),
  ),
}

/** An act that has no word yet is shown as it is stored. */
export const auditActionLabel = (action: string): string => AUDIT_ACTIONS[action] ?? action

/** Where an act came from: without a trusted proxy no address is known, and what the house does by itself has none. */
export function auditAddressLabel(address: string | null | undefined): string {
  if (!address) return '系统'
  return address === 'direct' ? '未经代理' : address
}
