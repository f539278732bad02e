import { expect, test } from 'vitest'
import { readRegistrationNumber, registrationNumber } from './number'

test.each([
  [[0, 0, 0, 0, 0], '00000000'],
  [[255, 255, 255, 255, 255], 'ZZZZZZZZ'],
  [[0, 0, 0, 0, 33], '00000011'],
  [[8, 66, 16, 132, 33], '11111111'],
])('%o gives %s', (bytes, number) => {
  expect(registrationNumber(Uint8Array.from(bytes))).toBe(number)
})

test.each([
  ['7K3M9QXA', '7K3M9QXA'],
  ['7k3m 9qxa', '7K3M9QXA'],
  ['7K3M-9QXA', '7K3M9QXA'],
  ['oil00000', '01100000'],
  ['7K3M9QX', null],
  ['7K3M9QXU', null],
  ['7K3M9QXA9', null],
  ['', null],
])('%s is read as %s', (typed, number) => {
  expect(readRegistrationNumber(typed)).toBe(number)
})
