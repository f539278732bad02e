const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** 二十四 → 24, 三千四百万 → 34000000, 二〇二六 → 2026; NaN for anything else. */
export function chineseNumber(text: string): number {
  if (text.length > 1 && /^[〇零○一二三四五六七八九]+$/.test(text)) {
    return Number([...text].map((digit) => DIGITS[digit]).join(''))
  }
  let total = 0
  let section = 0
  let digit = Number.NaN
  for (const character of text) {
    if (character in DIGITS) digit = DIGITS[character] ?? 0
    else if (character in POWERS) {
      section += (Number.isNaN(digit) ? 1 : digit) * (POWERS[character] ?? 1)
      digit = 0
    } else if (character === '万' || character === '亿') {
      total = (total + section + (digit || 0)) * (character === '万' ? 10_000 : 100_000_000)
      section = 0
      digit = 0
    } else return Number.NaN
  }
  return total + section + digit
}
