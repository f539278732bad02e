import { APIError } from 'payload'
import { expect, test } from 'vitest'
import { answerApiError } from './answer-api-error'

const answer = (error: Error) => answerApiError({ error } as Parameters<typeof answerApiError>[0])

test('an outage is 503, in Chinese and without SQL', () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), {
    code: 'ECONNREFUSED',
  })
  expect(answer(new Error('Failed query: select 1 from users', { cause }))).toEqual({
    status: 503,
    response: { errors: [{ message: '暂时不可用，请稍后再试。' }] },
  })
})

test('a bug is 500, in Chinese', () => {
  expect(answer(new TypeError('x is not a function'))).toEqual({
    status: 500,
    response: { errors: [{ message: '出了点问题，没有办成，请稍后再试。' }] },
  })
})

test('a refusal keeps its own words, whatever the build made of its name', () => {
  const refusal = new APIError('只能为本工会建立内容。', 403, null, true)
  refusal.name = ''
  expect(answer(refusal)).toEqual({
    status: 403,
    response: { errors: [{ message: '只能为本工会建立内容。' }] },
  })
})

test('a refusal keeps its reason beside its words', () => {
  expect(answer(new APIError('请写明意见。', 409, { reason: 'opinion-missing' }, true))).toEqual({
    status: 409,
    response: { errors: [{ message: '请写明意见。', data: { reason: 'opinion-missing' } }] },
  })
})

test('a document that somebody else has open is told in Chinese', () => {
  expect(answer(new APIError('Document with ID 1 is currently locked', 423))).toEqual({
    status: 423,
    response: { errors: [{ message: '另一位同事正在修改这份内容，等对方保存或离开后再存。' }] },
  })
})

test('what is wrong with which field is left to Payload', () => {
  expect(answer(new APIError('有误', 400, { errors: [{ path: 'slug' }] }, true))).toBeUndefined()
})

test('a value that no column can hold is the asker’s', () => {
  const cause = Object.assign(new Error('invalid byte sequence'), { code: '22021' })
  expect(answer(new Error('Failed query: select 1', { cause }))).toMatchObject({ status: 400 })
})
