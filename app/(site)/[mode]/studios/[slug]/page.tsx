import type { Metadata } from 'next'
import { CountView } from '@/components/count-view'
import { CraftsmanCard } from '@/components/craftsman-card'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import { Phrases } from '@/components/phrases'
import { Picture } from '@/components/picture'
import { RelatedStories } from '@/components/related-stories'
import { RichText } from '@/components/rich-text'
import { findArticles } from '@/data/articles'
import { findCraftsmen } from '@/data/craftsmen'
import { getStudio } from '@/data/studios'
import { listTag } from '@/domain/cache-tags'
import { studioData } from '@/domain/json-ld/organisation-data'
import { breadcrumbData } from '@/domain/json-ld/site-data'
import { tagsOfRichText } from '@/domain/rich-text-tags'
import { tagsOfShown } from '@/domain/shown-tags'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { siteOrigin } from '@/lib/site-address'
import { MISSING } from '../../missing-page'
import { movedOrMissing } from '../../moved-or-missing'
import { shareCard } from '../../share-card'
import { AchievementLedger } from './achievement-ledger'
import { Projects } from './projects'
import styles from './studio.module.css'
import { StudioFacts } from './studio-facts'

/** Nothing at build time; without it the page would be rendered for every reader anew. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const studio = await getStudio(slug)
  if (!studio) return MISSING
  return {
    openGraph: await shareCard({
      title: studio.name,
      description: studio.summary,
      href: `/studios/${slug}`,
    }),
    title: studio.name,
    description: studio.summary ?? undefined,
    alternates: { canonical: `/studios/${slug}` },
  }
}

export default async function StudioPage({ params }: Props) {
  const { slug } = await params
  const studio = await getStudio(slug)
  if (!studio) return movedOrMissing(`/studios/${slug}`)
  const [{ stories }, craftsmen] = await Promise.all([
    findArticles({ studio: studio.id, limit: 12 }),
    findCraftsmen({ studio: studio.id }),
  ])
  await declareTags(
    ...tagsOfShown('studios', [studio]),
    ...tagsOfRichText(studio.body),
    listTag('articles'),
    ...tagsOfTeasers(stories),
    listTag('craftsmen'),
    ...tagsOfShown('craftsmen', craftsmen),
  )

  return (
    <PageFrame>
      <JsonLd
        things={[
          studioData(studio, siteOrigin()),
          breadcrumbData(
            [
              { name: '创新工作室', href: '/studios' },
              { name: studio.name, href: `/studios/${slug}` },
            ],
            siteOrigin(),
          ),
        ]}
      />
      <article>
        <header className={styles.head}>
          <p className={styles.label}>
            <a href="/studios">创新工作室</a>
          </p>
          <h1>
            <Phrases text={studio.name} />
          </h1>
          {studio.summary && <p className={styles.summary}>{studio.summary}</p>}
        </header>
        <div className={styles.columns}>
          <div className={styles.side}>
            <StudioFacts studio={studio} />
            {craftsmen.map((craftsman) => (
              <CraftsmanCard key={craftsman.id} craftsman={craftsman} level={2} />
            ))}
          </div>
          <div className={styles.main}>
            {studio.picture && (
              <Picture
                picture={studio.picture}
                sizes="(min-width: 64rem) 46rem, calc(100vw - 2rem)"
                eager
                captioned
              />
            )}
            <RichText state={studio.body} />
          </div>
        </div>
        <Projects projects={studio.projects} />
        <AchievementLedger achievements={studio.achievements} />
        <RelatedStories title="相关报道" stories={stories} />
      </article>
      <CountView />
    </PageFrame>
  )
}
