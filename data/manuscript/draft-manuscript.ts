import { randomBytes } from 'node:crypto'
import type { TypedUser } from 'payload'
import { stateOf } from '@/domain/lexical-nodes'
import { type Manuscript, type ManuscriptBlock, textOfRuns } from '@/domain/manuscript/block'
import { headlineOf } from '@/domain/manuscript/headline'
import { notesOn } from '@/domain/manuscript/notes'
import { takeOpening } from '@/domain/manuscript/opening'
import { readHtml } from '@/domain/manuscript/read-html'
import type { ManuscriptRefusal } from '@/domain/manuscript/refusals'
import { blocksToLexical } from '@/domain/manuscript/to-lexical'
import { relationId } from '@/domain/relation'
import type { DocxPicture } from '@/lib/docx/read-docx'
import { payload } from '@/lib/payload'
import { removePictures, storePictures } from './store-pictures'

export type DraftedManuscript =
  | { kind: 'drafted'; id: number; headline: string; notes: string[] }
  | { kind: 'refused'; reason: ManuscriptRefusal }

const MAX_BLOCKS = 3_000
const MAX_CHARACTERS = 100_000

/** Makes a draft of a Word file that was read (lib/docx/), with its pictures, under the author's own rights. */
export async function draftManuscript(
  { html, pictures, fileName }: { html: string; pictures: DocxPicture[]; fileName: string },
  user: TypedUser,
): Promise<DraftedManuscript> {
  const manuscript = readHtml(html)
  const characters = lengthOf(manuscript.blocks)
  if (manuscript.blocks.length > MAX_BLOCKS || characters > MAX_CHARACTERS)
    return { kind: 'refused', reason: 'too-long' }
  if (characters === 0) return { kind: 'refused', reason: 'wordless' }

  const union = relationId(user.union) ?? (await findMunicipalUnion())
  if (union === null) return { kind: 'refused', reason: 'failed' }
  const stored = await storePictures(pictures, { alts: altsOf(manuscript), union, user })
  try {
    const { id, headline } = await draft(manuscript, { fileName, union, user, ids: stored.ids })
    const taken = stored.ids.filter((picture) => picture !== null).length
    const notes = notesOn({ ...stored, tables: manuscript.tables, pictures: taken })
    return { kind: 'drafted', id, headline, notes }
  } catch (error) {
    await removePictures(stored.ids)
    throw error
  }
}

type Filed = { fileName: string; union: number; user: TypedUser; ids: readonly (number | null)[] }

async function draft(manuscript: Manuscript, { fileName, union, user, ids }: Filed) {
  const { headline, deck, blocks } = headlineOf(manuscript, fileName)
  const text = takeOpening(blocks)
  const body = blocksToLexical(text.blocks, {
    newId: () => randomBytes(12).toString('hex'),
    pictureOf: (src) => ids[Number(src)] ?? null,
  })
  return (await payload()).create({
    collection: 'articles',
    data: { kind: 'story', headline, deck, union, ...text.opening, body: stateOf(body) },
    draft: true,
    depth: 0,
    overrideAccess: false,
    user,
  })
}

function altsOf({ blocks }: Manuscript): string[] {
  const alts: string[] = []
  for (const block of blocks) if (block.kind === 'picture') alts[Number(block.src)] = block.alt
  return alts
}

const lengthOf = (blocks: readonly ManuscriptBlock[]): number =>
  blocks.reduce(
    (sum, block) => sum + runsOf(block).reduce((n, runs) => n + textOfRuns(runs).length, 0),
    0,
  )

const runsOf = (block: ManuscriptBlock) => {
  if (block.kind === 'list') return block.items
  return 'runs' in block ? [block.runs] : []
}

/** The city desk may belong to no union: what it files belongs to the city's. */
async function findMunicipalUnion(): Promise<number | null> {
  const { docs } = await (await payload()).find({
    collection: 'unions',
    where: { kind: { equals: 'municipal' } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.id ?? null
}
