import type { Metadata } from 'next'
import { CountView } from '@/components/count-view'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import { Phrases } from '@/components/phrases'
import { Picture } from '@/components/picture'
import { RichText } from '@/components/rich-text'
import { SectionHead } from '@/components/section-head'
import { StoryItem } from '@/components/story-item'
import { findArticles } from '@/data/articles'
import { getPledge } from '@/data/pledges'
import { getUnion } from '@/data/unions'
import { docTag, listTag } from '@/domain/cache-tags'
import { dayOf, formatDate } from '@/domain/dates'
import { pledgeData } from '@/domain/json-ld/organisation-data'
import { breadcrumbData } from '@/domain/json-ld/site-data'
import { tagsOfRichText } from '@/domain/rich-text-tags'
import { tagsOfShown } from '@/domain/shown-tags'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { siteOrigin } from '@/lib/site-address'
import { MISSING } from '../../missing-page'
import { movedOrMissing } from '../../moved-or-missing'
import { shareCard } from '../../share-card'
import { HowToSign } from './how-to-sign'
import styles from './pledge.module.css'

/** Nothing at build time; without it the page would be rendered for every reader anew. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const pledge = await getPledge(slug)
  if (!pledge) return MISSING
  return {
    openGraph: await shareCard({
      title: pledge.title,
      description: pledge.excerpt,
      href: `/pledges/${slug}`,
    }),
    title: pledge.title,
    description: `${pledge.launchedBy.map(({ name }) => name).join('、')}发起的倡议。`,
    alternates: { canonical: `/pledges/${slug}` },
  }
}

export default async function PledgePage({ params }: Props) {
  const { slug } = await params
  const pledge = await getPledge(slug)
  if (!pledge) return movedOrMissing(`/pledges/${slug}`)
  const launcher = pledge.launchedBy[0]
  const [{ stories }, union] = await Promise.all([
    findArticles({ pledge: pledge.id, limit: 12 }),
    launcher ? getUnion(launcher.slug) : null,
  ])
  await declareTags(
    ...tagsOfShown('pledges', [pledge]),
    ...tagsOfShown('unions', pledge.launchedBy),
    ...tagsOfRichText(pledge.text),
    ...(pledge.event ? [docTag('events', pledge.event.id)] : []),
    // An event that is published later is named from then on.
    listTag('events'),
    listTag('articles'),
    ...tagsOfTeasers(stories),
  )
  const { title, text, launchedBy, launchedAt, event, picture } = pledge

  return (
    <PageFrame>
      <JsonLd
        things={[
          pledgeData(pledge, siteOrigin()),
          breadcrumbData(
            [
              { name: '倡议', href: '/pledges' },
              { name: pledge.title, href: `/pledges/${slug}` },
            ],
            siteOrigin(),
          ),
        ]}
      />
      <div className={styles.columns}>
        <article className={styles.document}>
          <p className={styles.label}>
            <a href="/pledges">倡议书</a>
          </p>
          <h1>
            <Phrases text={title} />
          </h1>
          <RichText state={text} />
          <footer className={styles.signed}>
            {launchedBy.map((union) => (
              <p key={union.id}>
                <a href={`/unions/${union.slug}`}>{union.name}</a>
              </p>
            ))}
            {launchedAt && (
              <p>
                <time dateTime={dayOf(launchedAt)}>{formatDate(launchedAt)}</time>
              </p>
            )}
          </footer>
        </article>
        <div className={styles.side}>
          {union && <HowToSign union={union} signed={pledge.signed} />}
          {picture && (
            <Picture
              picture={picture}
              sizes="(min-width: 64rem) 22rem, calc(100vw - 2rem)"
              crop="3/2"
              eager
              captioned
            />
          )}
          {event && (
            <section aria-labelledby="event">
              <SectionHead id="event" title="发起活动" />
              <p className={styles.event}>
                <a href={`/events/${event.slug}`}>{event.name}</a>
              </p>
            </section>
          )}
          {stories.length > 0 && (
            <section aria-labelledby="stories">
              <SectionHead id="stories" title="相关报道" />
              {stories.map((story) => (
                <StoryItem key={story.id} story={story} size="minor" />
              ))}
            </section>
          )}
        </div>
      </div>
      <CountView />
    </PageFrame>
  )
}
