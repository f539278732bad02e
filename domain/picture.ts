/** A picture as a page shows it; `caption` belongs to the place, `credit` and `alt` to the picture. */
export type Picture = {
  id: number
  src: string
  srcSet: string
  width: number
  height: number
  alt: string
  credit: string | null
  caption: string | null
}

type StoredFile = { filename?: string | null; width?: number | null; height?: number | null }

/** What a stored picture has to say of itself to be shown. */
export type StoredPicture = StoredFile & {
  id: number
  alt?: string | null
  credit?: string | null
  sizes?: { small?: StoredFile; medium?: StoredFile; large?: StoredFile }
}

/** The fields of `StoredPicture`, for a query that loads pictures with what shows them. */
export const PICTURE_FIELDS = {
  filename: true,
  width: true,
  height: true,
  alt: true,
  credit: true,
  sizes: true,
} as const

export const pictureAddress = (filename: string) => `/media/${encodeURIComponent(filename)}`

/**
 * @param stored as loaded; a bare id is a picture that this reader may not see
 * @returns null when there is nothing to show
 */
export function pictureOf(
  stored: StoredPicture | number | null | undefined,
  caption?: string | null,
): Picture | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { filename, width, height } = stored
  if (!filename || !width || !height) return null
  const { small, medium, large } = stored.sizes ?? {}
  return {
    id: stored.id,
    src: pictureAddress(medium?.filename ?? filename),
    srcSet: srcSetOf([small, medium, large, stored]),
    width,
    height,
    alt: stored.alt ?? '',
    credit: stored.credit ?? null,
    caption: caption?.trim() || null,
  }
}

/** A caption as a sentence: one that lacks its closing mark would run into the credit behind it. */
export const closedCaption = (caption: string): string =>
  /[。！？!?…][”’」』）)]?$/u.test(caption) ? caption : `${caption}。`

/** One candidate a width: a size that would have enlarged the original is the original again. */
function srcSetOf(files: (StoredFile | undefined)[]): string {
  const byWidth = new Map<number, string>()
  for (const file of files) {
    if (file?.filename && file.width && !byWidth.has(file.width)) {
      byWidth.set(file.width, `${pictureAddress(file.filename)} ${file.width}w`)
    }
  }
  return [...byWidth.values()].join(', ')
}
