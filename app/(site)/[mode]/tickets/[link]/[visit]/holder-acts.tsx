import { FormInput } from '@/components/form-input'
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
            <FormInput
              name="name"
              label="姓名"
              value={person.name}
              kind="line"
              maxLength={60}
              autoComplete="name"
            />
            <FormInput
              name="employer"
              label="单位"
              value={person.employer}
              kind="line"
              maxLength={60}
              autoComplete="organization"
            />
            <FormInput
              name="memberNumber"
              label="会员号"
              value={person.memberNumber}
              kind="line"
              maxLength={30}
              isOptional
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
