import { randomUUID } from 'node:crypto'
import { APIError, type TypedUser } from 'payload'
import type { DocxPicture } from '@/lib/docx/read-docx'
import { payload } from '@/lib/payload'

export type StoredPictures = {
  /** The stored picture for each place; null where it could not be taken. */
  ids: (number | null)[]
  unreadable: number
  tooMany: number
}

/**
 * Files the pictures of a manuscript under the union, under the author's own rights, as if each had been uploaded: drawn
 * anew, with a random name. One that is no picture is left out and counted.
 *
 * @param alts what the manuscript says of each picture; empty where it says nothing
 */
export async function storePictures(
  pictures: readonly DocxPicture[],
  { alts, union, user }: { alts: readonly string[]; union: number; user: TypedUser },
): Promise<StoredPictures> {
  const stored: StoredPictures = { ids: [], unreadable: 0, tooMany: 0 }
  try {
    for (const [place, { bytes, isOver }] of pictures.entries()) {
      const id = bytes && (await storePicture(bytes, { alt: alts[place] ?? '', union, user }))
      stored.ids.push(id)
      if (isOver) stored.tooMany += 1
      else if (id === null) stored.unreadable += 1
    }
    return stored
  } catch (error) {
    await removePictures(stored.ids)
    throw error
  }
}

async function storePicture(
  bytes: Uint8Array,
  { alt, union, user }: { alt: string; union: number; user: TypedUser },
): Promise<number | null> {
  const data = Buffer.from(bytes)
  try {
    const { id } = await (await payload()).create({
      collection: 'media',
      data: { alt, union },
      // Its kind is read from its bytes; the name is replaced (hooks/reencode-picture.ts).
      file: { data, mimetype: 'image/jpeg', name: `${randomUUID()}.jpg`, size: data.length },
      depth: 0,
      overrideAccess: false,
      user,
    })
    return id
  } catch (error) {
    if (error instanceof APIError && error.status === 400) return null
    throw error
  }
}

/** Takes back what was stored for a draft that did not come to be. */
export async function removePictures(ids: readonly (number | null)[]): Promise<void> {
  const kept = ids.filter((id) => id !== null)
  if (kept.length === 0) return
  await (await payload()).delete({
    collection: 'media',
    where: { id: { in: kept } },
    depth: 0,
    overrideAccess: true,
  })
}
