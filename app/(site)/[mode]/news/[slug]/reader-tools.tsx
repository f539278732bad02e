import { TextSizeControl } from '@/components/text-size-control'
import styles from './reader-tools.module.css'

/**
 * 朗读, 字号, and the way to 分享. What needs a script is hidden until the script is there, and reading aloud until the
 * device is known to have a Chinese voice (public/scripts/read-aloud.js).
 */
export function ReaderTools() {
  return (
    <div className={styles.tools}>
      <fieldset className={styles.voice} aria-label="朗读" data-read-aloud hidden>
        <button type="button" className={styles.play} data-act="play">
          朗读
        </button>
        <button type="button" data-act="stop" hidden>
          停止
        </button>
        <label className={styles.speed}>
          <span>语速</span>
          <select defaultValue="1">
            <option value="0.75">慢</option>
            <option value="1">正常</option>
            <option value="1.25">快</option>
            <option value="1.5">更快</option>
          </select>
        </label>
      </fieldset>
      <TextSizeControl />
      <a className={styles.share} href="#share">
        分享
      </a>
      <script type="module" async src="/scripts/read-aloud.js" />
    </div>
  )
}
