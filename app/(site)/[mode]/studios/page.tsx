import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { SectionHead } from '@/components/section-head'
import { StudioItem } from '@/components/studio-item'
import { findStudios } from '@/data/studios'
import { listTag } from '@/domain/cache-tags'
import { byLevel } from '@/domain/level-count'
import { tagsOfShown } from '@/domain/shown-tags'
import { STUDIO_LEVELS } from '@/domain/studio'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { Advertisements } from '../advertisements'
import { Ledger } from './ledger'
import styles from './studios.module.css'

// The advertisements below the list change with the day.
export const revalidate = 600

export const metadata: Metadata = {
  title: '创新工作室',
  description: '全市职工创新工作室，以及它们的软件著作权、专利、标准和奖项。',
  alternates: { canonical: '/studios' },
}

type Props = { params: Promise<{ mode: string }> }

export default async function StudiosPage({ params }: Props) {
  const { mode } = await params
  const studios = await findStudios()
  await declareTags(listTag('studios'), ...tagsOfShown('studios', studios))

  return (
    <PageFrame>
      <PageTitle title="创新工作室" intro="班组里的实验室：谁领衔，做什么课题，攒下了哪些成果。" />
      <Ledger studios={studios} />
      {studios.length === 0 ? (
        <EmptyState
          title="还没有登记的工作室"
          hint="工作室由所在单位的工会登记。请与本区总工会联系。"
          href="/unions"
          action="找到本区总工会"
        />
      ) : (
        <section className={styles.list} aria-labelledby="list">
          <SectionHead id="list" title="名录" />
          <ul className={styles.items}>
            {byLevel(STUDIO_LEVELS, studios).map((studio, index) => (
              <li key={studio.id}>
                <StudioItem studio={studio} size={index === 0 ? 'lead' : 'row'} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Advertisements slot="listFoot" mode={mode} now={new Date()} />
    </PageFrame>
  )
}
