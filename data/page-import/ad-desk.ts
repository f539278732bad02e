import type { PayloadRequest } from 'payload'
import type { ProposedPhone } from '@/domain/page-drafts/decision'
import { lockImport } from './lock'

export type PhoneDraft = { number: string; isNew: boolean }

/** More wait for nobody: an administrator looks through them first. */
const MOST_PROPOSALS = 100

const digits = (number: string) => number.replace(/\D/g, '')

/**
 * Lays the numbers of a page's advertisement desk before the administrators. The desk's own numbers are never touched,
 * and nothing is proposed that is there or proposed already. The house writes it: whoever imports may not see the list.
 */
export async function proposePhones(
  req: PayloadRequest,
  phones: ProposedPhone[],
): Promise<PhoneDraft[]> {
  if (phones.length === 0) return []
  await lockImport(req, 'ad-desk')
  const house = { overrideAccess: true, depth: 0, req } as const
  const desk = await req.payload.findGlobal({ slug: 'ad-desk', ...house })
  const proposals = desk.proposals ?? []
  const known = new Set([...(desk.phones ?? []), ...proposals].map((p) => digits(p.number)))
  const results = phones.map(({ number }) => ({ number, isNew: !known.has(digits(number)) }))
  const foundAt = new Date().toISOString()
  const fresh = phones
    .filter(({ number }) => !known.has(digits(number)))
    .map((phone) => ({ ...phone, foundAt }))
    .slice(0, Math.max(0, MOST_PROPOSALS - proposals.length))
  if (fresh.length > 0) {
    await req.payload.updateGlobal({
      slug: 'ad-desk',
      data: { proposals: [...proposals, ...fresh] },
      context: { unseen: true },
      ...house,
    })
  }
  return results
}
