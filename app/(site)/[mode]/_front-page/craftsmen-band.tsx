import { CraftsmanCard } from '@/components/craftsman-card'
import { SectionHead } from '@/components/section-head'
import { findCraftsmen } from '@/data/craftsmen'
import { listTag } from '@/domain/cache-tags'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import styles from './craftsmen-band.module.css'

/** 工匠: a row of portraits, in the gold that is theirs alone. */
export async function CraftsmenBand({ picked }: { picked: readonly number[] }) {
  const craftsmen = await findCraftsmen({ limit: 6, picked })
  await declareTags(listTag('craftsmen'), ...tagsOfShown('craftsmen', craftsmen))
  if (craftsmen.length === 0) return null

  return (
    <section className={styles.band}>
      <SectionHead title="工匠" href="/craftsmen" more="工匠名录" tone="gold" />
      <ul className={styles.craftsmen}>
        {craftsmen.map((craftsman) => (
          <li key={craftsman.id}>
            <CraftsmanCard craftsman={craftsman} />
          </li>
        ))}
      </ul>
    </section>
  )
}
