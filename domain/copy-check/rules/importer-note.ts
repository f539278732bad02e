import { passageRule } from '../rule'

// How domain/page-drafts/story-words.ts sets them down, and as they are typed by hand.
const NOTE = /(?:^|\n)[ \u3000]{0,8}(图片(?:署名|说明)[:：][^\n]{1,300})/g
// A call for photographs tells how a caption has to be.
const ASKS_FOR = /^图片(?:署名|说明)[:：].{0,60}(?:须|应|请|不超过|以内|不少于|写明|注明|附在)/

/**
 * Lines in which the page importer left a picture's caption or credit in the text, 图片署名：林某 摄. They belong to the
 * picture, whose fields a page shows; in print they would stand twice, or beside no picture at all.
 */
export const importerNote = passageRule('importer-note', () => (text, { field }) => {
  if (field !== 'paragraph' && field !== 'text') return []
  return [...text.matchAll(NOTE)].flatMap(({ index, 0: line, 1: note = '' }) => {
    if (ASKS_FOR.test(note)) return []
    const start = index + line.length - note.length
    return {
      start,
      end: start + note.length,
      level: 'blocking' as const,
      reason: '导入版面时留在正文里的图片文字，不是报道的内容。',
      suggestion: '把内容填到图片的说明、署名栏，再从正文里删去这一行',
    }
  })
})
