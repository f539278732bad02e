import { halfWidthFigures } from '../half-width-figures'
import { passageRule } from '../rule'
import { sentenceAround } from '../sentence'

const MOBILE =
  /(?<![\dA-Za-z.*/=_])(?:\+?86[ -]?)?(1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?![\d*A-Za-z]|次|元|人|个|字)/g
const LANDLINE =
  /(?<![\dA-Za-z.-])(0\d{2,3}-?\d{7,8}|[2-9]\d{6,7})(?![\dA-Za-z*.]|[次元人个字万亿千])/g
const REASON =
  '个人电话号码是个人信息，未经本人同意不得公开（《民法典》第一千零三十四条、《个人信息保护法》第二十五条）。'
const FOR_THE_PUBLIC =
  /咨询|报名|热线|客服|值班|服务电话|举报|投诉|订购|预约|登报|招聘|应聘|联系电话|联系人|联系方式|办公|工会电话|单位电话|组委会|来电|拨打|垂询|致电/
const OF_A_HOME = /家住|家中电话|家里电话|家庭电话|住宅电话|宅电|本人电话|个人电话|私人电话/
// Straight before the number: what it is a number of.
const OTHER_CODE =
  /(?:编号|订单|单号|流水号?|许可证号|会员证号|账号|代码|阅读量|浏览量|QQ群?号?|群号)[^，。；、]{0,4}$/

/**
 * Telephone numbers of persons: every mobile number that the portal does not print itself, and fixed lines that the
 * sentence calls somebody's own. Where a number is given for the public to call, or in an advertisement, it is a hint.
 */
export const phoneNumber = passageRule('phone-number', ({ publicPhones }, kind) => {
  const known = new Set(publicPhones.map(digitsOf))
  return (text) => {
    const figures = halfWidthFigures(text)
    const around = (match: RegExpExecArray) =>
      sentenceAround(text, match.index, match.index + match[0].length).sentence
    const mobiles = [...figures.matchAll(MOBILE)]
      .filter(
        (match) =>
          !known.has(digitsOf(match[1] ?? '')) &&
          !OTHER_CODE.test(figures.slice(Math.max(0, match.index - 12), match.index)),
      )
      .map((match) => ({
        match,
        level:
          kind !== 'story' || FOR_THE_PUBLIC.test(around(match))
            ? ('advisory' as const)
            : ('blocking' as const),
      }))
    const landlines = [...figures.matchAll(LANDLINE)]
      .filter((match) => !known.has(digitsOf(match[0])) && OF_A_HOME.test(around(match)))
      .map((match) => ({ match, level: 'advisory' as const }))
    return [...mobiles, ...landlines].map(({ match, level }) => ({
      start: match.index,
      end: match.index + match[0].length,
      level,
      reason: REASON,
      suggestion:
        level === 'blocking' ? '删去，或隐去中间四位' : '核对是否为对外公布的号码，本人是否同意',
    }))
  }
})

const digitsOf = (number: string) => number.replace(/\D/g, '')
