import { EmptyState } from '@/components/empty-state'
import { IgnoredChoices } from '@/components/filter-form'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { SectionHead } from '@/components/section-head'
import { getMapDrawing } from '@/data/city-map'
import { findStudios } from '@/data/studios'
import { findUnions } from '@/data/unions'
import { sumByKind } from '@/domain/achievement-ledger'
import { globalTag, listTag } from '@/domain/cache-tags'
import { tagsOfShown } from '@/domain/shown-tags'
import { readStudioChoice, studiosAddress } from '@/domain/studio-choice'
import { chooseStudios, fieldsOf } from '@/domain/studio-list'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { Advertisements } from '../advertisements'
import { Districts } from './districts'
import { LeadStudio } from './lead-studio'
import { Ledger } from './ledger'
import { StudioFilter } from './studio-filter'
import { StudioTable } from './studio-table'
import styles from './studios.module.css'

type Props = { mode: string; query: URLSearchParams }

/** The city's studios: what they achieved between them, where they are, and the ledger by the reader's choices. */
export async function StudiosView({ mode, query }: Props) {
  const [studios, unions, drawing] = await Promise.all([
    findStudios(),
    findUnions(),
    getMapDrawing(),
  ])
  await declareTags(
    listTag('studios'),
    ...tagsOfShown('studios', studios),
    listTag('unions'),
    ...tagsOfShown('unions', unions),
    globalTag('site'),
  )
  const kinds = sumByKind(studios).map(({ kind }) => kind)
  const fields = fieldsOf(studios)
  const { choice, ignored } = readStudioChoice(query, { unions, fields })
  const chosen = chooseStudios(studios, choice, unions)
  const isChosen = studiosAddress(choice) !== '/studios'

  return (
    <PageFrame>
      <PageTitle title="创新工作室" intro="班组里的实验室：谁领衔，做什么课题，攒下了哪些成果。" />
      <IgnoredChoices ignored={ignored} />
      {studios.length === 0 ? (
        <NoStudios />
      ) : (
        <>
          {!isChosen && chosen[0] && <LeadStudio studio={chosen[0]} />}
          <Ledger studios={chosen} kinds={kinds} />
          <div className={styles.columns}>
            <Districts studios={studios} unions={unions} drawing={drawing} choice={choice} />
            <StudioFilter fields={fields} unions={unions} choice={choice} />
          </div>
          <section className={styles.list} aria-labelledby="ledger">
            <SectionHead id="ledger" title={`成果台账（${chosen.length}个工作室）`} />
            {chosen.length > 0 ? (
              <StudioTable studios={chosen} kinds={kinds} choice={choice} />
            ) : (
              <EmptyState
                title="没有符合这些条件的工作室"
                hint="少选一个条件，或者换一个区看看。"
                href="/studios"
                action="看全部工作室"
              />
            )}
          </section>
        </>
      )}
      <Advertisements slot="listFoot" mode={mode} now={new Date()} />
    </PageFrame>
  )
}

function NoStudios() {
  return (
    <EmptyState
      title="还没有登记的工作室"
      hint="工作室由所在单位的工会登记。请与本区总工会联系。"
      href="/unions"
      action="找到本区总工会"
    />
  )
}
