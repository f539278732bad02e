import { SectionHead } from '@/components/section-head'
import styles from './ad-desk.module.css'

/** How a notice is placed: by telephone, or by the form. */
export function HowToPlace() {
  return (
    <section className={styles.how} aria-labelledby="how">
      <SectionHead id="how" title="怎样登报" />
      <ol className={styles.steps}>
        <li>
          <span>
            <a href="/notices/new">在网上填写</a>
            ，或打电话说明要登什么，问清字数、价格和最近的见报日期。
          </span>
        </li>
        <li>按广告部说的备好证件和证明材料，送到或者发到广告部。</li>
        <li>核对清样，确认无误后付款。</li>
        <li>见报当天起，启事同时登在本站，列在本页三十天，以后在当天的报纸里查。</li>
      </ol>
    </section>
  )
}
