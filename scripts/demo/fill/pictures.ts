import { pictures } from '../art/catalogue'
import { pressPicture } from '../art/press'
import type { Fill } from './fill'

/** In pixels: enough for a lead picture on a sharp screen; more would only lengthen the seeding. */
const LONGEST_SIDE = 1200

/** Pulls every print and hands it in the way an editor's photo comes. */
export async function fillPictures(fill: Fill): Promise<void> {
  const union = fill.id('unions', 'linjiang')
  for (const picture of pictures) {
    const { id } = await fill.payload.create({
      collection: 'media',
      data: { alt: picture.alt, credit: picture.credit, union },
      file: await pressPicture(picture, LONGEST_SIDE),
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
    fill.remember('media', picture.key, id)
  }
}

const captions = new Map(pictures.map(({ key, caption }) => [key, caption]))

/** A picture in its place, with the caption given there or else its own. */
export function pictureIn(fill: Fill, key: string | undefined, caption?: string) {
  if (!key) return undefined
  return { image: fill.id('media', key), caption: fill.text(caption ?? captions.get(key) ?? '') }
}
