import { halfWidthFigures } from '../half-width-figures'
import { passageRule } from '../rule'
import { sentenceAround } from '../sentence'

const NUMBER =
  /(?<![\dA-Za-z])([1-689]\d{5})[ -]?((?:18|19|20)\d{2})[ -]?(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[ -]?(\d{3}[\dXx])(?![\dA-Za-z])/g
const REASON =
  '公民身份号码是个人信息，不得公开（《民法典》第一千零三十四条、《个人信息保护法》第二十五条）。'
const OTHER_CODE = /订单|设备|合同编|单号|流水|信用代码|资产/
const SPOKEN_OF = /身份证|身份号码|证件号/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/**
 * Numbers of identity cards: 18 places with a day of birth and the check digit of GB 11643. With a wrong check digit only
 * where the sentence speaks of an identity card; codes of devices and orders are none. A masked number is not found.
 */
export const identityNumber = passageRule(
  'identity-number',
  ({ today }) =>
    (text) =>
      [...halfWidthFigures(text).matchAll(NUMBER)].flatMap((match) => {
        const [quote, region = '', year = '', month = '', day = '', serial = ''] = match
        const start = match.index
        const end = start + quote.length
        const { sentence } = sentenceAround(text, start, end)
        const isSpokenOf = SPOKEN_OF.test(sentence)
        if (`${year}-${month}-${day}` > today || (!isSpokenOf && OTHER_CODE.test(sentence)))
          return []
        const isRight = hasCheckDigit(region + year + month + day + serial)
        if (!isRight && !isSpokenOf) return []
        const level = isRight ? ('blocking' as const) : ('advisory' as const)
        return {
          start,
          end,
          level,
          reason: REASON,
          suggestion: '删去，或只留前六位，其余用 * 代替',
        }
      }),
)

function hasCheckDigit(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return CHECK_DIGITS[sum % 11] === number.at(-1)?.toUpperCase()
}
