import type { NoticeForm } from './notice-form'

const OPTIONAL = /\[([^\]]*)\]/g
const BLANK = /\{(\w+)\}/g

/**
 * The words of a notice, from the answers to its form. White space at the ends goes, and within it becomes one space;
 * a `text` that ends without a mark gets its full stop. public/scripts/notice-form.js composes alike.
 *
 * @param answers by the fields' names; what is missing is empty
 */
export function composeNotice(
  { pattern, fields }: Pick<NoticeForm, 'pattern' | 'fields'>,
  answers: Readonly<Record<string, string>>,
): string {
  const answer = (name: string): string => {
    const tidy = (answers[name] ?? '').trim().replace(/\s+/g, ' ')
    const isText = fields.some((field) => field.name === name && field.kind === 'text')
    return isText && tidy && !/[。！？…”]$/.test(tidy) ? `${tidy}。` : tidy
  }
  const blanks = (part: string) => [...part.matchAll(BLANK)].map(([, name = '']) => name)
  return pattern
    .replace(OPTIONAL, (_, part: string) =>
      blanks(part).every((name) => answer(name)) ? part : '',
    )
    .replace(BLANK, (_, name: string) => answer(name))
}
