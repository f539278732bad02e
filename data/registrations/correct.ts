import type { Correction } from '@/domain/registration/input'
import { registrationPool } from '@/lib/registration-pool'

/** Writes down a person's own correction. @returns false where there is nobody any more */
export async function correctRegistration(
  id: number,
  { name, employer, memberNumber }: Correction,
): Promise<boolean> {
  const { rowCount } = await registrationPool().query(
    `UPDATE registrations SET name = $2, employer = $3, member_number = nullif($4, ''), updated_at = now()
     WHERE id = $1 AND erased_at IS NULL`,
    [id, name, employer, memberNumber],
  )
  return rowCount === 1
}
