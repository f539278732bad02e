import type { ImportedStory, Suggestion } from './types'

const VERB = /^(?:关注|聚焦|走近|走进|直击|喜迎|迎接|点赞|对话|热议|学习|贯彻|牢记|喜看|再看)/u
/** Layout moves a label to a neighbour of its story, not across the page. */
const REACH = 4

/**
 * A label keeps the story it stands over. Where that story never names what the label is about (关注服贸会: 服贸会) and a
 * near one does, the label is offered there too: more surely the more often, and in a headline, it is named.
 */
export function fitLabels(stories: ImportedStory[]): Map<number, Suggestion[]> {
  const fits = new Map<number, Suggestion[]>()
  stories.forEach((story, i) => {
    const label = story.column
    const topic = label?.replace(VERB, '').replace(/[“”"·\s]/g, '') ?? ''
    if (label === null || topic.length < 2 || namings(story, topic) > 0) return
    const near = stories.map((_, j) => j).filter((j) => j !== i && Math.abs(j - i) <= REACH)
    const scored = near.map((j) => ({ j, score: namings(stories[j], topic) / Math.abs(j - i) }))
    const best = scored.reduce<(typeof scored)[number] | null>(
      (a, b) => (a && a.score >= b.score ? a : b),
      null,
    )
    const other = best === null || best.score === 0 ? undefined : stories[best.j]
    if (best === null || !other || other.column !== null) return
    const confidence = Math.min(0.95, 0.5 + best.score * 0.08)
    fits.set(best.j, [
      ...(fits.get(best.j) ?? []),
      {
        kind: 'column',
        value: label,
        confidence: Math.round(confidence * 100) / 100,
        quote: firstNaming(other, topic),
      },
    ])
  })
  return fits
}

function heads(story: ImportedStory): string[] {
  return [story.headline, story.kicker, story.deck].filter((line) => line !== null)
}

/** How often a story names the topic; a headline counts three times. */
function namings(story: ImportedStory | undefined, topic: string): number {
  if (!story) return 0
  const count = (text: string) => text.split(topic).length - 1
  return 3 * count(heads(story).join('\n')) + count(story.paragraphs.join('\n'))
}

function firstNaming(story: ImportedStory, topic: string): string {
  return (
    [...heads(story), ...story.paragraphs].find((line) => line.includes(topic))?.slice(0, 120) ??
    topic
  )
}
