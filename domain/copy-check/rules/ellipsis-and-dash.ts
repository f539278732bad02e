import { passageRule } from '../rule'

const FORMS = [
  {
    pattern: /(?<=[\p{sc=Han}”》）])(?:\.{3,12}|。{3,12}|·{3,12})/gu,
    reason: '省略号写作两格六点（GB/T 15834—2011《标点符号用法》4.11）。',
    suggestion: '改为“……”',
  },
  {
    pattern: /(?<=[\p{sc=Han}，。“”])…(?!…)|(?<!…)…(?=\p{sc=Han})/gu,
    reason: '省略号写作两格六点（GB/T 15834—2011《标点符号用法》4.11）。',
    suggestion: '改为“……”',
  },
  {
    pattern: /……(?:等等?(?=[。，；、都均各也]|$))/gu,
    reason: '省略号和“等”“等等”不同时使用（GB/T 15834—2011《标点符号用法》4.11）。',
    suggestion: '两者留一',
  },
  {
    pattern: /(?<=[\p{sc=Han}”》）])(?:-{2,4}|－{2,4}|——[—-]{1,4})(?=[\p{sc=Han}“《（])/gu,
    reason: '破折号写作两格一长横（GB/T 15834—2011《标点符号用法》4.10）。',
    suggestion: '改为“——”',
  },
] as const

/** Ellipses and dashes in other forms than …… and ——. A single — joins places and dates and is right. */
export const ellipsisAndDash = passageRule(
  'ellipsis-and-dash',
  () => (text) =>
    FORMS.flatMap(({ pattern, reason, suggestion }) =>
      [...text.matchAll(pattern)].map(({ index, 0: quote }) => ({
        start: index,
        end: index + quote.length,
        level: 'advisory',
        reason,
        suggestion,
      })),
    ),
)
