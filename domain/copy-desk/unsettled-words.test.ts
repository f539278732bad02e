import { expect, test } from 'vitest'
import { unsettledWords } from './unsettled-words'

const finding = { quote: '残废人', reason: '蔑称。', where: '正文第2段', stoodByName: null }

test.each([
  [[finding], '校对没有通过：正文第2段“残废人”，蔑称。请改正，或由责任编辑以上写明理由放过。'],
  [
    [{ ...finding, quote: '', where: '作者署名', reason: '没有署名。' }, finding, finding],
    '校对没有通过：作者署名，没有署名。请改正，或由责任编辑以上写明理由放过。另有2处。',
  ],
  [
    [{ ...finding, stoodByName: '程舟' }],
    '校对没有通过：正文第2段“残废人”，蔑称。程舟已放过，签发前须由总编（提交人以外）确认或改正。',
  ],
])('%#', (findings, sentence) => {
  expect(unsettledWords(findings, '责任编辑以上')).toBe(sentence)
})
