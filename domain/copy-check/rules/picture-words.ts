import type { Rule } from '../rule'
import type { Finding } from '../types'

/** Pictures without words for those who do not see them, or without the name of who took them. */
export const pictureWords: Rule = {
  name: 'picture-words',
  check: ({ pictures = [] }) =>
    pictures.flatMap(({ alt, credit }, index) => [
      ...(alt.trim() === ''
        ? [
            missing(
              'alt',
              index,
              '图片没有替代文字，读屏软件读不出（GB/T 37668—2019《信息无障碍》）。',
              '写一句图上有什么',
            ),
          ]
        : []),
      ...(credit.trim() === ''
        ? [
            missing(
              'credit',
              index,
              '图片没有署名（《著作权法》第十条：署名权）。',
              '写明“某某 摄”或图片来源',
            ),
          ]
        : []),
    ]),
}

const missing = (
  field: 'alt' | 'credit',
  index: number,
  reason: string,
  suggestion: string,
): Finding => ({
  rule: 'picture-words',
  level: 'blocking',
  quote: '',
  start: 0,
  end: 0,
  reason,
  suggestion,
  place: { field, index },
})
