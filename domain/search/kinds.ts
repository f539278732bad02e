/** What is searched: the collection, what the address calls it, what the reader does, and where its pages stand. */
export const SEARCHED = {
  articles: { key: 'news', label: '新闻', folder: '/news' },
  events: { key: 'events', label: '活动', folder: '/events' },
  studios: { key: 'studios', label: '工作室', folder: '/studios' },
  craftsmen: { key: 'craftsmen', label: '工匠', folder: '/craftsmen' },
  pledges: { key: 'pledges', label: '倡议', folder: '/pledges' },
  unions: { key: 'unions', label: '工会', folder: '/unions' },
  columns: { key: 'columns', label: '栏目', folder: '/columns' },
  notices: { key: 'notices', label: '启事', folder: '/notices' },
} as const

export type SearchedCollection = keyof typeof SEARCHED
export const SEARCHED_COLLECTIONS = Object.keys(SEARCHED) as SearchedCollection[]

export const isSearched = (slug: string): slug is SearchedCollection => slug in SEARCHED

/** The collection that an address calls `news`; null for a word that is none. */
export const collectionOf = (key: string): SearchedCollection | null =>
  SEARCHED_COLLECTIONS.find((collection) => SEARCHED[collection].key === key) ?? null
