import { type DeskOffice, type DeskWord, deskOfficeOf, deskWordOf } from '@/domain/desk-lists'
import { payload } from '@/lib/payload'

/** What administrators keep for copy-check: their words, and the dated table of offices, in the order of rank. */
export async function findDeskLists(): Promise<{ words: DeskWord[]; offices: DeskOffice[] }> {
  const cms = await payload()
  const whole = { depth: 0, pagination: false, overrideAccess: true } as const
  const [words, offices] = await Promise.all([
    cms.find({ collection: 'copy-words', sort: 'id', ...whole }),
    cms.find({ collection: 'offices', sort: ['rank', 'since'], ...whole }),
  ])
  return {
    words: words.docs.flatMap((doc) => deskWordOf(doc) ?? []),
    offices: offices.docs.map(deskOfficeOf),
  }
}
