import type { Picture as PictureView } from '@/domain/picture'
import styles from './advertisement.module.css'
import { Picture } from './picture'

type Props = {
  advertisement: {
    id: number
    advertiser: string
    title: string
    text: string | null
    picture: PictureView | null
    target: string | null
  }
}

/** An advertisement. The label is part of it: there is no way to show one without. Elder mode shows none at all. */
export function Advertisement({ advertisement }: Props) {
  const { id, advertiser, title, text, picture, target } = advertisement
  return (
    <aside
      className={styles.advertisement}
      aria-label={`广告：${advertiser}`}
      data-advertisement={id}
    >
      <p className={styles.label}>广告</p>
      <div>
        <p className={styles.title}>
          {target ? (
            <a href={target} rel="sponsored noopener" target="_blank">
              {title}
            </a>
          ) : (
            title
          )}
        </p>
        {text && <p className={styles.text}>{text}</p>}
        <p className={styles.advertiser}>{advertiser}</p>
      </div>
      {picture && (
        <div className={styles.picture}>
          <Picture
            picture={picture}
            sizes="(min-width: 48rem) 16rem, calc(100vw - 2rem)"
            crop="3/2"
          />
        </div>
      )}
    </aside>
  )
}
