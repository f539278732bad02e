import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '@/app/tokens.css'
import './staff.css'

export const metadata: Metadata = {
  title: { default: '工汇', template: '%s · 工汇' },
  robots: { index: false },
}

/** The pages where staff sign in and out, apart from the public site and the admin. */
export default function StaffLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body className="staff">
        <header className="staff-masthead">
          <a href="/">工汇</a>
        </header>
        <main className="staff-main">{children}</main>
      </body>
    </html>
  )
}
