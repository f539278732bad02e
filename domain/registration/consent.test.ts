import { expect, test } from 'vitest'
import { consentText, sensitiveConsentText } from './consent'
import type { Question } from './terms'

const question = (more: Partial<Question>): Question => ({
  id: 'q1',
  label: '上衣尺码',
  kind: 'text',
  choices: [],
  purpose: '定制骑行服',
  required: false,
  sensitive: false,
  retentionDays: 30,
  ...more,
})

test('handler, purpose, what, how, how long and rights are said', () => {
  const text = consentText({
    handler: '东湖区总工会',
    phone: '0500-5550100',
    retentionDays: 90,
    questions: [question({})],
  })
  expect(text.split('\n')).toEqual([
    '个人信息处理者：东湖区总工会（电话 0500-5550100）。',
    '用途：办理本活动的报名、签到和纪念品领取，活动有变动时通知您。',
    '处理哪些：姓名、手机号、单位；会员号由您自愿填写。“上衣尺码”用于定制骑行服，保存到活动结束后 30 天。',
    '怎样处理：保存在本门户的服务器上，手机号和答问加密保存，只由主办工会的经办人使用，不向他人提供，不作别的用途。',
    '保存多久：到活动结束后 90 天为止，届时删除，只留下人数。',
    '您的权利：凭报名后得到的票证链接，可随时查看、更正、取消报名，也可要求立即删除；也可向上述工会提出。',
  ])
})

test('without a telephone none is named', () => {
  const text = consentText({ handler: '某工会', phone: null, retentionDays: 7, questions: [] })
  expect(text).toContain('个人信息处理者：某工会。')
  expect(text).toContain('活动结束后 7 天')
})

test('sensitive answers need a consent of their own, and only they', () => {
  expect(sensitiveConsentText([question({})])).toBeNull()
  const health = question({ label: '病史', purpose: '安排医护', sensitive: true })
  expect(sensitiveConsentText([question({}), health])).toBe(
    '“病史”（用于安排医护）属于敏感个人信息，我单独同意处理。不回答这些问题，不影响报名。',
  )
})
