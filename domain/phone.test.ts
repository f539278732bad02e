import { expect, test } from 'vitest'
import { isPhoneNumber, phoneHref } from './phone'

test.each([
  '010-65550100',
  '(021) 6555 0100',
  '（0500）5550100',
  '0500-5550100',
  '0500 65550100',
  '05005550100',
  '0500-5550100转8',
  '0500-5550100-802',
  '+86 500 5550100',
  '+86-10-65550100',
  '13900000000',
  '139 0000 0000',
  '+86 139-0000-0000',
  '400-000-0000',
  '4000000000',
  '800 810 0000',
  '12351',
  ' 12377 ',
])('%s can be dialled', (number) => expect(isPhoneNumber(number)).toBe(true))

test.each([
  ['a landline without its area code', '5550100'],
  ['the same with eight figures', '65550100'],
  ['a figure too few after 010', '010-6555010'],
  ['a figure too many', '0500-655501001'],
  ['no subscriber begins with 1', '0500-1550100'],
  ['a mobile with ten figures', '1390000000'],
  ['a mobile of no network', '12900000000'],
  ['an extension of a mobile', '13900000000转8'],
  ['400 with a figure too few', '400-000-000'],
  ['words', '打电话问'],
  ['two numbers in one', '0500-5550100、0500-5550101'],
  ['letters', '0500-555010o'],
  ['an emergency number', '110'],
  ['nothing', ''],
])('%s is refused: %s', (_, number) => expect(isPhoneNumber(number)).toBe(false))

test.each([
  ['0500-5550120', 'tel:05005550120'],
  ['（0500）5550 120', 'tel:05005550120'],
  ['+86 139 0000 0000', 'tel:+8613900000000'],
  ['0500-5550120转8', 'tel:05005550120,8'],
  ['0500-5550120-802', 'tel:05005550120,802'],
  ['400-000-0000', 'tel:4000000000'],
])('%s is dialled as %s', (number, href) => expect(phoneHref(number)).toBe(href))
