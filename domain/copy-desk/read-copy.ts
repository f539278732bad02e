import type { Copy, Place } from '../copy-check/types'

/** Where some words stand in the stored document: names of fields and numbers of rows; in rich text, down to the block. */
export type Path = (string | number)[]

/** A document as copy-check reads it, with the path of every place that can be changed in it. */
export type ReadCopy = {
  copy: Copy
  paths: Map<string, Path>
  /** What identifies each picture, in the order of `copy.pictures`: its number in the media collection. */
  pictures: number[]
}

export const placeKey = ({ field, index }: Place): string => `${field} ${index ?? ''}`

/** Collects texts with the places that they get, in order. */
export class CopyReader {
  readonly paths = new Map<string, Path>()

  /** One text at a place that there is once. */
  one(field: Place['field'], text: string | null | undefined, path: Path): string {
    this.paths.set(placeKey({ field, index: null }), path)
    return text ?? ''
  }

  /** Texts of one kind, counted from 0. */
  all(field: Place['field'], texts: { text: string; path: Path }[]): string[] {
    for (const [index, { path }] of texts.entries())
      this.paths.set(placeKey({ field, index }), path)
    return texts.map(({ text }) => text)
  }
}
