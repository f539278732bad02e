import { expect, test } from 'vitest'
import { fieldErrors, registrationInput } from './input'
import type { Question } from './terms'

const size: Question = {
  id: 'size',
  label: '上衣尺码',
  kind: 'choice',
  choices: ['M', 'L'],
  purpose: '定制',
  required: true,
  sensitive: false,
  retentionDays: 30,
}
const note: Question = { ...size, id: 'note', label: '备注', kind: 'text', required: false }
const good = { name: '林晓', phone: '138 1234 5678', employer: '临江机床厂', consent: 'abc' }

const plain = registrationInput([], [''])
const errorsOf = (schema: ReturnType<typeof registrationInput>, sent: unknown) => {
  const parsed = schema.safeParse(sent)
  return parsed.success ? null : fieldErrors(parsed.error)
}

test('what is well said comes out plain', () => {
  expect(plain.parse(good)).toEqual({
    name: '林晓',
    phone: '13812345678',
    employer: '临江机床厂',
    memberNumber: '',
    answers: {},
    pool: '',
    consent: 'abc',
    sensitiveConsent: false,
  })
})

test.each([
  '𠮷田',
  '㛃',
  '买买提·阿不都拉',
  '艾孜买提·吐尔逊江·玉素甫',
  'Anne-Marie Smith',
  "O'Neil",
  '王 芳',
  '欧阳修竹',
])('the name %s is taken', (name) => {
  const parsed = plain.safeParse({ ...good, name })
  // A name of one letter is rare, but 㛃 alone is a given name: it needs its family name.
  expect(parsed.success).toBe(name !== '㛃')
})

test.each([
  ['', '请填写姓名。'],
  ['   ', '请填写姓名。'],
  ['林', '请按身份证上的姓名填写，只用文字和间隔号。'],
  ['<script>alert(1)</script>', '请按身份证上的姓名填写，只用文字和间隔号。'],
  ['林晓😀', '请按身份证上的姓名填写，只用文字和间隔号。'],
  ['林\u0000晓', '请按身份证上的姓名填写，只用文字和间隔号。'],
  ['林\u202E晓', '请按身份证上的姓名填写，只用文字和间隔号。'],
  ['林'.repeat(31), '请按身份证上的姓名填写，只用文字和间隔号。'],
  ['林'.repeat(500), '姓名不能超过 30 个字。'],
  [undefined, '请填写姓名。'],
  [7, '请填写姓名。'],
  [{ $ne: '' }, '请填写姓名。'],
])('the name %j is refused at its field', (name, sentence) => {
  expect(errorsOf(plain, { ...good, name })).toEqual({ name: sentence })
})

test.each(['12345', 'abc', '0500-5550100', '1'.repeat(5000), null])(
  'the number %j is refused at its field',
  (phone) => {
    expect(errorsOf(plain, { ...good, phone })).toEqual({
      phone: '请填写 11 位手机号，例如 138 0000 0000。',
    })
  },
)

test('an employer is free text, stored as it is', () => {
  const employer = '<script>alert("单位")</script> & 𠮷野家 😀'
  expect(plain.parse({ ...good, employer }).employer).toBe(employer)
  expect(errorsOf(plain, { ...good, employer: '厂'.repeat(61) })).toEqual({
    employer: '单位不能超过 60 个字。',
  })
  expect(errorsOf(plain, { ...good, employer: ' ' })).toEqual({ employer: '请填写单位。' })
  expect(errorsOf(plain, { ...good, employer: '厂\u0007' })).toEqual({
    employer: '单位里有不能用的字符。',
  })
})

test('a member number is left out or well formed', () => {
  expect(plain.parse({ ...good, memberNumber: 'ＬＪ２０２６' }).memberNumber).toBe('LJ2026')
  expect(errorsOf(plain, { ...good, memberNumber: '二零' })).toHaveProperty('memberNumber')
})

test('answers are to the questions of the event', () => {
  const schema = registrationInput([size, note], [''])
  expect(schema.parse({ ...good, answers: { size: 'L', else: 'x' } }).answers).toEqual({
    size: 'L',
    note: '',
  })
  expect(errorsOf(schema, good)).toEqual({ 'answers.size': '请回答“上衣尺码”。' })
  expect(errorsOf(schema, { ...good, answers: { size: 'XXL' } })).toEqual({
    'answers.size': '请为“上衣尺码”选一项。',
  })
  expect(errorsOf(schema, { ...good, answers: { size: 'L', note: '长'.repeat(201) } })).toEqual({
    'answers.note': '备注不能超过 200 个字。',
  })
})

test('of several groups one is chosen', () => {
  const schema = registrationInput([], ['m', 'w'])
  expect(errorsOf(schema, good)).toEqual({ pool: '请选一项。' })
  expect(errorsOf(schema, { ...good, pool: 'x' })).toEqual({ pool: '请选一项。' })
  expect(schema.parse({ ...good, pool: 'w' }).pool).toBe('w')
})

test('a sensitive answer needs a consent of its own; none needs none', () => {
  const schema = registrationInput([{ ...note, id: 'health', sensitive: true }], [''])
  expect(errorsOf(schema, { ...good, answers: { health: '花粉过敏' } })).toEqual({
    sensitiveConsent: '回答了涉及敏感个人信息的问题，须勾选单独同意；也可以不回答。',
  })
  expect(errorsOf(schema, { ...good, answers: { health: '' } })).toBeNull()
  expect(
    errorsOf(schema, { ...good, answers: { health: '无' }, sensitiveConsent: true }),
  ).toBeNull()
})
