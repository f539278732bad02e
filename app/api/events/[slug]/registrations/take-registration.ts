import { type Registered, register } from '@/data/registrations/register'
import { findRegistrationTerms } from '@/data/registrations/terms'
import { fieldErrors, registrationInput } from '@/domain/registration/input'
import type { Refusal } from '@/domain/registration/refusal'
import { log } from '@/lib/log'
import { isWithinLimits } from './limits'

export type Taken =
  | ({ kind: 'registered'; isRepeated: boolean } & Registered)
  | { kind: 'missing' }
  | { kind: 'invalid'; errors: Record<string, string> }
  | { kind: 'too-many' }
  | { kind: 'refused'; reason: Refusal }

/**
 * What a machine's request and the form on the page come to: checked, weighed, and registered.
 *
 * @param key names the request, the same for each try
 * @param hasProof whether the sender's browser did the reckoning (domain/proof-of-work.ts)
 */
export async function takeRegistration(
  slug: string,
  sent: unknown,
  key: string,
  { headers, hasProof, now }: { headers: Headers; hasProof: boolean; now: Date },
): Promise<Taken> {
  try {
    const terms = await findRegistrationTerms(slug)
    if (!terms) return { kind: 'missing' }
    const pools = terms.pools.map(({ key }) => key)
    const input = registrationInput(terms.questions, pools).safeParse(sent)
    if (!input.success) return { kind: 'invalid', errors: fieldErrors(input.error) }
    if (!isWithinLimits(headers, { slug, phone: input.data.phone, hasProof }, now))
      return { kind: 'too-many' }
    return await register(terms, input.data, key)
  } catch (error) {
    // Whether it was committed nobody knows here; the same key again finds out.
    log.error('a registration was not answered for', error)
    return { kind: 'refused', reason: 'busy' }
  }
}
