import { peopleLine } from './byline'

/** Pictures that nobody is named for. */
const ANONYMOUS =
  /^[([【]?\s*(?:均为|图为)?\s*(?:资料(?:图片|照片|图)|本报资料(?:图片|照片)|网络(?:图片|截图)|视频截图|(?:新华社|中新社|视觉中国|本报)(?:发|供图)|AI(?:制图|生成))\s*[)\]】]?$/u
const PREFIXED =
  /^[([【]?\s*(?:摄影|摄影报道|供图|制图|绘图|漫画|插图|图片|图|图片提供|图片来源|图源|题图|制图)\s*[:/]\s*\S{2,20}\s*[)\]】]?$/u
const PROVIDED =
  /^[([【]?\s*(?:本版|本文|以上|本组|文中)?(?:图片|照片|图|摄影)?(?:均|皆|全部)?(?:由|为|系)[^。,]{2,20}?(?:提供|供图|摄|摄影|拍摄)\s*[)\]】]?$/u

/** A whole line, or a bracket's words, that says who made or lent a picture. A date alone (12月6日摄) does not. */
export function isCredit(line: string): boolean {
  if (line.length > 60 || /\d{1,2}月|\d{1,2}日/.test(line)) return false
  return (
    ANONYMOUS.test(line) ||
    PREFIXED.test(line) ||
    PROVIDED.test(line) ||
    peopleLine(line) === 'credit'
  )
}
