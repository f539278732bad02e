import { Facts } from '@/components/facts'
import type { Ticket } from '@/data/registrations/ticket'
import { formatDate, formatDateTime } from '@/domain/dates'
import type { HolderAct } from '@/domain/registration/holder-acts'
import styles from './ticket.module.css'

const DAY = 24 * 3_600_000

type Props = { ticket: Ticket; link: string; acts: readonly HolderAct[] }

/** What is kept of a person, to what they agreed, until when, and the way to have it erased (第四十五条、第四十七条). */
export function KeptData({ ticket, link, acts }: Props) {
  const { person, kept, registeredAt, event, isErased } = ticket
  if (isErased) return null
  const { consent, sensitiveAt, answers, retentionDays } = kept
  const until = new Date(Date.parse(event.endsAt) + retentionDays * DAY)
  return (
    <div className={styles.acts}>
      <details>
        <summary>本门户保存了您的哪些信息</summary>
        <Facts
          facts={[
            { label: '姓名', value: person.name },
            { label: '手机号', value: `${person.phone}（全号加密保存）` },
            { label: '单位', value: person.employer },
            { label: '会员号', value: person.memberNumber },
            ...answers.map(({ question, answer }) => ({ label: question, value: answer })),
            { label: '报名时间', value: formatDateTime(registeredAt) },
            { label: '保存到', value: `${formatDate(until)}，届时删除` },
          ]}
        />
        <p className={styles.hint}>
          您在 {formatDateTime(consent.at)} 同意了第{consent.version}版个人信息处理说明：
        </p>
        <p className={styles.consent}>{consent.text}</p>
        {sensitiveAt && consent.sensitiveText && (
          <p className={styles.consent}>
            {formatDateTime(sensitiveAt)} 单独同意：{consent.sensitiveText}
          </p>
        )}
      </details>
      {acts.includes('forget') && (
        <details>
          <summary>删除我的个人信息</summary>
          <form className={styles.act} method="post" action="/registrations/act">
            <input type="hidden" name="link" value={link} />
            <p>
              姓名、手机号、单位、会员号和答问立即删除，不能恢复；活动还没有结束的，报名同时取消。只留下不含个人信息的一条记录，用来计数。
            </p>
            <label className={styles.tick}>
              <input type="checkbox" required />
              <span>我知道删除后不能恢复</span>
            </label>
            <button type="submit" name="act" value="forget" className={styles.quiet}>
              删除个人信息
            </button>
          </form>
        </details>
      )}
    </div>
  )
}
