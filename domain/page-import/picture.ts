import { endsWithDateOfTaking, isCaptionOpening } from './caption'
import { readTails } from './line-tail'
import type { OpenStory } from './open-story'
import { sharedWords, subjectWords } from './related'
import type { PageView } from './story-start'

const LONGEST = 350
const SHORTEST = 25
const DATED =
  /^(?:这是)?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|^(?:近日|昨日|昨天|今日|日前|连日来|当日|时下|眼下|初冬|深秋|盛夏)/

/**
 * Whether the text at `i` is a picture's of its own that the layout set below a story: at most 350 characters with a
 * credit behind or below them, after a story that went on to another page; or dated as captions are and sharing no word with the story.
 */
export function isOwnPicture(page: PageView, i: number, open: OpenStory): boolean {
  const line = page.lines[i]
  if (!line || !open.body || open.isNote || line.text.length > LONGEST) return false
  const tails = readTails(line.text)
  const credited = page.kinds[i + 1] === 'credit' || tails.some((tail) => tail.role === 'credit')
  const dated = DATED.test(line.text)
  const taken = endsWithDateOfTaking(line.text)
  if (open.jumped && (credited || taken)) return true
  // One picture's words behind another's.
  if (!open.headed && open.credited && credited && dated) return true
  if (!(credited && dated) && !taken) return false
  if (isCaptionOpening(line.text) || line.text.length < SHORTEST) return false
  const shown = line.text.slice(0, tails[0]?.from)
  return sharedWords(subjectWords(shown), subjectWords(open.words)) === 0
}
