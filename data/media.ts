import type { TypedUser } from 'payload'
import { PICTURE_SIZES } from '@/domain/picture'
import { payload } from '@/lib/payload'

/**
 * Whether `user` may see the picture to which a file belongs; null is the public.
 *
 * @param filename that of the picture or of any of its sizes
 */
export async function maySeePicture(filename: string, user: TypedUser | null): Promise<boolean> {
  const named = ['filename', ...PICTURE_SIZES.map((size) => `sizes.${size}.filename`)]
  const { docs } = await (await payload()).find({
    collection: 'media',
    where: { or: named.map((field) => ({ [field]: { equals: filename } })) },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { filename: true },
    overrideAccess: false,
    user,
  })
  return docs.length > 0
}

/** The folder in which the pictures lie. */
export async function pictureFolder(): Promise<string> {
  const { upload } = (await payload()).collections.media.config
  return upload.staticDir ?? ''
}
