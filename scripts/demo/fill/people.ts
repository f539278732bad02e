import { craftsmen } from '../craftsmen'
import { studios } from '../studios'
import { moreStudios } from '../studios-more'
import type { Fill } from './fill'
import { pictureIn } from './pictures'
import { demoSlug, fixSlug } from './slug'

export async function fillStudios(fill: Fill): Promise<void> {
  for (const { key, body, picture, union, ...studio } of [...studios, ...moreStudios]) {
    const { id } = await fill.payload.create({
      collection: 'studios',
      data: {
        ...studio,
        achievements: studio.achievements.map((entry) => ({ count: 1, ...entry })),
        union: fill.id('unions', union),
        body: fill.body(body),
        picture: pictureIn(fill, picture),
        _status: 'published',
      },
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
    await fixSlug(fill, 'studios', id, demoSlug(studio.name, key))
    fill.remember('studios', key, id)
  }
}

export async function fillCraftsmen(fill: Fill): Promise<void> {
  for (const { key, story, portrait, studio, union, ...craftsman } of craftsmen) {
    const { id } = await fill.payload.create({
      collection: 'craftsmen',
      data: {
        ...craftsman,
        union: fill.id('unions', union),
        studio: fill.idOf('studios', studio),
        story: fill.body(story),
        portrait: pictureIn(fill, portrait),
        _status: 'published',
      },
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
    await fixSlug(fill, 'craftsmen', id, demoSlug(craftsman.name, key))
    fill.remember('craftsmen', key, id)
  }
}
