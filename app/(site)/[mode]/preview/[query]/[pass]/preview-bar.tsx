import styles from './preview-bar.module.css'

/** Says at every moment of scrolling that this is no page of the site; and asks anew when the editor has saved. */
export function PreviewBar({ isPublished }: { isPublished: boolean }) {
  return (
    <>
      <p className={styles.bar} role="status">
        <strong>{isPublished ? '预览·已发布' : '预览·未发布'}</strong>
        <span>{isPublished ? '读者看到的就是这一版' : '读者还看不到，请勿外传'}</span>
      </p>
      <script type="module" async src="/scripts/preview.js" />
    </>
  )
}
