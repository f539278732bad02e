import { passageRule } from '../rule'

// Question and exclamation marks may be doubled and tripled for force (GB/T 15834—2011, 4.2 and 4.3), no others.
const REPEATED =
  /([，、；：])\1{1,9}|(?<!。)。。(?!。)|[，、；：][，、；：。]|。[，、；：]|[！？]{4,9}|[！？][。，]/gu

/** Marks that stand twice, or two that exclude each other. Three and more 。 are an ellipsis in a wrong form. */
export const repeatedMarks = passageRule(
  'repeated-marks',
  () => (text) =>
    [...text.matchAll(REPEATED)].map(({ index, 0: quote }) => ({
      start: index,
      end: index + quote.length,
      level: 'advisory',
      reason: '同一处只用一个标点；问号、叹号最多叠用三个（GB/T 15834—2011《标点符号用法》）。',
      suggestion: `只留一个，如“${quote[0]}”`,
    })),
)
