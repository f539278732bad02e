import { ANSWER_MAX } from '@/app/notices/act/follow-notice'
import type { FollowedNotice } from '@/data/followed-notice'
import { actsOf } from '@/domain/notice-move'
import { formatFen } from '@/domain/notice-price'
import styles from './follow.module.css'

type Props = { notice: FollowedNotice; secret: string; answer: string }

/** What its sender may do with a notice in this state, each as a plain form. */
export function SenderActs({ notice: { state, price, number }, secret, answer }: Props) {
  const acts = actsOf(state, 'sender')
  return (
    <>
      {acts.includes('answer') && (
        <form className={styles.act} method="post" action="/notices/act">
          <input type="hidden" name="secret" value={secret} />
          <label htmlFor="answer">您的答复</label>
          <textarea
            id="answer"
            name="answer"
            rows={4}
            required
            maxLength={ANSWER_MAX}
            defaultValue={answer}
          />
          <button type="submit" name="act" value="answer">
            答复广告部
          </button>
        </form>
      )}
      {acts.includes('accept') && (
        <form className={styles.act} method="post" action="/notices/act">
          <input type="hidden" name="secret" value={secret} />
          <button type="submit" name="act" value="accept">
            接受报价{price !== null && ` ${formatFen(price)}`}
          </button>
        </form>
      )}
      {acts.includes('withdraw') && (
        <details className={styles.withdraw}>
          <summary>不登了，撤回这份启事</summary>
          <form className={styles.act} method="post" action="/notices/act">
            <input type="hidden" name="secret" value={secret} />
            <p>撤回后不能恢复；要再登，须重新提交。</p>
            <button type="submit" name="act" value="withdraw" className={styles.quiet}>
              撤回编号 {number}
            </button>
          </form>
        </details>
      )}
    </>
  )
}
