import type { Metadata } from 'next'
import { cache } from 'react'
import { findEditionsOfDay } from '@/data/editions'
import { formatDate, isCalendarDay, startOfDay } from '@/domain/dates'
import { pageInIssue } from '@/domain/edition-page'
import { MISSING } from '../../missing-page'

/** The issue of the day that has this page; the first page of the first issue where no number is given. */
export const findPage = cache(async (day: string, number?: string) => {
  if (!isCalendarDay(day)) return null
  const editions = await findEditionsOfDay(day)
  for (const edition of editions) {
    const first = edition.pages[0]?.number
    const found = pageInIssue(edition.pages, number ?? first ?? '')
    if (found) return { edition, ...found }
  }
  return null
})

export type FoundPage = NonNullable<Awaited<ReturnType<typeof findPage>>>

export async function editionPageMetadata(day: string, number?: string): Promise<Metadata> {
  const found = await findPage(day, number)
  if (!found) return MISSING
  return { title: titleOf(found), alternates: { canonical: found.page.href } }
}

/** `临江工人报 2026年11月23日 第2版 关注江博会` */
export function titleOf({ edition, page }: FoundPage): string {
  const date = formatDate(startOfDay(edition.day))
  return [edition.publication, date, pageInWords(page)].join(' ')
}

/** `第2版 关注江博会` */
export const pageInWords = ({ number, name }: FoundPage['page']): string =>
  name ? `第${number}版 ${name}` : `第${number}版`
