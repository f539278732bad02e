import { type Signed, signedWords } from '@/domain/signed-words'
import styles from './signed-count.module.css'

/** How many signed a pledge: the figure large, what it counts beneath. Nothing is said where nobody counted yet. */
export function SignedCount({ signed }: { signed: Signed | null }) {
  if (!signed) return null
  return (
    <p className={styles.signed}>
      <b>{signed.count}</b>人已签名
      <span>{signedWords(signed)}</span>
    </p>
  )
}
