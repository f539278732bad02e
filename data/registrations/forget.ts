import { registrationPool } from '@/lib/registration-pool'

/**
 * Erases everything personal of a registration at its holder's wish (《个人信息保护法》第四十七条): before the event is over
 * the place is given on. The row stays, without a person, for the counters and the order.
 *
 * @returns false where it was erased already
 */
export async function forgetRegistration(id: number): Promise<boolean> {
  const { rows } = await registrationPool().query<{ erased: boolean }>(
    'SELECT registration_forget($1) AS erased',
    [id],
  )
  return rows[0]?.erased ?? false
}
