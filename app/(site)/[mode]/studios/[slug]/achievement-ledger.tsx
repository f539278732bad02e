import { SectionHead } from '@/components/section-head'
import { sumByKind } from '@/domain/achievement-ledger'
import { ACHIEVEMENT_KINDS, type Achievement } from '@/domain/studio'
import styles from './studio.module.css'

type Props = { achievements: readonly Achievement[] }

/** The ledger: what was achieved, how much of it, when, and what shows it; the latest first. */
export function AchievementLedger({ achievements }: Props) {
  if (achievements.length === 0) return null
  const latestFirst = achievements.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
  const sums = sumByKind([{ achievements }])
  return (
    <section className={styles.band} aria-labelledby="achievements">
      <SectionHead id="achievements" title="成果台账" />
      <table className={styles.ledger} aria-labelledby="achievements">
        <thead>
          <tr>
            <th scope="col">年份</th>
            <th scope="col">类型</th>
            <th scope="col">名称</th>
            <th scope="col" className={styles.figure}>
              数量
            </th>
          </tr>
        </thead>
        <tbody>
          {latestFirst.map(({ kind, count, year, title, evidence }) => (
            <tr key={`${kind}${year}${title}`}>
              <td>{year}</td>
              <td>{ACHIEVEMENT_KINDS[kind]}</td>
              <td>
                {title}
                {evidence && <span className={styles.evidence}>{evidence}</span>}
              </td>
              <td className={styles.figure}>{count}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">合计</th>
            <td colSpan={2}>{sums.map(({ label, count }) => `${label}${count}`).join('、')}</td>
            <td className={styles.figure}>{sums.reduce((sum, { count }) => sum + count, 0)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
