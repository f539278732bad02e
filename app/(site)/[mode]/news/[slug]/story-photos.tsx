import { Picture } from '@/components/picture'
import { isUpright, type Picture as PictureView } from '@/domain/picture'
import styles from './story.module.css'

type Props = { photos: readonly PictureView[] }

// As wide as story.module.css sets them.
const SIZES = '(min-width: 64rem) 46rem, calc(100vw - 2rem)'
const UPRIGHT_SIZES = '(min-width: 48rem) 26rem, calc(70vw - 1.5rem)'

/** The photos of a story one under the other, each with caption and credit; the first is loaded at once. */
export function StoryPhotos({ photos }: Props) {
  if (photos.length === 0) return null
  return (
    <div className={styles.photos}>
      {photos.map((photo, place) => (
        <div
          key={`${photo.id}-${photo.caption}`}
          className={isUpright(photo) ? styles.upright : undefined}
        >
          <Picture
            picture={photo}
            sizes={isUpright(photo) ? UPRIGHT_SIZES : SIZES}
            eager={place === 0}
            captioned
          />
        </div>
      ))}
    </div>
  )
}
