import { phoneKey } from '@/lib/personal-data'
import { registrationPool } from '@/lib/registration-pool'

/** Whether the registration with this number is of this telephone number. The same work whether there is one or not. */
export async function isTicketOf(number: string, phone: string): Promise<boolean> {
  const { rows } = await registrationPool().query<{ found: boolean }>(
    'SELECT EXISTS (SELECT FROM registrations WHERE number = $1 AND phone_key = $2) AS found',
    [number, phoneKey(phone)],
  )
  return rows[0]?.found ?? false
}
