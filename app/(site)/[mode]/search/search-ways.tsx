import styles from './search.module.css'

const LISTS = [
  { href: '/news', name: '新闻' },
  { href: '/events', name: '活动' },
  { href: '/studios', name: '工作室' },
  { href: '/craftsmen', name: '工匠' },
  { href: '/pledges', name: '倡议' },
  { href: '/unions', name: '各级工会' },
  { href: '/editions', name: '数字报' },
]

/** How to ask, and where to look without asking. */
export function SearchWays({ title }: { title: string }) {
  return (
    <section className={styles.ways} aria-labelledby="search-ways">
      <h2 id="search-ways">{title}</h2>
      <ul className={styles.hints}>
        <li>词写短一些，如“骑行”“夜校”；多个词用空格隔开，先后不论。</li>
        <li>工会、栏目、工作室和人名可打拼音或首字母，如 donghu、dhq。</li>
        <li>简体繁体、全角半角、大写小写都一样。</li>
      </ul>
      <p className={styles.lists}>
        也可以直接翻看
        {LISTS.map(({ href, name }) => (
          <a key={href} href={href}>
            {name}
          </a>
        ))}
      </p>
    </section>
  )
}
