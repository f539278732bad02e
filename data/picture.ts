import type { PictureView } from '@/domain/picture'
import type { Media } from '@/payload-types'

/** What a page needs of a picture: the `populate.media` of every query that shows one. */
export const pictureSelect = {
  alt: true,
  credit: true,
  filename: true,
  width: true,
  height: true,
  focalX: true,
  focalY: true,
  sizes: true,
} as const

type Stored = Pick<Media, 'id'> & Partial<Media>

/**
 * @param image the relation, populated; an id that was left unpopulated is a picture that is not public
 * @param caption of the place
 */
export function pictureOf(
  image: number | Stored | null | undefined,
  caption: string | null = null,
): PictureView | null {
  if (typeof image !== 'object' || image === null || !image.filename) return null
  const { small, medium, large } = image.sizes ?? {}
  const files = [small, medium, large, image].flatMap((file) =>
    file?.filename && file.width ? [{ name: file.filename, width: file.width }] : [],
  )
  return {
    id: image.id,
    alt: image.alt ?? '',
    credit: image.credit || null,
    caption: caption || null,
    width: image.width ?? 0,
    height: image.height ?? 0,
    files: [...new Map(files.map((file) => [file.width, file])).values()].sort(
      (a, b) => a.width - b.width,
    ),
    focus: { x: image.focalX ?? 50, y: image.focalY ?? 50 },
  }
}
