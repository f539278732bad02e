import { pinyin } from 'pinyin-pro'
import { foldText } from './fold'
import { runsOf } from './runs'

const LONGEST_NAME = 24
/** As long as a person's name: every reading of its characters is kept, for nobody knows which one the family uses. */
const PERSON = 4
const MOST_READINGS = 12

/**
 * How a name is typed without Chinese: in pinyin and by initials, from each of its characters on.
 * 通州区 → tongzhouqu, tzq, zhouqu, zq, qu, q
 */
export const pinyinOf = (name: string): string[] =>
  runsOf(foldText(name).text).flatMap(({ kind, text }) => {
    if (kind !== 'han') return []
    const run = [...text].slice(0, LONGEST_NAME)
    return readingsOf(run).flatMap((syllables) =>
      syllables.flatMap((_, from) => {
        const rest = syllables.slice(from)
        return [rest.join(''), rest.map((syllable) => syllable[0]).join('')]
      }),
    )
  })

/** How the whole is said, for finding what is said the same way. */
export const soundOf = (text: string): string => syllablesOf(text).join('')

const syllablesOf = (text: string) =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' })

function readingsOf(run: string[]): string[][] {
  const usual = syllablesOf(run.join(''))
  if (run.length > PERSON) return [usual]
  let readings: string[][] = [[]]
  for (const character of run) {
    const ways = pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true })
    readings = readings.flatMap((before) => [...new Set(ways)].map((way) => [...before, way]))
  }
  return [usual, ...readings.slice(0, MOST_READINGS)]
}
