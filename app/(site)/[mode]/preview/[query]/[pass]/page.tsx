import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { TypedUser } from 'payload'
import { PageFrame } from '@/components/page-frame'
import { findAroundEvent } from '@/data/around-event'
import { getCurrentUser } from '@/data/current-user'
import { findEventInHand, findStoryInHand } from '@/data/preview'
import { type PreviewQuery, previewPath, previewQuery } from '@/domain/preview'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { UNKEPT_TAG } from '@/lib/page-cache/unkept-tag.mjs'
import { headersIn } from '@/lib/preview-pass'
import { decodeQuery } from '@/lib/query-segment'
import { EventArticle } from '../../../events/[slug]/event-article'
import { missingPage } from '../../../missing-page'
import { StoryArticle } from '../../../news/[slug]/story-article'
import { PreviewBar } from './preview-bar'

export const revalidate = false
export const generateStaticParams = () => []

export const metadata: Metadata = { title: '预览', robots: { index: false, follow: false } }

/** `query`: lib/query-segment.ts; `pass`: lib/preview-pass.ts. Both are set by proxy.ts. */
type Props = { params: Promise<{ mode: string; query: string; pass: string }> }

/** `/preview?collection=articles&id=12`: a draft as its page will stand, for those of the staff who may read it. */
export default async function PreviewPage({ params }: Props) {
  const { mode, query, pass } = await params
  // Who looks is asked at every look; the headers (next.config.mjs) keep it out of every other cache too.
  await declareTags(UNKEPT_TAG)
  const asked = previewQuery.safeParse(Object.fromEntries(decodeQuery(query) ?? []))
  if (!asked.success) return missingPage()
  const user = await getCurrentUser(await headersIn(pass))
  if (!user) redirect(signInAndReturn(asked.data))
  const found = await (asked.data.collection === 'articles' ? storyOf : eventOf)(asked.data.id, {
    user,
    mode,
  })
  if (!found) return missingPage()
  return (
    <PageFrame>
      <PreviewBar isPublished={found.isPublished} />
      {found.page}
    </PageFrame>
  )
}

type Look = { user: TypedUser; mode: string }

async function storyOf(id: number, { user, mode }: Look) {
  const found = await findStoryInHand(id, user)
  return found && { ...found, page: <StoryArticle story={found.view} mode={mode} /> }
}

async function eventOf(id: number, { user }: Look) {
  const found = await findEventInHand(id, user)
  if (!found) return null
  const around = await findAroundEvent(found.view)
  return {
    ...found,
    page: <EventArticle event={found.view} around={around} form={null} now={new Date()} />,
  }
}

/** The session ended while its cookie lived on. */
const signInAndReturn = (asked: PreviewQuery): string =>
  `/sign-in?callbackUrl=${encodeURIComponent(previewPath(asked))}`
