import styles from './search-form.module.css'

type Props = {
  /** What was asked for, on the page that answers it. */
  value?: string
  /** `page` stands as a page's own form, `line` in a line of other things. */
  size: 'page' | 'line'
  label?: string
}

/** As much of a question as the field shows again. */
const LONGEST_SHOWN = 200

/** Asks the whole site; a plain form, to which script adds suggestions (public/scripts/search-suggestions.js). */
export function SearchForm({ value = '', size, label = '全站检索' }: Props) {
  const field = `search-${size}`
  return (
    <search className={`${styles.search} ${size === 'page' ? styles.page : ''}`} aria-label={label}>
      <search-suggestions>
        <form action="/search" className={styles.form}>
          <label className="visually-hidden" htmlFor={field}>
            检索新闻、活动、人物
          </label>
          <input
            className={styles.field}
            id={field}
            type="text"
            inputMode="search"
            name="q"
            defaultValue={[...value].slice(0, LONGEST_SHOWN).join('')}
            placeholder="新闻、活动、人物"
            autoComplete="off"
            enterKeyHint="search"
          />
          <button className={styles.button} type="submit">
            检索
          </button>
        </form>
      </search-suggestions>
      <script type="module" async src="/scripts/search-suggestions.js" />
    </search>
  )
}
