import { expect, test } from 'vitest'
import { composeNotice } from './compose-notice'
import { NOTICE_FORMS, templateAt } from './notice-form'

const { lostCertificate, announcement, deregistration, capitalReduction, statement } = NOTICE_FORMS

test.each([
  [
    lostCertificate,
    { owner: ' 桂香面馆 ', item: '营业执照副本', number: 'LJ-0218' },
    '桂香面馆遗失营业执照副本，编号LJ-0218，声明作废。',
  ],
  [lostCertificate, { owner: '孙晓禾', item: '焊工操作证' }, '孙晓禾遗失焊工操作证，声明作废。'],
  [
    announcement,
    { body: '夜班食堂照常开放\n  请从西门进入', issuer: '临江公交集团' },
    '夜班食堂照常开放 请从西门进入。特此公告。临江公交集团',
  ],
  [
    statement,
    { body: '我会不收取任何费用！', issuer: '联合工会' },
    '我会不收取任何费用！特此声明。联合工会',
  ],
  [
    deregistration,
    {
      company: '云栖包装有限公司',
      code: '91990000MA00000001',
      decision: '股东会决议',
      person: '裘女士',
      telephone: '0500-5559003',
    },
    '云栖包装有限公司（统一社会信用代码：91990000MA00000001）经股东会决议，拟向登记机关申请注销登记，清算组已成立。请债权人自本公告见报之日起四十五日内向清算组申报债权。联系人：裘女士，电话：0500-5559003。特此公告。',
  ],
  [
    capitalReduction,
    {
      company: '云栖包装有限公司',
      code: '91990000MA00000001',
      decision: '股东决定',
      from: '500',
      to: '120.5',
      person: '裘女士',
      telephone: '0500-5559003',
    },
    '云栖包装有限公司（统一社会信用代码：91990000MA00000001）经股东决定，注册资本由人民币500万元减至120.5万元。请债权人自本公告见报之日起四十五日内要求公司清偿债务或者提供相应担保。联系人：裘女士，电话：0500-5559003。特此公告。',
  ],
])('the words of a notice', (form, answers, words) =>
  expect(composeNotice(form, answers)).toBe(words),
)

test('an answer is words, whatever signs it has', () => {
  expect(composeNotice(lostCertificate, { owner: '{item}[甲]$&', item: '公章' })).toBe(
    '{item}[甲]$&遗失公章，声明作废。',
  )
})

test('an answer to every blank, and a blank for every answer', () => {
  for (const { pattern, fields, slug } of Object.values(NOTICE_FORMS)) {
    const blanks = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(blanks.sort(), slug).toEqual(fields.map(({ name }) => name).sort())
  }
})

test('each form has its address', () => {
  expect(templateAt('lost-certificate')).toBe('lostCertificate')
  expect(templateAt('lostCertificate')).toBeNull()
})
