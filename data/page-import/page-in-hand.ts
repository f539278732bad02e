import type { PayloadRequest } from 'payload'
import { importKey } from '@/domain/page-drafts/fingerprint'
import type { CompleteHead } from '@/domain/page-drafts/head'
import { sha256 } from '@/lib/keyed-hash'
import type { Catalogue } from './catalogue'
import type { Draft } from './found'

/** What the making of every draft of one page needs to know. */
export type PageInHand = {
  req: PayloadRequest
  head: CompleteHead
  edition: number
  catalogue: Catalogue
  /** Made or found in this import, by `keyOf` (found.ts). */
  made: Record<'articles' | 'events' | 'studios', Map<string, Draft>>
  /** New events that have their report. */
  reported: Set<number>
  /** What the editor should know of what was not done. */
  notes: string[]
}

export const fingerprintOf = (
  head: CompleteHead,
  kind: 'article' | 'event' | 'studio',
  title: string,
  nth = 0,
): string => sha256(importKey(kind, head, title, nth))

/** Where a draft came from, as it is stored with it. */
export const originOf = (page: PageInHand, fingerprint: string, quote: string) => ({
  fingerprint,
  edition: page.edition,
  pageNumber: page.head.number,
  quote,
})
