import { parseByline } from './byline'
import { fold } from './fold'
import { parseNames } from './names'
import type { Credit } from './types'

const OUTLET = /^(?:新华社|中新社|视觉中国)/

/** The credits in the words of one credit segment. */
export function parseCredit(text: string): Credit[] {
  const words = fold(text)
    .replace(/[()[\]【】]/g, ' ')
    .trim()
  const anonymous =
    /^(?:均为|图为)?\s*((?:本报)?资料(?:图片|照片|图)|网络(?:图片|截图)|视频截图|AI(?:制图|生成))$/.exec(
      words,
    )
  if (anonymous) return [{ names: [], role: anonymous[1] ?? words, agency: null }]
  const outlet = /^(新华社|中新社|视觉中国|本报)\s*(发|供图)$/.exec(words)
  if (outlet)
    return [
      {
        names: [],
        role: outlet[2] ?? '发',
        agency: outlet[1] === '本报' ? null : (outlet[1] ?? null),
      },
    ]
  const provided = /(?:由|为|系)(.{2,20}?)(提供|供图|摄影|拍摄|摄)$/.exec(words)
  if (provided)
    return [credit(provided[1] ?? '', provided[2] === '提供' ? '供图' : (provided[2] ?? '摄'))]
  const prefixed = /^(\p{sc=Han}{1,4})\s*[:/]\s*(\S.*)$/u.exec(words)
  if (prefixed && !parseByline(words)?.credits.length)
    return [credit(prefixed[2] ?? '', roleOf(prefixed[1] ?? ''))]
  return parseByline(words)?.credits ?? [{ names: [], role: words, agency: null }]
}

function credit(who: string, role: string): Credit {
  const named = parseByline(`${who} 摄`)?.credits[0]
  if (named) return { ...named, role }
  const agency = OUTLET.exec(who)?.[0] ?? null
  return { names: agency === who ? [] : (parseNames(who, true) ?? [who.trim()]), role, agency }
}

function roleOf(label: string): string {
  return /^图片(?:提供|来源)|^图源/.test(label) ? '供图' : label
}
