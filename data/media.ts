import { PICTURE_SIZES } from '@/domain/picture'
import { payload } from '@/lib/payload'

/** Whether a file of this name belongs to a picture that the public may see; `filename` is that of any size. */
export async function isPublicPicture(filename: string): Promise<boolean> {
  const named = ['filename', ...PICTURE_SIZES.map((size) => `sizes.${size}.filename`)]
  const { docs } = await (await payload()).find({
    collection: 'media',
    where: {
      and: [
        { public: { equals: true } },
        { or: named.map((field) => ({ [field]: { equals: filename } })) },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { filename: true },
    overrideAccess: false,
  })
  return docs.length > 0
}

/** The folder in which the pictures lie. */
export async function pictureFolder(): Promise<string> {
  const { upload } = (await payload()).collections.media.config
  return upload.staticDir ?? ''
}
