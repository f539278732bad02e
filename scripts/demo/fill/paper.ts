import { countNoticeCharacters } from '@/domain/notice-count'
import { adDesk } from '../ad-desk'
import { advertisements } from '../advertisements'
import { articles } from '../articles/all'
import { cityMap } from '../city-map'
import { dayFrom } from '../clock'
import { type DemoEdition, editions } from '../editions'
import { notices } from '../notices'
import { pressPage } from '../scan/press-page'
import { frontPage, site } from '../site'
import type { Fill } from './fill'

export async function fillEditions(fill: Fill): Promise<void> {
  for (const { date, pages } of editions) {
    const day = dayFrom(fill.now, date.days)
    await fill.payload.create({
      collection: 'editions',
      data: {
        publication: site.publication,
        day,
        date: fill.instant({ ...date, time: '00:00' }),
        title: `${site.publication} ${day}`,
        pages: await Promise.all(pages.map((page) => pageData(fill, day, page))),
        union: fill.id('unions', 'linjiang'),
        _status: 'published',
      },
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
  }
}

async function pageData(fill: Fill, day: string, page: DemoEdition['pages'][number]) {
  const { number, name, scan } = page
  const stories = fill.list('articles', page.stories)
  return { number, name, stories, ...(scan && (await filedScan(fill, day, page))) }
}

/** The picture of the printed page, filed like an editor's photo, with its hotspots. */
async function filedScan(fill: Fill, day: string, page: DemoEdition['pages'][number]) {
  const printed = page.stories.flatMap((key) => {
    const article = articles.find((each) => each.key === key)
    return article ? { id: fill.id('articles', key), article } : []
  })
  const head = { publication: site.publication, page: `第${page.number}版${page.name}` }
  const { file, hotspots } = await pressPage(head, printed)
  const { id } = await fill.payload.create({
    collection: 'media',
    data: {
      alt: `${site.publication}${day}第${page.number}版整版`,
      credit: `${site.publication} 版面`,
      union: fill.id('unions', 'linjiang'),
    },
    file,
    depth: 0,
    overrideAccess: true,
    req: fill.request(),
  })
  return { scan: id, hotspots }
}

export async function fillAdvertisements(fill: Fill): Promise<void> {
  for (const { startsAt, endsAt, ...advertisement } of advertisements) {
    await fill.payload.create({
      collection: 'advertisements',
      data: {
        ...advertisement,
        startsAt: fill.instant(startsAt),
        endsAt: fill.instant(endsAt),
        status: 'active',
        weight: 1,
      },
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
  }
}

export async function fillNotices(fill: Fill): Promise<void> {
  for (const { appearsOn, cutOff, ...notice } of notices) {
    await fill.payload.create({
      collection: 'notices',
      data: {
        ...notice,
        characterCount: countNoticeCharacters(notice.text),
        appearsOn: fill.maybeInstant(appearsOn),
        cutOff: fill.maybeInstant(cutOff),
      },
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
  }
}

export async function fillGlobals(fill: Fill): Promise<void> {
  const common = { depth: 0, overrideAccess: true } as const
  const update = fill.payload.updateGlobal
  const legend = cityMap.legend.map(({ union, ...entry }) => ({
    ...entry,
    union: fill.idOf('unions', union),
  }))
  await update({
    slug: 'site',
    data: { ...site, cityMap: { drawing: cityMap.drawing, legend } },
    ...common,
    req: fill.request(),
  })
  await update({ slug: 'ad-desk', data: adDesk, ...common, req: fill.request() })
  const picks = {
    lead: fill.id('articles', frontPage.lead),
    secondary: fill.list('articles', frontPage.secondary).map((story) => ({ story })),
    specialColumn: fill.id('columns', frontPage.specialColumn),
    columns: fill.list('columns', frontPage.columns),
    studios: fill.list('studios', frontPage.studios),
    craftsmen: fill.list('craftsmen', frontPage.craftsmen),
    pledge: fill.id('pledges', frontPage.pledge),
  }
  await update({ slug: 'front-page', data: picks, ...common, req: fill.request() })
}
