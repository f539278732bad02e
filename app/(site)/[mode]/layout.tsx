import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { siteOrigin } from '@/lib/site-address'
import '@/app/tokens.css'
import './site.css'
import { findColumns } from '@/data/columns'
import { getAdDesk, getSite } from '@/data/site'
import { globalTag, listTag } from '@/domain/cache-tags'
import { isReadingMode } from '@/domain/reading-mode'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { Footer } from './footer'
import { Masthead } from './masthead'
import { CARD_SIZE, cardAddress } from './share-card'

// The masthead prints the day: no page below is kept longer. Pages that say so too have a reason of their own.
export const revalidate = 600

/** Nothing is rendered at build time; every page is rendered when first asked for, and kept. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata(): Promise<Metadata> {
  const site = await getSite()
  return {
    metadataBase: new URL(siteOrigin()),
    title: { default: site.name, template: `%s · ${site.name}` },
    description: site.motto ?? undefined,
    openGraph: {
      siteName: site.name,
      locale: 'zh_CN',
      type: 'website',
      images: [{ ...CARD_SIZE, url: cardAddress('/site/home'), alt: site.name }],
    },
    twitter: { card: 'summary_large_image' },
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

type Props = { children: ReactNode; params: Promise<{ mode: string }> }

export default async function SiteLayout({ children, params }: Props) {
  const { mode } = await params
  if (!isReadingMode(mode)) notFound()
  await declareTags(globalTag('site'), globalTag('ad-desk'), listTag('columns'))
  const [site, adDesk, columns] = await Promise.all([getSite(), getAdDesk(), findColumns()])

  return (
    <html lang="zh-CN" data-mode={mode}>
      <body>
        <a className="skip-link" href="#content">
          跳到正文
        </a>
        <Masthead site={site} adDesk={adDesk} columns={columns} mode={mode} now={new Date()} />
        <main id="content">{children}</main>
        <Footer site={site} adDesk={adDesk} />
        <script type="module" async src="/scripts/text-size.js" />
      </body>
    </html>
  )
}
