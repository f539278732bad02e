import { expect, test } from 'vitest'
import { noticeAnswers, refusalsOf } from './notice-answers'
import { PHONE_REFUSAL } from './phone'

const DAYS = ['2026-11-27', '2026-11-30']
const sent = {
  'answer.owner': ' 孙晓禾 ',
  'answer.item': '焊工操作证',
  'answer.number': '',
  contactName: '孙',
  contactPhone: '13900000000',
  wishedFor: '2026-11-27',
}

const refused = (change: Record<string, unknown>) => {
  const parsed = noticeAnswers('lostCertificate', DAYS).safeParse({ ...sent, ...change })
  return parsed.success ? {} : refusalsOf(parsed.error)
}

test('what is right is taken, without white space at its ends', () => {
  expect(noticeAnswers('lostCertificate', DAYS).parse(sent)).toMatchObject({
    'answer.owner': '孙晓禾',
    wishedFor: '2026-11-27',
  })
})

test.each([
  [{ 'answer.owner': '  ' }, { 'answer.owner': '请填写遗失者。' }],
  [{ 'answer.owner': undefined }, { 'answer.owner': '请填写遗失者。' }],
  [{ 'answer.item': '章'.repeat(101) }, { 'answer.item': '遗失物不能超过 100 个字。' }],
  [
    { 'answer.number': '990000199001010017' },
    { 'answer.number': '为保护个人信息，身份证号不登全，写后四位即可。' },
  ],
  [{ 'answer.number': undefined, wishedFor: undefined }, {}],
  [{ contactPhone: '5550100' }, { contactPhone: PHONE_REFUSAL }],
  [{ contactPhone: '' }, { contactPhone: '请填写联系电话。' }],
  [{ wishedFor: '2026-11-25' }, { wishedFor: '这一天已经截稿，请另选一天。' }],
  [{ wishedFor: '' }, {}],
])('%j', (change, sentences) => expect(refused(change)).toEqual(sentences))

test('a choice is one of its options, and a number that is printed can be dialled', () => {
  const parsed = noticeAnswers('deregistration', DAYS).safeParse({
    'answer.company': '云栖包装有限公司',
    'answer.code': '91990000MA00000001',
    'answer.decision': '口头决定',
    'answer.person': '裘女士',
    'answer.telephone': '不便公开',
    contactName: '裘',
    contactPhone: '0500-5559003',
  })
  expect(parsed.success ? {} : refusalsOf(parsed.error)).toEqual({
    'answer.decision': '请选择依据。',
    'answer.telephone': PHONE_REFUSAL,
  })
})
