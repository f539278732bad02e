import type { PayloadRequest } from 'payload'
import { type DeskOffice, type DeskWord, deskOfficeOf, deskWordOf } from '@/domain/desk-lists'

/** What administrators keep for copy-check: their words, and the dated table of offices, in the order of rank. */
export async function findDeskLists(
  req: PayloadRequest,
): Promise<{ words: DeskWord[]; offices: DeskOffice[] }> {
  const whole = { depth: 0, pagination: false, overrideAccess: true, req } as const
  const words = await req.payload.find({ collection: 'copy-words', sort: 'id', ...whole })
  const offices = await req.payload.find({
    collection: 'offices',
    sort: ['rank', 'since'],
    ...whole,
  })
  return {
    words: words.docs.flatMap((doc) => deskWordOf(doc) ?? []),
    offices: offices.docs.map(deskOfficeOf),
  }
}
