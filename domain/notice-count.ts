/** A run of figures, a run of letters, or any one sign that is neither white space. */
const COUNTED = /[\d０-９]+|[A-Za-zＡ-Ｚａ-ｚ]+|\S/gu

/**
 * What a notice is charged for, counted as the desk counts: each Han character is one, each mark is one, a group of
 * figures is one however long, a group of letters is one; white space is none. `编号A12。` is 编, 号, A, 12 and 。: five.
 * public/scripts/notice-form.js counts alike while the reader types; this count is the one that holds.
 */
export const countNoticeCharacters = (text: string): number => text.match(COUNTED)?.length ?? 0
