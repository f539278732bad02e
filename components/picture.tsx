import { preload } from 'react-dom'
import { closedCaption, narrowSrcSet, type Picture as PictureView } from '@/domain/picture'
import styles from './picture.module.css'

type Props = {
  picture: PictureView
  /** The `sizes` attribute: how wide the picture stands at which width of the page. */
  sizes: string
  /** The first picture of a page is loaded at once. */
  eager?: boolean
  /** Cut to a common shape where pictures stand in a row. */
  crop?: '3/2' | '4/3' | '4/5'
  /** Whether caption and credit are printed beneath. */
  captioned?: boolean
  /** The picture is only an ornament of a link that says the same in words. */
  decorative?: boolean
}

export function Picture({ picture, sizes, eager, crop, captioned, decorative }: Props) {
  // A width in the unit of type alone is that of a picture beside a headline.
  const narrow = !sizes.includes('vw')
  const avifSrcSet = narrow ? narrowSrcSet(picture.avifSrcSet) : picture.avifSrcSet
  if (eager && avifSrcSet) {
    preload(picture.src, {
      as: 'image',
      type: 'image/avif',
      imageSrcSet: avifSrcSet,
      imageSizes: sizes,
      fetchPriority: 'high',
    })
  }
  const image = (
    <picture className={styles.picture}>
      {avifSrcSet && <source type="image/avif" srcSet={avifSrcSet} sizes={sizes} />}
      <img
        className={styles.image}
        src={narrow ? picture.smallSrc : picture.src}
        srcSet={narrow ? undefined : picture.srcSet}
        sizes={narrow ? undefined : sizes}
        width={picture.width}
        height={picture.height}
        alt={decorative ? '' : picture.alt}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        style={crop && { aspectRatio: crop, objectPosition: picture.focus ?? undefined }}
      />
    </picture>
  )
  if (!captioned) return image
  return (
    <figure className={styles.figure}>
      {image}
      <PictureCaption picture={picture} />
    </figure>
  )
}

function PictureCaption({ picture }: { picture: PictureView }) {
  if (!picture.caption && !picture.credit) return null
  return (
    <figcaption className={styles.caption}>
      {picture.caption && closedCaption(picture.caption)}
      {picture.credit && <span className={styles.credit}>{picture.credit}</span>}
    </figcaption>
  )
}
