import { wordFinder } from '../find-words'
import { passageRule } from '../rule'
import { PRODUCT_PRAISE } from '../words/product-praise'

const findPraise = wordFinder(PRODUCT_PRAISE)

/** Superlatives about goods and medicines in news. */
export const productPraise = passageRule('product-praise', (_context, kind) =>
  kind === 'story' ? findPraise : () => [],
)
