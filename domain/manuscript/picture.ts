import type { Element } from 'domhandler'
import { styleOf } from './element'

/** Smaller than this on a side, a picture is there to count readers, not to be looked at. */
const SMALLEST = 3

/** Where a picture comes from and what it shows; null for one that nobody is meant to see. */
export function pictureIn(element: Element): { src: string; alt: string } | null {
  const { src, alt, 'data-src': lazy } = element.attribs
  if ([sideOf(element, 'width'), sideOf(element, 'height')].some((side) => side < SMALLEST))
    return null
  return { src: lazy ?? src ?? '', alt: describes(alt ?? '') ? (alt ?? '').trim() : '' }
}

function sideOf(element: Element, side: 'width' | 'height'): number {
  const said = Number.parseFloat(element.attribs[side] ?? '')
  const styled = styleOf(element, side)
  const measured = styled.endsWith('px') ? Number.parseFloat(styled) : Number.NaN
  return Math.min(...[said, measured].filter(Number.isFinite), Number.POSITIVE_INFINITY)
}

/** Programs fill the alternative text by themselves; the desk then has to ask for a true one. */
const describes = (alt: string): boolean =>
  !/自动生成|automatically generated|\.(?:jpe?g|png|gif|bmp|webp)$|^(?:图片|图像|照片|img|image|picture|dsc_?)[\s\d_-]*$/iu.test(
    alt.trim(),
  )
