import type {
  BreadcrumbList,
  NewsMediaOrganization,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from 'schema-dts'

/** The names of the house, as its settings have them. */
export type House = {
  name: string
  publication: string | null
  motto: string | null
  organiser: string | null
}

/** A path of this site as an address that means the same everywhere. */
export const at = (origin: string, path: string): string => new URL(path, `${origin}/`).href

/** Who publishes: the paper, by the name under which it appears. */
export const publisherData = (house: House, origin: string): NewsMediaOrganization => ({
  '@type': 'NewsMediaOrganization',
  '@id': at(origin, '/#publisher'),
  name: house.publication ?? house.name,
  url: at(origin, '/'),
  logo: { '@type': 'ImageObject', url: at(origin, '/icon.svg') },
  ...(house.organiser
    ? { parentOrganization: { '@type': 'Organization', name: house.organiser } }
    : {}),
})

/** The site itself, and how it is searched. */
export const webSiteData = (house: House, origin: string): WebSite => ({
  '@type': 'WebSite',
  '@id': at(origin, '/#website'),
  name: house.name,
  ...(house.publication ? { alternateName: house.publication } : {}),
  ...(house.motto ? { description: house.motto } : {}),
  url: at(origin, '/'),
  inLanguage: 'zh-CN',
  publisher: publisherData(house, origin),
  potentialAction: searchAction(origin),
})

const searchAction = (origin: string): WithActionConstraints<SearchAction> => ({
  '@type': 'SearchAction',
  target: {
    '@type': 'EntryPoint',
    urlTemplate: `${at(origin, '/search')}?q={search_term_string}`,
  },
  'query-input': 'required name=search_term_string',
})

/** Where a page stands: what is above it, from the front page down, and the page itself at the end. */
export const breadcrumbData = (
  crumbs: readonly { name: string; href: string }[],
  origin: string,
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: '首页', href: '/' }, ...crumbs].map(({ name, href }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: { '@type': 'WebPage', '@id': at(origin, href) },
  })),
})
