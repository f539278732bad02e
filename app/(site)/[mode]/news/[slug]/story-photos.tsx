import { Picture } from '@/components/picture'
import type { Picture as PictureView } from '@/domain/picture'
import styles from './story.module.css'

type Props = { lead: PictureView | null; photos: readonly PictureView[] }

const SIZES = '(min-width: 64rem) 46rem, 100vw'

/** The lead photo at once, the others of the series under it, each with caption and credit. */
export function StoryPhotos({ lead, photos }: Props) {
  const all = lead ? [lead, ...photos] : photos
  if (all.length === 0) return null
  return (
    <div className={styles.photos}>
      {all.map((photo, place) => (
        <Picture
          key={`${photo.id}-${photo.caption}`}
          picture={photo}
          sizes={SIZES}
          eager={place === 0}
          captioned
        />
      ))}
    </div>
  )
}
