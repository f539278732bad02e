import { QrCode } from '@/components/qr-code'
import type { Ticket } from '@/data/registrations/ticket'
import { signTicket } from '@/lib/ticket-code'
import styles from './ticket.module.css'

/** What is shown at the door: a code without personal data, and the number in letters where no camera reads it. */
export function AdmissionCode({ ticket: { number, event, poolName, person } }: { ticket: Ticket }) {
  return (
    <section className={styles.code} aria-label="签到二维码">
      <div className={styles.square}>
        <QrCode
          text={signTicket({ event: event.id, number })}
          label={`签到二维码，报名号 ${number}`}
        />
      </div>
      <div className={styles.beside}>
        <p className={styles.number}>
          {number.slice(0, 4)} {number.slice(4)}
        </p>
        <p>{[person.name, poolName].filter(Boolean).join('，')}</p>
        <p className={styles.hint}>
          到场时出示，屏幕调亮些；领纪念品也用它。没有网也能用：现在截一张图。
        </p>
      </div>
    </section>
  )
}
