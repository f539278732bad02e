/** Where the documents of a collection stand; what has no address of its own is not here. */
export const FOLDERS = {
  articles: '/news',
  events: '/events',
  studios: '/studios',
  craftsmen: '/craftsmen',
  pledges: '/pledges',
  columns: '/columns',
  unions: '/unions',
} as const
export type AddressedCollection = keyof typeof FOLDERS

/** `articles`, `x` → `/news/x`; null for what has no address. */
export const publicAddress = (collection: string, slug: string): string | null =>
  isAddressed(collection) ? `${FOLDERS[collection]}/${slug}` : null

export const isAddressed = (collection: string): collection is AddressedCollection =>
  Object.hasOwn(FOLDERS, collection)

/** `/news/x` → whose address it is; null for every other address. */
export function documentAt(
  address: string,
): { collection: AddressedCollection; slug: string } | null {
  const [, folder, slug, ...more] = address.split('/')
  const collection = (Object.keys(FOLDERS) as AddressedCollection[]).find(
    (name) => FOLDERS[name] === `/${folder}`,
  )
  return collection && slug && more.length === 0 ? { collection, slug } : null
}
