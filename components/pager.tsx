import styles from './pager.module.css'

type Props = {
  page: number
  totalPages: number
  /** The address of the list; later pages are at `base/page/N`. */
  base: string
}

/** Back and forth through a list; nothing where there is only one page. */
export function Pager({ page, totalPages, base }: Props) {
  if (totalPages <= 1) return null
  const address = (number: number) => (number === 1 ? base : `${base}/page/${number}`)
  return (
    <nav className={styles.pager} aria-label="翻页">
      {page > 1 && (
        <a href={address(page - 1)} rel="prev">
          上一页
        </a>
      )}
      <span>
        第{page}页，共{totalPages}页
      </span>
      {page < totalPages && (
        <a href={address(page + 1)} rel="next">
          下一页
        </a>
      )}
    </nav>
  )
}
