import { z } from 'zod'
import { isCalendarDay } from '../dates'

const words = (missing: string) => z.string({ error: missing }).trim().min(1, missing)

/**
 * What has to be known of a page before it can be filed. What the page does not say, the editor is asked; nothing is
 * guessed. The limits are those of the collection `editions`.
 */
export const completeHead = z.object({
  publication: words('版面上没有报名，请填写。').max(30, '报名最多 30 个字。'),
  date: words('版面上没有完整的出版日期，请填写。').refine(
    isCalendarDay,
    '出版日期请写成 2026-11-23 的样子。',
  ),
  number: words('版面上没有版次，请填写。').max(8, '版次最多 8 个字。'),
  section: z
    .string()
    .trim()
    .max(20, '版名最多 20 个字。')
    .nullable()
    .transform((name) => name || null),
})

export type CompleteHead = z.infer<typeof completeHead>

/** Something that the editor has to put right, at the field it belongs to. */
export type Problem = { field: string; message: string }

export const problemsOf = (error: z.ZodError): Problem[] =>
  error.issues.map(({ path, message }) => ({ field: path.join('.'), message }))

/** 04 and 4 are one page, A03 and a3 too. */
export const plainPageNumber = (number: string): string =>
  number
    .trim()
    .toUpperCase()
    .replace(/(?<=^[A-Z]?)0+(?=\d)/, '')

export const samePageNumber = (a: string, b: string): boolean =>
  plainPageNumber(a) === plainPageNumber(b)
