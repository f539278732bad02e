import type { Metadata } from 'next'
import { getSite } from '@/data/site'

type Shared = {
  title: string
  description?: string | null
  /** of the page; the picture's address follows from it */
  href: string
  /** ISO 8601; makes it an article */
  publishedAt?: string | null
}

/** How a page looks where it is shared (Open Graph, which X reads too), with the picture drawn for it. */
export async function shareCard({
  title,
  description,
  href,
  publishedAt,
}: Shared): Promise<Metadata['openGraph']> {
  const site = await getSite()
  const common = {
    title,
    description: description ?? undefined,
    url: href,
    siteName: site.name,
    locale: 'zh_CN',
    images: [{ ...CARD_SIZE, url: cardAddress(href), alt: title }],
  }
  return publishedAt
    ? { ...common, type: 'article', publishedTime: publishedAt }
    : { ...common, type: 'website' }
}

export const CARD_SIZE = { width: 1200, height: 630, type: 'image/png' } as const

/** `/news/x` → `/og/news/x.png` */
export const cardAddress = (href: string): string => `/og${href}.png`
