const OPENERS =
  /^(?:[▲◀▶▼▽◁▷←→↑↓☆▌▎┃]\s?|(?:图片说明|图说|图注|组图|题图|图)\s?[①-⑨\d]{0,2}\s?[:：]|图[①-⑨一二三四五六\d](?:、?[①-⑨一二三四五六\d])*(?:为|[:：,]|\s)|[上下左右本题]图(?:为|[:：,]|系)|图为|图片为|[①-⑨]\s?)/u
const PARENTHETIC = /^\([^()]{2,60}\)$/

/** A line that opens as captions do: 图为, 上图：, 图①：, ▲. */
export function isCaptionOpening(line: string): boolean {
  return OPENERS.test(line)
}

/** A date of taking in brackets (12月6日摄, 12月6日拍摄) belongs to a caption and names nobody. */
export function endsWithDateOfTaking(line: string): boolean {
  const last = /\([^()]{2,30}\)[。.]?$/.exec(line.slice(-40))?.[0] ?? ''
  return PARENTHETIC.test(last.replace(/[。.]$/, '')) && /\d日.{0,6}(?:摄|拍)/.test(last)
}

/** 图为… without the word for the side it stands on; the caption is kept as printed otherwise. */
export function trimCaption(caption: string): string {
  return caption.replace(/^[△▲◀▶▼▽◁▷←→↑↓☆▌▎┃]\s*/u, '').trim()
}
