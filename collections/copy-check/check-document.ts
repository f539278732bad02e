import type { PayloadRequest } from 'payload'
import { checkCopy } from '@/domain/copy-check/check-copy'
import type { Finding } from '@/domain/copy-check/types'
import { keyOf, markOf } from '@/domain/copy-desk/finding-key'
import { isSettled, type Proofread } from '@/domain/copy-desk/let-stand'
import { placeWords } from '@/domain/copy-desk/place-words'
import { type Path, placeKey } from '@/domain/copy-desk/read-copy'
import { replacementsOf } from '@/domain/copy-desk/replacement'
import { buildContext } from './build-context'
import { type StoodBy, stoodByFinding, storedDecisions } from './decisions'
import { type CheckedCollection, type CheckedDocument, readDocument } from './read-document'

/** A finding with all that the desk has to know of it. */
export type CheckedFinding = Finding & {
  /** Tells the findings of one reading apart: two of the same words in one sentence, too. */
  key: string
  sentence: string
  /** Where in the sentence the words begin. */
  at: number
  where: string
  /** Where the words stand in the document; null where they belong to another (a picture's own words). */
  path: Path | null
  /** The picture whose own words they are, by its number. */
  picture: number | null
  replacements: string[]
  stood: StoodBy | null
  isSettled: boolean
}

/** Reads a document as it is stored now, and says of each finding whether somebody answers for it. */
export async function checkDocument(
  req: PayloadRequest,
  collection: CheckedCollection,
  document: CheckedDocument,
  proofread: Proofread,
): Promise<CheckedFinding[]> {
  const read = await readDocument(req, collection, document)
  const context = await buildContext(req, collection, document, read.copy)
  const decisions = document.id ? await storedDecisions(req, collection, document.id, 'all') : []
  const stood = stoodByFinding(decisions)
  const seen = new Map<string, number>()
  return checkCopy(read.copy, context).map((finding) => {
    const { at, ...mark } = markOf(finding, read)
    const words = stood.get(keyOf(mark)) ?? []
    const nth = (seen.get(keyOf(mark)) ?? 0) + 1
    seen.set(keyOf(mark), nth)
    const settling = words.find((word) => isSettled(finding.level, word, proofread))
    return {
      ...finding,
      key: `${keyOf(mark)}\n${nth}`,
      sentence: mark.sentence,
      at,
      where: placeWords(finding.place, collection),
      picture: isOfPicture(finding) ? (read.pictures[finding.place.index ?? 0] ?? null) : null,
      path: read.paths.get(placeKey(finding.place)) ?? null,
      replacements: replacementsOf(finding.suggestion, finding.quote),
      stood: settling ?? words[0] ?? null,
      isSettled: settling !== undefined,
    }
  })
}

const isOfPicture = ({ place }: Finding) => place.field === 'alt' || place.field === 'credit'

/** What holds a document up: it blocks, and nobody who may answers for it. */
export const unsettled = (findings: readonly CheckedFinding[]): CheckedFinding[] =>
  findings.filter(({ level, isSettled }) => level === 'blocking' && !isSettled)
