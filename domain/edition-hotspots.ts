/** An area on the picture of a page, in percent of its width and height from its upper left corner. */
export type Area = { x: number; y: number; width: number; height: number }

export type Hotspot = Area & { story: number }

/** Percent with one decimal may add up to a hair more than the edge. */
const EDGE = 100.05

/**
 * Why a hotspot cannot stay, in words for the editor; null where it can:
 * - it names a story, and one of this very page;
 * - its area has a size and ends within the picture. That each figure is 0–100 the fields themselves see to.
 */
export function hotspotRefusal(
  { story, x, y, width, height }: Area & { story: number | null },
  storiesOfPage: readonly (number | null)[],
): string | null {
  if (story === null) return '请选择热区对应的稿件。'
  if (!storiesOfPage.includes(story)) return '这篇稿件不在本版，请先加到本版的“稿件”里。'
  if (width <= 0 || height <= 0) return '热区的宽和高要大于0。'
  if (x + width > EDGE) return '热区超出了版面图右边：左加宽不能大于100。'
  if (y + height > EDGE) return '热区超出了版面图下边：上加高不能大于100。'
  return null
}

/** A hotspot with what it links to, numbered as the list beside the picture numbers the stories. */
export type LinkedHotspot<S> = { story: S; number: number; area: Area }

/**
 * The hotspots of stories that the page shows, in the order of the stories, not of their drawing: so the keyboard goes
 * through them as the paper is read.
 */
export function linkedHotspots<S extends { id: number }>(
  hotspots: readonly Hotspot[],
  shown: readonly S[],
): LinkedHotspot<S>[] {
  return shown.flatMap((story, place) =>
    hotspots
      .filter((hotspot) => hotspot.story === story.id)
      .map(({ x, y, width, height }) => ({
        story,
        number: place + 1,
        area: { x, y, width, height },
      })),
  )
}
