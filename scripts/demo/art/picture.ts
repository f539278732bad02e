import type { Block } from './carving/block'

/** A picture as the paper would file it: the print itself, and what an editor must give with a photo. */
export type Picture = {
  key: string
  alt: string
  caption: string
  credit: string
  draw: () => Block
}

export const artDesk = '版画：工汇美编部'
