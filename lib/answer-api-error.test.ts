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

test('what is wrong with which field is left to Payload', () => {
  expect(answer(new APIError('有误', 400, { errors: [{ path: 'slug' }] }, true))).toBeUndefined()
})

test('a value that no column can hold is the asker’s', () => {
  const cause = Object.assign(new Error('invalid byte sequence'), { code: '22021' })
  expect(answer(new Error('Failed query: select 1', { cause }))).toMatchObject({ status: 400 })
})
