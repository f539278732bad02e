import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { TypedUser } from 'payload'
import { PageFrame } from '@/components/page-frame'
import { findAroundEvent } from '@/data/around-event'
import { getCurrentUser } from '@/data/current-user'
import { findEventInHand, findStoryInHand } from '@/data/preview'
import { type PreviewQuery, previewQuery } from '@/domain/preview'
import { EventArticle } from '../events/[slug]/event-article'
import { StoryArticle } from '../news/[slug]/story-article'
import { PreviewBar } from './preview-bar'

// Who looks is asked at every look; nothing of it is kept (headers: next.config.mjs).
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: '预览', robots: { index: false, follow: false } }

type Props = {
  params: Promise<{ mode: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** `/preview?collection=articles&id=12`: a draft as its page will stand, for those of the staff who may read it. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const query = previewQuery.safeParse(await searchParams)
  if (!query.success) notFound()
  const user = await getCurrentUser(await headers())
  if (!user) redirect(signInAndReturn(query.data))
  const { mode } = await params
  return query.data.collection === 'articles' ? (
    <StoryPreview id={query.data.id} user={user} mode={mode} />
  ) : (
    <EventPreview id={query.data.id} user={user} />
  )
}

async function StoryPreview({ id, user, mode }: { id: number; user: TypedUser; mode: string }) {
  const found = await findStoryInHand(id, user)
  if (!found) notFound()
  return (
    <PageFrame>
      <PreviewBar isPublished={found.isPublished} />
      <StoryArticle story={found.view} mode={mode} />
    </PageFrame>
  )
}

async function EventPreview({ id, user }: { id: number; user: TypedUser }) {
  const found = await findEventInHand(id, user)
  if (!found) notFound()
  const around = await findAroundEvent(found.view)
  return (
    <PageFrame>
      <PreviewBar isPublished={found.isPublished} />
      <EventArticle event={found.view} around={around} now={new Date()} />
    </PageFrame>
  )
}

function signInAndReturn({ collection, id }: PreviewQuery): string {
  const back = `/preview?collection=${collection}&id=${id}`
  return `/sign-in?callbackUrl=${encodeURIComponent(back)}`
}
