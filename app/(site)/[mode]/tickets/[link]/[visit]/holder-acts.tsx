import type { Ticket } from '@/data/registrations/ticket'
import type { HolderAct } from '@/domain/registration/holder-acts'
import styles from './ticket.module.css'

type Props = { ticket: Ticket; link: string; acts: readonly HolderAct[] }

/** To leave, and to correct what was typed: plain forms that have to be opened first. */
export function HolderActs({ ticket: { number, person }, link, acts }: Props) {
  return (
    <div className={styles.acts}>
      {acts.includes('correct') && (
        <details>
          <summary>改正姓名或单位</summary>
          <form className={styles.act} method="post" action="/registrations/act">
            <input type="hidden" name="link" value={link} />
            <label htmlFor="name">姓名</label>
            <input
              id="name"
              name="name"
              required
              maxLength={60}
              defaultValue={person.name}
              autoComplete="name"
            />
            <label htmlFor="employer">单位</label>
            <input
              id="employer"
              name="employer"
              required
              maxLength={60}
              defaultValue={person.employer}
              autoComplete="organization"
            />
            <label htmlFor="memberNumber">会员号（可不填）</label>
            <input
              id="memberNumber"
              name="memberNumber"
              maxLength={30}
              defaultValue={person.memberNumber}
              autoComplete="off"
            />
            <button type="submit" name="act" value="correct">
              改好了
            </button>
          </form>
        </details>
      )}
      {acts.includes('cancel') && (
        <details>
          <summary>不参加了，取消报名</summary>
          <form className={styles.act} method="post" action="/registrations/act">
            <input type="hidden" name="link" value={link} />
            <p>取消后名额让给别人，不能恢复；再想参加，须重新报名、重新排队。</p>
            <button type="submit" name="act" value="cancel" className={styles.quiet}>
              取消报名 {number}
            </button>
          </form>
        </details>
      )}
    </div>
  )
}
