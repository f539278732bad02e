import type { Metadata } from 'next'
import { CalendarLink } from '@/components/calendar-link'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import { Picture } from '@/components/picture'
import { findUnionStories } from '@/data/articles'
import { findCraftsmen } from '@/data/craftsmen'
import { findUpcomingEvents } from '@/data/events'
import { findStudios } from '@/data/studios'
import { findSubordinateUnions, getUnion } from '@/data/unions'
import { listTag } from '@/domain/cache-tags'
import { feedAlternates } from '@/domain/feed/feed-links'
import { unionData } from '@/domain/json-ld/organisation-data'
import { breadcrumbData } from '@/domain/json-ld/site-data'
import { tagsOfShown } from '@/domain/shown-tags'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { UNION_KINDS } from '@/domain/union'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { siteOrigin } from '@/lib/site-address'
import { Advertisements } from '../../advertisements'
import { MISSING } from '../../missing-page'
import { movedOrMissing } from '../../moved-or-missing'
import { shareCard } from '../../share-card'
import styles from './union.module.css'
import { UnionContact } from './union-contact'
import { UnionCraftsmen, UnionEvents, UnionNews, UnionStudios } from './union-sections'

// Its events move on with the day.
export const revalidate = 600
/** Nothing at build time; without it the page would be rendered for every reader anew. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ mode: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const union = await getUnion(slug)
  if (!union) return MISSING
  return {
    openGraph: await shareCard({
      title: union.name,
      description: union.intro,
      href: `/unions/${slug}`,
    }),
    title: union.name,
    description: union.intro ?? undefined,
    alternates: {
      canonical: `/unions/${slug}`,
      types: feedAlternates(`/feeds/unions/${slug}`, union.name),
    },
  }
}

export default async function UnionPage({ params }: Props) {
  const { mode, slug } = await params
  const union = await getUnion(slug)
  if (!union) return movedOrMissing(`/unions/${slug}`)
  const now = new Date()
  const ofUnion = { union: union.id }
  const [stories, events, studios, craftsmen, below] = await Promise.all([
    findUnionStories(union.id, 10),
    findUpcomingEvents({ ...ofUnion, from: now, limit: 8 }),
    findStudios(ofUnion),
    findCraftsmen(ofUnion),
    findSubordinateUnions(union.id),
  ])
  await declareTags(
    ...tagsOfShown('unions', [union, ...(union.parent ? [union.parent] : []), ...below]),
    listTag('unions'),
    ...['articles', 'events', 'studios', 'craftsmen'].map((list) => listTag(list, union.id)),
    ...tagsOfTeasers(stories),
    ...tagsOfShown('events', events),
    ...tagsOfShown('studios', studios),
    ...tagsOfShown('craftsmen', craftsmen),
  )

  return (
    <PageFrame>
      <JsonLd
        things={[
          unionData(union, siteOrigin()),
          breadcrumbData(
            [
              { name: '各级工会', href: '/unions' },
              { name: union.name, href: `/unions/${slug}` },
            ],
            siteOrigin(),
          ),
        ]}
      />
      <header className={styles.head}>
        <div>
          <p className={styles.label}>
            <a href="/unions">{UNION_KINDS[union.kind]}</a>
          </p>
          <h1>{union.name}</h1>
          {union.intro && <p className={styles.intro}>{union.intro}</p>}
        </div>
        {union.picture && (
          <Picture
            picture={union.picture}
            sizes="(min-width: 64rem) 22rem, calc(100vw - 2rem)"
            crop="3/2"
            eager
            captioned
          />
        )}
      </header>
      <div className={styles.columns}>
        <div className={styles.main}>
          <UnionNews union={union.id} stories={stories} />
          <UnionStudios slug={slug} studios={studios} />
          <UnionCraftsmen craftsmen={craftsmen} />
        </div>
        <div className={styles.side}>
          <UnionContact union={union} below={below} />
          <UnionEvents slug={slug} events={events} now={now} />
          <CalendarLink scope="unions" of={slug}>
            把本工会的活动加入日历
          </CalendarLink>
        </div>
      </div>
      <Advertisements
        slot="unionFoot"
        mode={mode}
        page={`/unions/${slug}`}
        now={now}
        union={union.id}
      />
    </PageFrame>
  )
}
