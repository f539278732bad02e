import { FEED_FORMATS, type FeedFormat } from './feed-story'

/** Where a channel's feeds are: `base` is `/feeds/site`, `/feeds/columns/SLUG` or `/feeds/unions/SLUG`. */
export const feedAddresses = (base: string) =>
  (Object.keys(FEED_FORMATS) as FeedFormat[]).map((format) => ({
    name: FEED_FORMATS[format].name,
    href: `${base}/${format}`,
  }))

/** The feeds of a page for its head, as Next's `alternates.types` has them. */
export const feedAlternates = (base: string, title: string) =>
  Object.fromEntries(
    (Object.keys(FEED_FORMATS) as FeedFormat[]).map((format) => [
      FEED_FORMATS[format].type,
      [{ url: `${base}/${format}`, title: `${title}（${FEED_FORMATS[format].name}）` }],
    ]),
  )
