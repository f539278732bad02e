import { randomBytes } from 'node:crypto'
import { ValidationError } from 'payload'
import { startOfDay } from '@/domain/dates'
import type { NoticeTemplate } from '@/domain/notice'
import { countNoticeCharacters } from '@/domain/notice-count'
import { cutOffOf } from '@/domain/notice-days'
import { priceOf, rateOf } from '@/domain/notice-price'
import { sha256 } from '@/lib/keyed-hash'
import { payload } from '@/lib/payload'
import { getAdDesk } from './site'

export type NewNotice = {
  template: NoticeTemplate
  text: string
  contact: { name: string; phone: string }
  /** YYYY-MM-DD; null leaves it to the desk */
  wishedFor: string | null
  /** what names the form's ticket: it is good for one notice */
  ticket: string
}

/**
 * Lays a reader's notice before the desk.
 *
 * @returns the secret of the link by which its sender follows it: only its hash is kept
 */
export async function placeNotice(
  notice: NewNotice,
): Promise<{ kind: 'placed'; secret: string } | { kind: 'sent-before' }> {
  const { template, text, contact, wishedFor, ticket } = notice
  const { noticeRates, days } = await getAdDesk()
  const rate = rateOf(noticeRates, template)
  const secret = randomBytes(32).toString('base64url')
  try {
    await (await payload()).create({
      collection: 'notices',
      data: {
        // Its own number comes from the field's default.
        ...({} as { number: string }),
        template,
        text,
        contact,
        state: 'inquiry',
        price: rate && priceOf(countNoticeCharacters(text), rate) / 100,
        wishedFor: wishedFor && startOfDay(wishedFor).toISOString(),
        cutOff: wishedFor && cutOffOf(wishedFor, days).toISOString(),
        followHash: sha256(secret),
        ticket,
      },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    if (isTaken(error, 'ticket')) return { kind: 'sent-before' }
    throw error
  }
  return { kind: 'placed', secret }
}

const isTaken = (error: unknown, field: string): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === field)
