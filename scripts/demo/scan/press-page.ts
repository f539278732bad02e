import sharp from 'sharp'
import type { PageStory } from '@/domain/edition-layout'
import { pictures } from '../art/catalogue'
import { pressPicture } from '../art/press'
import type { DemoArticle } from '../content'
import { drawSheet, type PictureFrame } from './draw'
import { areaOf, placeRegions } from './place'

type Story = { id: number; article: DemoArticle }

/** A facsimile of a page made from its stories, as a file to be filed, and where on it each story stands. */
export async function pressPage(head: { publication: string; page: string }, stories: Story[]) {
  const placed = placeRegions(stories.map(factsOf))
  const printed = placed.map(({ region, frame }, place) => {
    const { article } = stories[place] as Story
    const { kicker = null, headline } = article
    return { region, frame, kicker, headline, text: textOf(article), upright: isUpright(article) }
  })
  const { svg, pictures: frames } = drawSheet(head, printed)
  const prints = await Promise.all(frames.map((frame) => printIn(frame, stories)))
  const data = await sharp(Buffer.from(svg))
    .composite(prints.flat())
    .webp({ quality: 80 })
    .toBuffer()
  return {
    file: { data, mimetype: 'image/webp', name: 'page.webp', size: data.length },
    hotspots: placed.map(({ region, frame }) => ({ story: region.id, ...areaOf(frame) })),
  }
}

const textOf = ({ body }: DemoArticle): string =>
  body.flatMap((block) => (typeof block === 'string' ? block : [])).join('')

const isUpright = ({ leadPhoto }: DemoArticle) => leadPhoto?.picture.startsWith('portrait') ?? false

function factsOf({ id, article }: Story): PageStory {
  const { kicker, headline, deck, leadPhoto } = article
  return {
    id,
    kicker: kicker ?? null,
    headline,
    deck: deck ?? null,
    characters: [...textOf(article)].length,
    picture: leadPhoto ? (isUpright(article) ? 'portrait' : 'landscape') : null,
  }
}

/** The story's woodcut, cut to its frame. */
async function printIn({ story, frame }: PictureFrame, stories: readonly Story[]) {
  const key = stories[story]?.article.leadPhoto?.picture
  const picture = pictures.find((each) => each.key === key)
  if (!picture) return []
  const [width, height] = [Math.round(frame.width), Math.round(frame.height)]
  const { data } = await pressPicture(picture, 1.5 * Math.max(width, height))
  const input = await sharp(data).resize({ width, height, fit: 'cover' }).toBuffer()
  return [{ input, left: Math.round(frame.x), top: Math.round(frame.y) }]
}
