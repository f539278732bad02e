import { SectionHead } from '@/components/section-head'
import styles from './ad-desk.module.css'

/** How a notice is placed today: by telephone. */
export function HowToPlace() {
  return (
    <section className={styles.how} aria-labelledby="how">
      <SectionHead id="how" title="怎样登报" />
      <ol className={styles.steps}>
        <li>打电话说明要登什么，问清字数、价格和最近的见报日期。</li>
        <li>按广告部说的备好证件和证明材料，送到或者发到广告部。</li>
        <li>核对清样，确认无误后付款。</li>
        <li>见报当天起，启事同时列在本页，三十天内都能查到。</li>
      </ol>
    </section>
  )
}
