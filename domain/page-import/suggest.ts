import { fitLabels } from './label-fit'
import { storyText } from './sentences'
import { suggestColumns } from './suggest-columns'
import { suggestCraftsmen } from './suggest-craftsmen'
import { suggestEvent } from './suggest-event'
import { suggestPledges } from './suggest-pledges'
import { suggestStudios } from './suggest-studios'
import { suggestUnions } from './suggest-unions'
import type { ImportedStory, PageHead, Suggestion } from './types'

/** Adds to every story what an editor may take over from it: unions, event, studio, craftsmen, pledge, column. */
export function suggestForPage(
  stories: ImportedStory[],
  page: PageHead,
  text: string,
): ImportedStory[] {
  const year = yearOf(page, text)
  const fits = fitLabels(stories)
  return stories.map((story, i) => ({
    ...story,
    suggestions: [...suggestFor(story, year), ...(fits.get(i) ?? [])],
  }))
}

function suggestFor(story: ImportedStory, year: number | null): Suggestion[] {
  const text = storyText(story)
  return [
    ...suggestUnions(text),
    ...suggestEvent(story, text, year),
    ...suggestStudios(text),
    ...suggestCraftsmen(text),
    ...suggestPledges(text),
    ...suggestColumns(text),
  ]
}

/** The year of the page, or, where it has no date, the latest year that its text names: news is of the present. */
function yearOf(page: PageHead, text: string): number | null {
  if (page.date !== null) return Number(page.date.slice(0, 4))
  const years = [...text.matchAll(/(?<!\d)((?:19|20)\d{2})年/g)].map((m) => Number(m[1]))
  return years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : null
}
