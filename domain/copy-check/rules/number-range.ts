import { passageRule } from '../rule'

const UNIT_LEFT_OUT =
  /(?<![\d.\-—–－])(\d{1,6}(?:\.\d{1,3})?)[-—–－~～](\d{1,6}(?:\.\d{1,3})?)([千万亿%％])/gu
const HYPHEN =
  /(?<![\d.\-A-Za-z:：])(\d{1,4})-(\d{1,4})(?=[人名元岁天年月日时点个米次家项度周组届]|公里|小时|分钟)/gu

/**
 * Ranges of numbers: the unit that may not be left out of the first (3—5万元 could be three yuan), and a hyphen where the
 * dash of a range belongs.
 */
export const numberRange = passageRule('number-range', () => (text) => [
  ...[...text.matchAll(UNIT_LEFT_OUT)].map(({ index, 0: quote, 1: from, 2: to, 3: unit }) => ({
    start: index,
    end: index + quote.length,
    level: 'advisory' as const,
    reason:
      '数值范围中省略前一个“万”“亿”“%”会有歧义，不省略（GB/T 15835—2011《出版物上数字用法》）。',
    suggestion: `改为“${from}${unit}—${to}${unit}”`,
  })),
  ...[...text.matchAll(HYPHEN)]
    .filter(({ 1: from, 2: to }) => Number(from) < Number(to))
    .map(({ index, 0: quote, 1: from, 2: to }) => ({
      start: index,
      end: index + quote.length,
      level: 'advisory' as const,
      reason:
        '数目、时间的起止用一字线“—”或浪纹线“～”，不用短横线（GB/T 15834—2011《标点符号用法》4.13）。',
      suggestion: `改为“${from}—${to}”`,
    })),
])
