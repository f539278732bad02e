import styles from './pager.module.css'

type Props = {
  page: number
  /** The address of the list; later pages are at `base/page/N`. */
  base: string
} & (
  | { totalPages: number }
  /** For a list too long to be counted. */
  | { hasNext: boolean }
)

/** Back and forth through a list; nothing where there is only one page. */
export function Pager({ page, base, ...list }: Props) {
  const hasNext = 'hasNext' in list ? list.hasNext : page < list.totalPages
  if (page === 1 && !hasNext) return null
  const address = (number: number) => (number === 1 ? base : `${base}/page/${number}`)
  return (
    <nav className={styles.pager} aria-label="翻页">
      {page > 1 && (
        <a href={address(page - 1)} rel="prev">
          上一页
        </a>
      )}
      <span>
        第{page}页{'totalPages' in list && `，共${list.totalPages}页`}
      </span>
      {hasNext && (
        <a href={address(page + 1)} rel="next">
          下一页
        </a>
      )}
    </nav>
  )
}
