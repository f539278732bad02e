import { SectionHead } from '@/components/section-head'
import type { Draw } from '@/data/registrations/draws'
import { formatDateTime } from '@/domain/dates'
import { entriesText } from '@/domain/draw/rank'
import { resultOf } from '@/domain/draw/result'
import styles from './draw.module.css'
import { Entries } from './entries'

/** One list: what was promised, what came out, and the means to check it. */
export function DrawView({ draw }: { draw: Draw }) {
  const { pool, poolName, entries, entriesSha256, winners, seedSource, seedAt, frozenAt } = draw
  const id = `draw-${pool}`
  return (
    <section aria-labelledby={id} className={styles.draw} data-draw>
      <SectionHead id={id} title={poolName || '名单与结果'} />
      <dl className={styles.facts}>
        <Fact name="参加抽签" value={`${entries.length} 个编号`} />
        <Fact name="名额" value={`${winners} 个`} />
        <Fact name="名单封存" value={formatDateTime(frozenAt)} />
        <Fact name="种子来源" value={`${seedSource}（${formatDateTime(seedAt)} 产生）`} />
        <Fact name="种子" value={draw.seed ?? '尚未产生'} isCode={draw.seed !== null} />
        <Fact name="名单指纹" value={entriesSha256} isCode />
      </dl>
      <Result draw={draw} />
      <p className={styles.check}>
        <button type="button" hidden>
          在本机重算一遍
        </button>
        <span role="status" />
      </p>
      <details>
        <summary>全部抽签编号（{entries.length} 个）</summary>
        <textarea
          className={styles.list}
          readOnly
          rows={8}
          aria-label="全部抽签编号，一行一个"
          defaultValue={entriesText(entries)}
        />
      </details>
      <script
        type="application/json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with `<` escaped; React would write &quot; into it.
        dangerouslySetInnerHTML={{ __html: JSON.stringify(draw).replaceAll('<', '\\u003c') }}
      />
    </section>
  )
}

function Result({ draw }: { draw: Draw }) {
  const { ranked, withdrawn, winners, drawnAt } = draw
  if (!ranked || !drawnAt)
    return <p className={styles.waiting}>名单已封存，谁也不能增删；种子产生以后在这里公布结果。</p>
  const { selected, queued, left } = resultOf({ ranked, withdrawn: withdrawn ?? [], winners })
  return (
    <>
      <p>{formatDateTime(drawnAt)} 抽签，次序如下。编号在各人的票证页上。</p>
      <Entries title="入选" entries={selected} isChosen />
      <Entries title="候补，按次序递补" entries={queued} />
      <Entries title="抽签前已退出" entries={left} />
    </>
  )
}

type FactProps = { name: string; value: string; isCode?: boolean }

const Fact = ({ name, value, isCode = false }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd className={isCode ? styles.code : undefined}>{value}</dd>
  </div>
)
