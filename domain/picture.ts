/** A picture as a page shows it; `caption` belongs to the place, `credit` and `alt` to the picture. */
export type Picture = {
  id: number
  src: string
  /** The smallest, for a place beside a headline. */
  smallSrc: string
  srcSet: string
  /** The same in AVIF, half as heavy, for the browsers that take it; empty for a picture older than those sizes. */
  avifSrcSet: string
  /** What must stay in sight where the picture is cut, as a CSS `object-position`; null is its middle. */
  focus: string | null
  width: number
  height: number
  alt: string
  credit: string | null
  caption: string | null
}

/** Higher than wide: a portrait, which a place for landscapes would cut to a strip. */
export const isUpright = ({ width, height }: Pick<Picture, 'width' | 'height'>): boolean =>
  height > width

type StoredFile = { filename?: string | null; width?: number | null; height?: number | null }

const WEBP_SIZES = ['small', 'medium', 'large'] as const
const AVIF_SIZES = ['avif240', 'avif480', 'avif720', 'avif1080', 'avif1600'] as const
/** The sizes that are made of every picture (`imageSizes` of collections/media.ts). */
export const PICTURE_SIZES = [...WEBP_SIZES, ...AVIF_SIZES]

/** What a stored picture has to say of itself to be shown. */
export type StoredPicture = StoredFile & {
  id: number
  alt?: string | null
  credit?: string | null
  focalX?: number | null
  focalY?: number | null
  sizes?: Partial<Record<(typeof PICTURE_SIZES)[number], StoredFile>>
}

/** The fields of `StoredPicture`, for a query that loads pictures with what shows them. */
export const PICTURE_FIELDS = {
  filename: true,
  width: true,
  height: true,
  alt: true,
  credit: true,
  focalX: true,
  focalY: true,
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
  const sizes = stored.sizes ?? {}
  return {
    id: stored.id,
    src: pictureAddress(sizes.medium?.filename ?? filename),
    smallSrc: pictureAddress(sizes.small?.filename ?? filename),
    srcSet: srcSetOf([...WEBP_SIZES.map((size) => sizes[size]), stored]),
    avifSrcSet: srcSetOf(AVIF_SIZES.map((size) => sizes[size])),
    focus: focusOf(stored),
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

/**
 * The candidates of a `srcset` for a place that is never wider than 240 px: a page with twenty such pictures would
 * otherwise carry kilobytes of addresses that no screen asks for.
 */
export const narrowSrcSet = (srcSet: string): string =>
  srcSet
    .split(', ')
    .filter(
      (candidate, index) =>
        index === 0 || Number.parseInt(candidate.split(' ')[1] ?? '', 10) <= 480,
    )
    .join(', ')

/** Per cent from the left and from the top, as the editor set it; the middle is what browsers do by themselves. */
function focusOf({ focalX, focalY }: Pick<StoredPicture, 'focalX' | 'focalY'>): string | null {
  const [x, y] = [focalX ?? 50, focalY ?? 50]
  return x === 50 && y === 50 ? null : `${x}% ${y}%`
}

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
