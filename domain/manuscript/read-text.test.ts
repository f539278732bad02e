import { expect, test } from 'vitest'
import { readText } from './read-text'

test('a line is a paragraph, without its indent', () => {
  const texts = readText('\u3000\u3000一段。\r\n\r\n  二段。\n\u00a0\n').map((block) =>
    'runs' in block ? block.runs[0]?.text : block.kind,
  )
  expect(texts).toEqual(['一段。', '二段。'])
  expect(readText(' \n ')).toEqual([])
})
