/** A picture as a page shows it: its files are addressed as /media/NAME. */
export type PictureView = {
  id: number
  alt: string
  credit: string | null
  /** Belongs to the place where the picture stands, not to the picture. */
  caption: string | null
  /** Of the largest file, in pixels. */
  width: number
  height: number
  /** What there is of it, narrowest first. */
  files: { name: string; width: number }[]
  /** What must stay in sight when it is cropped, in per cent from the left and from the top. */
  focus: { x: number; y: number }
}
