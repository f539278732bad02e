import type { Metadata } from 'next'
import { CountView } from '@/components/count-view'
import { Facts } from '@/components/facts'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import { Phrases } from '@/components/phrases'
import { Picture } from '@/components/picture'
import { RelatedStories } from '@/components/related-stories'
import { RichText } from '@/components/rich-text'
import { findArticles } from '@/data/articles'
import { getCraftsman } from '@/data/craftsmen'
import { docTag, listTag } from '@/domain/cache-tags'
import { CRAFTSMAN_LEVELS } from '@/domain/craftsman'
import { craftsmanData } from '@/domain/json-ld/organisation-data'
import { breadcrumbData } from '@/domain/json-ld/site-data'
import { tagsOfRichText } from '@/domain/rich-text-tags'
import { tagsOfShown } from '@/domain/shown-tags'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { siteOrigin } from '@/lib/site-address'
import { MISSING } from '../../missing-page'
import { movedOrMissing } from '../../moved-or-missing'
import { shareCard } from '../../share-card'
import styles from './craftsman.module.css'

/** Nothing at build time; without it the page would be rendered for every reader anew. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const craftsman = await getCraftsman(slug)
  if (!craftsman) return MISSING
  return {
    openGraph: await shareCard({
      title: craftsman.name,
      description: craftsman.motto,
      href: `/craftsmen/${slug}`,
    }),
    title: `${craftsman.name}，${craftsman.trade}`,
    description: craftsman.motto ?? undefined,
    alternates: { canonical: `/craftsmen/${slug}` },
  }
}

export default async function CraftsmanPage({ params }: Props) {
  const { slug } = await params
  const craftsman = await getCraftsman(slug)
  if (!craftsman) return movedOrMissing(`/craftsmen/${slug}`)
  const { stories } = await findArticles({ craftsman: craftsman.id, limit: 12 })
  await declareTags(
    ...tagsOfShown('craftsmen', [craftsman]),
    ...tagsOfRichText(craftsman.story),
    ...(craftsman.studio ? [docTag('studios', craftsman.studio.id)] : []),
    // A studio that is published later is named from then on.
    listTag('studios'),
    listTag('articles'),
    ...tagsOfTeasers(stories),
  )
  const { name, level, year, trade, employer, motto, portrait, studio, union } = craftsman

  return (
    <PageFrame>
      <JsonLd
        things={[
          craftsmanData(craftsman, siteOrigin()),
          breadcrumbData(
            [
              { name: '工匠', href: '/craftsmen' },
              { name: craftsman.name, href: `/craftsmen/${slug}` },
            ],
            siteOrigin(),
          ),
        ]}
      />
      <article className={styles.article}>
        {portrait && (
          <div className={styles.portrait}>
            <Picture
              picture={portrait}
              sizes="(min-width: 48rem) 24rem, calc(100vw - 2rem)"
              crop="4/5"
              eager
              captioned
            />
          </div>
        )}
        <header className={styles.head}>
          <p className={styles.label}>
            <a href="/craftsmen">{CRAFTSMAN_LEVELS[level]}工匠</a>
          </p>
          <h1>{name}</h1>
          {motto && (
            <p className={styles.motto}>
              <Phrases text={motto} />
            </p>
          )}
        </header>
        <div className={styles.text}>
          <RichText state={craftsman.story} />
        </div>
        <div className={styles.facts}>
          <Facts
            facts={[
              { label: '工种', value: trade },
              { label: '单位', value: employer },
              { label: '命名', value: year && `${year}年` },
              {
                label: '工作室',
                value: studio && <a href={`/studios/${studio.slug}`}>{studio.name}</a>,
              },
              { label: '工会', value: union && <a href={`/unions/${union.slug}`}>{union.name}</a> },
            ]}
          />
        </div>
      </article>
      <RelatedStories title="相关报道" stories={stories} />
      <CountView />
    </PageFrame>
  )
}
