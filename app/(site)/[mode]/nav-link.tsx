'use client'

import { useSelectedLayoutSegments } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = { href: string; children: ReactNode }

/** A link of the masthead that says where the reader is: on its page, or somewhere below it. */
export function NavLink({ href, children }: Props) {
  // The layout is one for all pages and kept with them: only this hook knows the address, without script too.
  const here = `/${useSelectedLayoutSegments().join('/')}`
  const current = here === href ? 'page' : here.startsWith(`${href}/`)
  return (
    <a href={href} aria-current={current || undefined}>
      {children}
    </a>
  )
}
