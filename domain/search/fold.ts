import pairs from 'opencc-js/dict/TSCharacters'

const SIMPLIFIED = new Map(
  pairs.split('|').map((pair) => pair.split(' ', 2) as [traditional: string, simplified: string]),
)

/** `text` as it is searched, and for each of its places the place in the original from which it came. */
export type Folded = { text: string; origins: number[] }

/**
 * Makes alike what a reader takes for the same: full and half width (NFKC), upper and lower case, accents of Latin
 * letters, traditional and simplified characters. Control and invisible characters are left out. What is indexed and
 * what is asked for goes through here, so that an odd choice among simplified characters does no harm.
 */
export function fold(original: string): Folded {
  let text = ''
  const origins: number[] = []
  let place = 0
  for (const character of original) {
    const folded = foldCharacter(character)
    text += folded
    for (let i = 0; i < folded.length; i++) origins.push(place)
    place += character.length
  }
  return { text, origins }
}

function foldCharacter(character: string): string {
  const known = SIMPLIFIED.get(character)
  if (known) return known
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x4e00 && code <= 0x9fff) return character
  if (/[\n\r\u2028\u2029]/.test(character)) return '\n'
  if (/\s/.test(character)) return ' '
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(character)) return ''
  const apart = character.normalize('NFKD').toLowerCase()
  // As ü is typed in pinyin.
  if (apart.startsWith('u\u0308')) return 'v'
  const plain = apart.replace(/\p{M}/gu, '').normalize('NFC')
  return [...plain].map((each) => SIMPLIFIED.get(each) ?? each).join('')
}

const HAN = /\p{Script=Han}/u
const SPACE_BETWEEN_HAN = /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu

/** Drops the spaces that a paper sets between characters: 王　芳 is 王芳. Line ends stay. */
export function closeSpaces({ text, origins }: Folded): Folded {
  const kept: number[] = []
  let last = 0
  const closed = text.replace(SPACE_BETWEEN_HAN, (spaces, at: number) => {
    kept.push(...origins.slice(last, at))
    last = at + spaces.length
    return ''
  })
  return { text: closed, origins: [...kept, ...origins.slice(last)] }
}

export const foldText = (text: string): Folded => closeSpaces(fold(text))

export const isHan = (text: string): boolean => HAN.test(text)
