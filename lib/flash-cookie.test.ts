import { expect, test } from 'vitest'
import { z } from 'zod'
import { flashCookie } from './flash-cookie'

const notice = flashCookie('n', '/form', z.object({ text: z.string() }))

test('what was written is read', () => {
  expect(notice.read(notice.write({ text: '请填写密码。' }))).toEqual({ text: '请填写密码。' })
})

test('none, rubbish and another shape are nothing', () => {
  expect(notice.read(undefined)).toBeNull()
  expect(notice.read('%%%')).toBeNull()
  expect(notice.read(Buffer.from('{"text":1}').toString('base64url'))).toBeNull()
})
