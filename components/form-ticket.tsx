import { PROOF_BITS, PROOF_PARTS } from '@/domain/proof-of-work'
import styles from './form.module.css'

/**
 * What a public form sends besides its answers: its ticket (lib/form-ticket.ts; none yet on a page that is kept for
 * everybody), the reckoning of the browser, and a field that no reader sees: whoever fills it is a machine.
 */
export function FormTicket({ ticket }: { ticket: string }) {
  return (
    <>
      <input type="hidden" name="ticket" defaultValue={ticket} />
      <input type="hidden" name="proof" data-parts={PROOF_PARTS} data-bits={PROOF_BITS} />
      <p className={styles.trap} aria-hidden="true">
        <label>
          网址（请留空）
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </p>
    </>
  )
}
