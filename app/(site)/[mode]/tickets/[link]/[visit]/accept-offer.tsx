import styles from './ticket.module.css'

/** The one act that has a deadline: it stands where the deadline is said. */
export function AcceptOffer({ link }: { link: string }) {
  return (
    <form className={styles.act} method="post" action="/registrations/act">
      <input type="hidden" name="link" value={link} />
      <button type="submit" name="act" value="accept">
        确认参加
      </button>
    </form>
  )
}
