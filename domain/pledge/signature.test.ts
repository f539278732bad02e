import { expect, test } from 'vitest'
import { shownName, signatureInput } from './signature'

test.each([
  ['王小明', '王**'],
  ['王明', '王**'],
  ['欧阳修竹', '欧**'],
  ['𠮷田', '𠮷**'],
  ['Anne', 'A**'],
  ['', null],
])('%s is shown as %s', (name, shown) => {
  expect(shownName(name)).toBe(shown)
})

const good = { phone: '+86 138 1234 5678', consent: true }

test('a number is enough', () => {
  expect(signatureInput.parse(good)).toEqual({ phone: '13812345678', name: '', consent: true })
})

test.each([
  [{ phone: '12345' }, 'phone'],
  [{ phone: undefined }, 'phone'],
  [{ name: '<b>王</b>' }, 'name'],
  [{ name: '王'.repeat(31) }, 'name'],
  [{ consent: false }, 'consent'],
  [{ consent: undefined }, 'consent'],
])('%o is refused at %s', (change, field) => {
  const parsed = signatureInput.safeParse({ ...good, ...change })
  expect(parsed.error?.issues.map(({ path }) => path.join())).toEqual([field])
})
