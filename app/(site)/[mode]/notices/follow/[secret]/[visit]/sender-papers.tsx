import { RETENTION_DAYS } from '@/data/forget-senders'
import type { NoticeState } from '@/domain/notice'
import { actsOf } from '@/domain/notice-move'
import { MAX_PAPERS, PAPER_TYPES } from '@/domain/paper'
import styles from './follow.module.css'

type Props = { state: NoticeState; secret: string; held: number }

/** What proves who places the notice: handed in here, or at the desk. */
export function SenderPapers({ state, secret, held }: Props) {
  const isOpen = actsOf(state, 'sender').length > 0
  if (!isOpen && held === 0) return null
  return (
    <section className={styles.papers} aria-labelledby="papers">
      <h2 id="papers">证明材料</h2>
      <p>{held > 0 ? `广告部已收到 ${held} 个文件。` : '还没有上传；也可以送到广告部。'}</p>
      {isOpen && held < MAX_PAPERS && (
        <form
          className={styles.act}
          method="post"
          action="/notices/papers"
          encType="multipart/form-data"
        >
          <input type="hidden" name="secret" value={secret} />
          <label htmlFor="paper">选择文件</label>
          <p className={styles.hint} id="paper-hint">
            JPEG、PNG 图片或 PDF，不超过 3 MB。加密保存，只有广告部能看，启事办完{RETENTION_DAYS}
            天后删除。
          </p>
          <input
            id="paper"
            name="paper"
            type="file"
            accept={Object.keys(PAPER_TYPES).join(',')}
            required
            aria-describedby="paper-hint"
          />
          <button type="submit">上传</button>
        </form>
      )}
    </section>
  )
}
