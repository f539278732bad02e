import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '@/app/tokens.css'
import './check-in.css'

export const metadata: Metadata = {
  title: '现场签到 · 工汇',
  robots: { index: false },
  referrer: 'no-referrer',
  manifest: '/check-in/manifest.webmanifest',
  icons: { icon: '/check-in/icon-192.png', apple: '/check-in/icon-192.png' },
  appleWebApp: { capable: true, title: '现场签到', statusBarStyle: 'default' },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' }

/** The shell of the stewards' telephones, apart from the public site: it is kept on the telephone and says nothing itself. */
export default function CheckInLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body className="check-in">{children}</body>
    </html>
  )
}
