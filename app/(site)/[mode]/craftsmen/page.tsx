import type { Metadata } from 'next'
import { CraftsmanCard } from '@/components/craftsman-card'
import { EmptyState } from '@/components/empty-state'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { SectionHead } from '@/components/section-head'
import { findCraftsmen } from '@/data/craftsmen'
import { listTag } from '@/domain/cache-tags'
import { CRAFTSMAN_LEVELS } from '@/domain/craftsman'
import { countByLevel } from '@/domain/level-count'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import styles from './craftsmen.module.css'

export const revalidate = false

export const metadata: Metadata = {
  title: '工匠',
  description: '国家级、省级、市级工匠：他们的手艺、单位和故事。',
  alternates: { canonical: '/craftsmen' },
}

export default async function CraftsmenPage() {
  const craftsmen = await findCraftsmen()
  await declareTags(listTag('craftsmen'), ...tagsOfShown('craftsmen', craftsmen))
  const levels = countByLevel(CRAFTSMAN_LEVELS, craftsmen)

  return (
    <PageFrame>
      <PageTitle title="工匠" intro="一门手艺，一个人，一辈子。" />
      {levels.length > 0 && <p className={styles.recorded}>名录已收录</p>}
      <ul className={styles.counts}>
        {levels.map(({ level, label, count }) => (
          <li key={level}>
            <a href={`#${level}`}>
              <b>{count}</b>
              {label}工匠
            </a>
          </li>
        ))}
      </ul>
      {levels.map(({ level, label }) => (
        <section key={level} className={styles.group} aria-labelledby={level}>
          <SectionHead id={level} title={`${label}工匠`} tone="gold" />
          <ul className={`${styles.gallery} ${styles[level]}`}>
            {craftsmen
              .filter((craftsman) => craftsman.level === level)
              .map((craftsman) => (
                <li key={craftsman.id}>
                  <CraftsmanCard
                    craftsman={craftsman}
                    size={level === 'national' ? 'large' : 'regular'}
                    levelled={false}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {craftsmen.length === 0 && (
        <EmptyState
          title="还没有公布的工匠"
          hint="工匠由所在单位的工会推荐。请与本区总工会联系。"
          href="/unions"
          action="找到本区总工会"
        />
      )}
    </PageFrame>
  )
}
