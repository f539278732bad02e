import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { byRule } from './from-rule'
import { renderReviewTable } from './render'

const DOCUMENT = new URL('../../../docs/review-table.md', import.meta.url)

test('docs/review-table.md is what the rule says', async () => {
  const table = await renderReviewTable(byRule)
  if (process.env.REVIEW_WRITE) writeFileSync(DOCUMENT, table)
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(table)
})
