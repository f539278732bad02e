import { SearchForm } from '@/components/search-form'
import type { ColumnView } from '@/data/columns'
import type { AdDeskView, SiteView } from '@/data/site'
import { dayOf, formatDate, formatLunarDate, formatWeekday } from '@/domain/dates'
import { phoneHref } from '@/domain/phone-link'
import type { ReadingMode } from '@/domain/reading-mode'
import styles from './masthead.module.css'
import { ModeSwitch } from './mode-switch'
import { NavLink } from './nav-link'

const SECTIONS = [
  { href: '/news', name: '新闻' },
  { href: '/events', name: '活动' },
  { href: '/studios', name: '工作室', full: '创新' },
  { href: '/craftsmen', name: '工匠' },
  { href: '/editions', name: '报纸' },
  { href: '/ad-desk', name: '登报' },
]

type Props = {
  site: SiteView
  adDesk: AdDeskView
  columns: ColumnView[]
  mode: ReadingMode
  now: Date
}

/** 报头: the wordmark, the ear 报眼 beside it with the day, then the sections with the search, and the columns. */
export function Masthead({ site, adDesk, columns, mode, now }: Props) {
  const phone = adDesk.phones[0]
  return (
    <header className={styles.masthead}>
      <div className={styles.head}>
        <a className={styles.wordmark} href="/" aria-label={`${site.name}首页`}>
          {site.name}
        </a>
        <div className={styles.names}>
          {site.publication && <p className={styles.publication}>{site.publication}</p>}
          {site.motto && <p className={styles.motto}>{site.motto}</p>}
        </div>
        <div className={styles.ear}>
          <p>
            <time dateTime={dayOf(now)}>{formatDate(now)}</time> {formatWeekday(now)}
          </p>
          <p>{formatLunarDate(now)}</p>
          {phone && (
            <p className={styles.earPhone}>
              登报咨询 <a href={phoneHref(phone.number)}>{phone.number}</a>
            </p>
          )}
        </div>
        <ModeSwitch mode={mode} />
      </div>
      <div className={styles.sections}>
        <SearchForm size="line" />
        <nav aria-label="主栏">
          <ul className={styles.list}>
            {SECTIONS.map(({ href, name, full }) => (
              <li key={href}>
                <NavLink href={href}>
                  {full && <span className={styles.full}>{full}</span>}
                  {name}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {columns.length > 0 && (
        <nav className={styles.columns} aria-label="栏目">
          <ul className={styles.list}>
            {columns.map((column) => (
              <li key={column.id} className={styles[column.kind]}>
                <NavLink href={column.href}>{column.name}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}
