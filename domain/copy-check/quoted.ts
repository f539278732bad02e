export type Quoted = 'no' | 'speech' | 'title'

/**
 * Says of each place of a text whether it stands in quotation marks “” or in a title 《》. A mark without its partner
 * quotes nothing, so that one slip does not silence the rest of the text.
 */
export function quotedParts(text: string): (at: number) => Quoted {
  const kinds = new Uint8Array(text.length)
  let speech = -1
  let title = -1
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]
    if (mark === '“') speech = at
    else if (mark === '《') title = at
    else if (mark === '”' && speech >= 0) {
      kinds.fill(1, speech, at)
      speech = -1
    } else if (mark === '》' && title >= 0) {
      kinds.fill(2, title, at)
      title = -1
    }
  }
  const names: Quoted[] = ['no', 'speech', 'title']
  return (at) => names[kinds[at] ?? 0] ?? 'no'
}
