import { CraftsmanCard } from '@/components/craftsman-card'
import { EmptyState } from '@/components/empty-state'
import { IgnoredChoices } from '@/components/filter-form'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { SectionHead } from '@/components/section-head'
import { type CraftsmanEntry, findCraftsmen } from '@/data/craftsmen'
import { findUnions } from '@/data/unions'
import { listTag } from '@/domain/cache-tags'
import { CRAFTSMAN_LEVELS } from '@/domain/craftsman'
import { chooseCraftsmen, readCraftsmanChoice, tradesOf } from '@/domain/craftsman-choice'
import { countByLevel } from '@/domain/level-count'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { CraftsmanFilter } from './craftsman-filter'
import styles from './craftsmen.module.css'
import { LevelCounts } from './level-counts'

/** The gallery, level by level, for what the reader chose. */
export async function CraftsmenView({ query }: { query: URLSearchParams }) {
  const [craftsmen, unions] = await Promise.all([findCraftsmen(), findUnions()])
  await declareTags(
    listTag('craftsmen'),
    ...tagsOfShown('craftsmen', craftsmen),
    listTag('unions'),
    ...tagsOfShown('unions', unions),
  )
  const trades = tradesOf(craftsmen)
  const { choice, ignored } = readCraftsmanChoice(query, { unions, trades })
  const chosen = chooseCraftsmen(craftsmen, choice, unions)

  return (
    <PageFrame>
      <PageTitle title="工匠" intro="一门手艺，一个人，一辈子。" />
      {craftsmen.length === 0 ? (
        <EmptyState
          title="还没有公布的工匠"
          hint="工匠由所在单位的工会推荐。请与本区总工会联系。"
          href="/unions"
          action="找到本区总工会"
        />
      ) : (
        <>
          <div className={styles.head}>
            <LevelCounts craftsmen={craftsmen} unions={unions} choice={choice} />
            <CraftsmanFilter unions={unions} trades={trades} choice={choice} />
          </div>
          <IgnoredChoices ignored={ignored} />
          <Gallery craftsmen={chosen} />
        </>
      )}
    </PageFrame>
  )
}

function Gallery({ craftsmen }: { craftsmen: readonly CraftsmanEntry[] }) {
  if (craftsmen.length === 0) {
    return (
      <EmptyState
        title="没有符合这些条件的工匠"
        hint="少选一个条件，或者换一个工会看看。"
        href="/craftsmen"
        action="看全部工匠"
      />
    )
  }
  return countByLevel(CRAFTSMAN_LEVELS, craftsmen).map(({ level, label }) => (
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
  ))
}
