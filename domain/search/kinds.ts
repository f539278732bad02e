/** What is searched: the collection, what the address calls it, and what the reader does. */
export const SEARCHED = {
  articles: { key: 'news', label: '新闻' },
  events: { key: 'events', label: '活动' },
  studios: { key: 'studios', label: '工作室' },
  craftsmen: { key: 'craftsmen', label: '工匠' },
  pledges: { key: 'pledges', label: '倡议' },
  unions: { key: 'unions', label: '工会' },
  columns: { key: 'columns', label: '栏目' },
} as const

export type SearchedCollection = keyof typeof SEARCHED
export const SEARCHED_COLLECTIONS = Object.keys(SEARCHED) as SearchedCollection[]

export const isSearched = (slug: string): slug is SearchedCollection => slug in SEARCHED

/** The collection that an address calls `news`; null for a word that is none. */
export const collectionOf = (key: string): SearchedCollection | null =>
  SEARCHED_COLLECTIONS.find((collection) => SEARCHED[collection].key === key) ?? null
