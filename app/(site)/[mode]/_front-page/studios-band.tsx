import { SectionHead } from '@/components/section-head'
import { StudioItem } from '@/components/studio-item'
import { findStudios } from '@/data/studios'
import { listTag } from '@/domain/cache-tags'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import styles from './studios-band.module.css'

/** 创新工作室 with what stands in their ledgers. */
export async function StudiosBand({ picked }: { picked: readonly number[] }) {
  const studios = await findStudios({ limit: 4, picked })
  await declareTags(listTag('studios'), ...tagsOfShown('studios', studios))
  if (studios.length === 0) return null

  return (
    <section className={styles.band}>
      <SectionHead title="创新工作室" href="/studios" more="全部工作室" />
      <ul className={styles.studios}>
        {studios.map((studio) => (
          <li key={studio.id}>
            <StudioItem studio={studio} size="brief" />
          </li>
        ))}
      </ul>
    </section>
  )
}
