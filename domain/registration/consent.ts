import type { Question } from './terms'

type Asked = {
  /** the union that holds the event: the 个人信息处理者 */
  handler: string
  /** how to reach it; null where it told nobody */
  phone: string | null
  retentionDays: number
  questions: readonly Question[]
}

/**
 * What a person agrees to who registers: handler, purpose, method, what is processed, how long, and their rights, in
 * plain words (《个人信息保护法》第十四条、第十七条). A change of any of it is another text, to be agreed to anew.
 */
export function consentText({ handler, phone, retentionDays, questions }: Asked): string {
  const reached = phone ? `（电话 ${phone}）` : ''
  return [
    `个人信息处理者：${handler}${reached}。`,
    '用途：办理本活动的报名、签到和纪念品领取，活动有变动时通知您。',
    `处理哪些：姓名、手机号、单位；会员号由您自愿填写。${questions.map(asked).join('')}`,
    '怎样处理：保存在本门户的服务器上，手机号和答问加密保存，只由主办工会的经办人使用，不向他人提供，不作别的用途。',
    `保存多久：到活动结束后 ${retentionDays} 天为止，届时删除，只留下人数。`,
    '您的权利：凭报名后得到的票证链接，可随时查看、更正、取消报名，也可要求立即删除；也可向上述工会提出。',
  ].join('\n')
}

const asked = ({ label, purpose, retentionDays }: Question): string =>
  `“${label}”用于${purpose}，保存到活动结束后 ${retentionDays} 天。`

/** The separate consent that sensitive personal information needs (第二十九条); null where none is asked for. */
export function sensitiveConsentText(questions: readonly Question[]): string | null {
  const sensitive = questions.filter((question) => question.sensitive)
  if (sensitive.length === 0) return null
  const named = sensitive.map(({ label, purpose }) => `“${label}”（用于${purpose}）`).join('、')
  return `${named}属于敏感个人信息，我单独同意处理。不回答这些问题，不影响报名。`
}
