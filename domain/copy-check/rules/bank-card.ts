import { halfWidthFigures } from '../half-width-figures'
import { passageRule } from '../rule'
import { sentenceAround } from '../sentence'

const CARD = /(?<![\dA-Za-z])(?:62|[345]\d)\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\dA-Za-z])/g
const SPOKEN_OF = /银行卡|卡号|工资卡|储蓄卡|信用卡|账号|账户|汇款|打款|转账/
const OTHER_CODE = /订单|单号|设备|编号|流水|运单/
const FOR_THE_PUBLIC = /捐款|捐赠|募捐|对公|善款|缴费/

/**
 * Numbers of bank cards: 16 to 19 figures whose last is the check digit of Luhn (GB/T 17552, ISO/IEC 7812). Those of China
 * UnionPay begin with 62; others count where the sentence speaks of a card. Where money is asked for, it is a hint.
 */
export const bankCard = passageRule(
  'bank-card',
  () => (text) =>
    [...halfWidthFigures(text).matchAll(CARD)].flatMap(({ index: start, 0: quote }) => {
      const end = start + quote.length
      const { sentence } = sentenceAround(text, start, end)
      const isSpokenOf = SPOKEN_OF.test(sentence)
      const isOther = OTHER_CODE.test(sentence) || !quote.startsWith('62')
      if (!hasCheckDigit(quote.replace(/\D/g, '')) || (!isSpokenOf && isOther)) return []
      return {
        start,
        end,
        level: FOR_THE_PUBLIC.test(sentence) ? ('advisory' as const) : ('blocking' as const),
        reason: '银行账户属于敏感个人信息，不得公开（《个人信息保护法》第二十八条）。',
        suggestion: '删去，或只留后四位；公开募捐的账户须核对开户单位',
      }
    }),
)

function hasCheckDigit(number: string): boolean {
  const sum = [...number].reverse().reduce((total, figure, index) => {
    const value = Number(figure) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
