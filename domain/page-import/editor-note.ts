import { spaced } from './fold'

const WORDS = `(?:${['开栏语', '开栏的话', '开栏寄语', '开篇语', '开篇的话', '编者按', '编者的话', '编者语', '编者寄语', '编前话', '编前', '编后语', '编后', '编辑手记', '编余', '结束语', '致读者'].map(spaced).join('|')})`
const ALONE = new RegExp(`^[■□◆●◎▲★☆【\\[(<《·\\s]*${WORDS}[】\\])>》·\\s:]*$`, 'u')
const PREFIX = new RegExp(
  `^[■□◆●◎▲★☆\\s]*[【\\[(<]?\\s*(?:${WORDS}\\s*[】\\])>]|${WORDS}\\s*(?::|\\s|——))\\s*`,
  'u',
)

/** A label that stands alone over the editor's words: 开栏语, 【编者按】. */
export function isNoteLabel(line: string): boolean {
  return ALONE.test(line)
}

/** How long a label in front of the editor's words on the same line is (编者按：…); 0 for none. */
export function notePrefix(line: string): number {
  return PREFIX.exec(line.slice(0, 24))?.[0].length ?? 0
}

/** 编者按, whatever brackets and blanks the page gives it. */
export function parseNoteLabel(folded: string): string {
  return folded.replace(/[^\p{sc=Han}]/gu, '')
}
