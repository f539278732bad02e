import { countNoticeCharacters } from '@/domain/notice'
import { adDesk } from '../ad-desk'
import { advertisements } from '../advertisements'
import { cityMap } from '../city-map'
import { dayFrom } from '../clock'
import { editions } from '../editions'
import { notices } from '../notices'
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
        pages: pages.map(({ stories, ...page }) => ({
          ...page,
          stories: fill.list('articles', stories),
        })),
        union: fill.id('unions', 'linjiang'),
        _status: 'published',
      },
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
  }
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
    secondary: fill.list('articles', frontPage.secondary),
    specialColumn: fill.id('columns', frontPage.specialColumn),
    columns: fill.list('columns', frontPage.columns),
    studios: fill.list('studios', frontPage.studios),
    craftsmen: fill.list('craftsmen', frontPage.craftsmen),
    pledge: fill.id('pledges', frontPage.pledge),
  }
  await update({ slug: 'front-page', data: picks, ...common, req: fill.request() })
}
