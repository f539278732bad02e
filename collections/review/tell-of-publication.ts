import type { CollectionAfterChangeHook } from 'payload'
import { storyPublishedLetter } from '@/domain/letters'
import { writeLetter } from '@/lib/letters-due'
import { absoluteAddress } from '@/lib/site-address'
import type { Write } from '../hooks/every-save-is-a-draft'
import { findAuthor } from './tell-of-act'

/** The author is told that readers see the story, whether a chief or the clock let it out. */
export const tellOfPublication: CollectionAfterChangeHook = async ({ doc, req }) => {
  if ((req.context.write as Write) !== 'publish') return doc
  const author = await findAuthor(req, doc)
  if (!author) return doc
  const letter = storyPublishedLetter({
    name: author.name,
    headline: doc.headline,
    link: absoluteAddress(`/news/${doc.slug}`),
  })
  await writeLetter(req, author.id, letter)
  return doc
}
