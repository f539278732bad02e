import { QrCode } from '@/components/qr-code'
import { env } from '@/lib/env'
import styles from './share.module.css'

type Props = { href: string; headline: string }

/** The story's address as a QR code and in letters; on paper they say where it was printed from. */
export function Share({ href, headline }: Props) {
  const address = new URL(href, env().NEXTAUTH_URL).href
  return (
    <section className={styles.share} id="share" aria-labelledby="share-title" tabIndex={-1}>
      <QrCode text={address} label="本文网址的二维码" />
      <div className={styles.words}>
        <h2 className={styles.title} id="share-title">
          分享
        </h2>
        <p className={styles.hint}>微信扫一扫，在手机上阅读、转发</p>
        <p className={styles.address}>{address}</p>
        <div className={styles.acts} data-share data-url={address} data-title={headline}>
          <button type="button" data-act="copy" hidden>
            复制网址
          </button>
          <button type="button" data-act="sheet" hidden>
            转发给……
          </button>
          <span role="status" />
        </div>
      </div>
      <script type="module" async src="/scripts/share.js" />
    </section>
  )
}
