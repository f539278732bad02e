import { sql } from 'drizzle-orm'
import { type CollectionAfterChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { capacityRefusal } from '@/domain/registration/capacity-refusal'
import { consentText, sensitiveConsentText } from '@/domain/registration/consent'
import type { Terms } from '@/domain/registration/terms'
import { termsOfEvent } from '@/domain/registration/terms-of-event'
import { relationId } from '@/domain/relation'
import { sha256 } from '@/lib/keyed-hash'
import { transactionOf } from '@/lib/transaction'
import type { Event } from '@/payload-types'
import type { Write } from '../hooks/every-save-is-a-draft'
import { announce } from './announce'
import { keepDay } from './keep-day'

/**
 * Tells the counters of registration what readers are told of it, in the transaction of the publication. The last of the
 * hooks: from here on until the commit nobody else registers.
 */
export const keepTerms: CollectionAfterChangeHook<Event> = async ({ doc, req }) => {
  if ((req.context.write as Write) === 'draft') return doc
  const event = await req.payload.findByID({
    collection: 'events',
    id: doc.id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const terms = termsOfEvent(event)
  const consentHash = await keepConsent(req, event, terms)
  const { pools, ...rest } = terms
  const db = await transactionOf(req)
  await db.execute(sql`
    INSERT INTO registration_terms (event_id, slug, published, terms, consent_hash)
    VALUES (${doc.id}, ${event.slug}, ${event._status === 'published'}, ${JSON.stringify(rest)}, ${consentHash})
    ON CONFLICT (event_id) DO UPDATE SET slug = excluded.slug, published = excluded.published,
      terms = excluded.terms, consent_hash = excluded.consent_hash`)
  const numbered = pools.map((pool, position) => ({ ...pool, position }))
  const said = JSON.stringify({ ...rest, consentHash })
  try {
    await db.execute(
      sql`SELECT set_capacity_pools(${doc.id}, ${said}::jsonb, ${JSON.stringify(numbered)}::jsonb)`,
    )
    await keepDay(req, event)
  } catch (error) {
    throw refusalOf(error) ?? error
  }
  await announce(req, event)
  return doc
}

/** Keeps the words of the consent, once for each wording. @returns what names them */
async function keepConsent(req: PayloadRequest, event: Event, terms: Terms): Promise<string> {
  const union = await req.payload.findByID({
    collection: 'unions',
    id: relationId(event.union) ?? -1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const text = consentText({
    handler: union.name,
    phone: union.contact?.phone || null,
    retentionDays: terms.retentionDays,
    questions: terms.questions,
  })
  const sensitive = sensitiveConsentText(terms.questions)
  const hash = sha256(`${text}\n\n${sensitive ?? ''}`)
  await (await transactionOf(req)).execute(sql`
    INSERT INTO consent_texts (event_id, version, hash, text, sensitive_text)
    SELECT ${event.id}, coalesce(max(version), 0) + 1, ${hash}, ${text}, ${sensitive}
    FROM consent_texts WHERE event_id = ${event.id}
    ON CONFLICT (event_id, hash) DO NOTHING`)
  return hash
}

function refusalOf(error: unknown): ValidationError | null {
  const { code, detail } = ((error as { cause?: unknown }).cause ?? error) as {
    code?: string
    detail?: string
  }
  const refusal = capacityRefusal(code ?? '', detail ? JSON.parse(detail) : {})
  return refusal && new ValidationError({ errors: [refusal] })
}
