import { sql } from 'drizzle-orm'
import type { Role } from '@/domain/roles'
import { isRequired, type SecondFactorStep, secondFactorStep } from '@/domain/second-factor'
import { payload } from '@/lib/payload'

export type SecondFactorState = {
  step: SecondFactorStep
  enrolled: boolean
  /** the account may not be without one */
  required: boolean
  recoveryCodesLeft: number
}

type Row = { roles: Role[]; required: boolean; enrolled: boolean; codes: number }

/** Where an account stands with its second factor. A site without settings requires it. */
export async function secondFactorOf(userId: string | number): Promise<SecondFactorState> {
  const { rows } = await (await payload()).db.drizzle.execute<Row>(sql`
    SELECT
      ARRAY(SELECT r.value::text FROM users_roles r WHERE r.parent_id = ${userId}) AS roles,
      coalesce((SELECT require_second_factor FROM site LIMIT 1), true) AS required,
      EXISTS (
        SELECT FROM second_factors WHERE user_id = ${userId} AND confirmed_at IS NOT NULL
      ) AS enrolled,
      (SELECT count(*)::int FROM recovery_codes
        WHERE user_id = ${userId} AND used_at IS NULL) AS codes`)
  const facts = rows[0] ?? { roles: [], required: true, enrolled: false, codes: 0 }
  return {
    step: secondFactorStep(facts),
    enrolled: facts.enrolled,
    required: isRequired(facts),
    recoveryCodesLeft: facts.codes,
  }
}
