import type { APIRequestContext } from '@playwright/test'

/** Addresses that are the same in every portal. */
const FIXED = {
  'front-page': '/',
  news: '/news',
  events: '/events',
  'events-past': '/events/past',
  'events-of-kind': '/events/kind/sport',
  'events-list': '/events/list',
  'events-asked': '/events?open=1&from=x',
  studios: '/studios',
  'studios-asked': '/studios?sort=-total&level=national',
  craftsmen: '/craftsmen',
  'craftsmen-asked': '/craftsmen?level=national',
  pledges: '/pledges',
  unions: '/unions',
  editions: '/editions',
  'editions-calendar': '/editions/calendar',
  'ad-desk': '/ad-desk',
  'new-notice': '/notices/new',
  'notice-form': '/notices/new/lost-certificate',
  'find-ticket': '/tickets/recover',
  about: '/about',
  search: '/search',
  'search-found': '/search?q=职工',
  'search-nothing': '/search?q=量子对撞机',
  subscribe: '/subscribe',
  'sign-in': '/sign-in',
}

/** What stands behind the first link of a list, by the list's address. */
const FIRST_OF = {
  story: ['/news', /href="(\/news\/(?!page\/)[^"/?]+)"/],
  column: ['/', /href="(\/columns\/[^"/?]+)"/],
  'column-special': ['/', /href="(\/columns\/jiangbohui)"/],
  event: ['/events', /href="(\/events\/(?!past|kind|month|list)[^"/?.]+)"/],
  'event-with-form': ['/events', /href="(\/events\/dong-hu-[^"/?.]+)"/],
  'events-of-month': ['/events', /href="(\/events\/month\/[^"/?.]+)"/],
  studio: ['/studios', /href="(\/studios\/[^"/?]+)"/],
  craftsman: ['/craftsmen', /href="(\/craftsmen\/[^"/?]+)"/],
  pledge: ['/pledges', /href="(\/pledges\/[^"/?]+)"/],
  union: ['/unions', /href="(\/unions\/[^"/?]+)"/],
  notice: ['/ad-desk', /href="(\/notices\/(?!new)[^"/?]+)"/],
  edition: ['/editions', /href="(\/editions\/\d{4}-[^"?]+)"/],
} as const

/** One address of every kind of public page, by the kind's name. */
export async function kindsOfPage(request: APIRequestContext): Promise<[string, string][]> {
  const found = await Promise.all(
    Object.entries(FIRST_OF).map(async ([kind, [list, link]]): Promise<[string, string]> => {
      const address = link.exec(await (await request.get(list)).text())?.[1]
      if (!address) throw new Error(`${list} has no link to a ${kind}`)
      return [kind, address]
    }),
  )
  const twins = found.flatMap(([kind, address]): [string, string][] => {
    if (kind === 'edition') return [['edition-text', `${address}/text`]]
    return kind === 'event-with-form' ? [['register', `${address}/register`]] : []
  })
  return [...Object.entries(FIXED), ...found, ...twins]
}
