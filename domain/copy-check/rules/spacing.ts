import { passageRule } from '../rule'

const REASON = '标点前后不留空格（GB/T 15834—2011《标点符号用法》：标点各占其位，不另加空）。'
// A headline's space stands between phrases; beside a comma or a stop it is a slip. Bounded, so never slow.
const SPACE_BESIDE_MARK =
  /(?<![\s\u3000])[ \u3000]{1,8}(?=[，。、；：？！）》])|(?<=[，、；：])[ \u3000]{1,8}(?=\p{sc=Han})/gu

/** Spaces before a closing mark, and after a comma, colon or semicolon before Han. Spaces at the head of a line indent it. */
export const spacing = passageRule(
  'spacing',
  () => (text) =>
    [...text.matchAll(SPACE_BESIDE_MARK)]
      .filter(({ index }) => index > 0 && text[index - 1] !== '\n')
      .map(({ index, 0: spaces }) => ({
        start: index,
        end: index + spaces.length,
        level: 'advisory',
        reason: REASON,
        suggestion: '删去空格',
      })),
)
