import {
  FEED_FORMATS,
  type FeedChannel,
  type FeedFormat,
  isFeedFormat,
} from '@/domain/feed/feed-story'
import { keptFile } from '@/lib/kept-file'
import { siteOrigin } from '@/lib/site-address'
import { writeAtom } from './write-atom'
import { writeJson } from './write-json'
import { writeRss } from './write-rss'

const WRITERS: Record<FeedFormat, (channel: FeedChannel, origin: string) => string> = {
  'rss.xml': writeRss,
  'atom.xml': writeAtom,
  'feed.json': writeJson,
}

/**
 * A channel in the format that its address asks for.
 *
 * @param format the last part of the address
 * @param channel reads it and declares its tags; null or a new address where there is none
 */
export function serveFeed(
  format: string,
  channel: () => Promise<FeedChannel | { movedTo: string } | null>,
): Promise<Response> {
  const type = isFeedFormat(format) ? FEED_FORMATS[format].type : 'text/plain'
  return keptFile(`${type}; charset=utf-8`, async () => {
    if (!isFeedFormat(format)) return null
    const found = await channel()
    return found && 'stories' in found ? WRITERS[format](found, siteOrigin()) : found
  })
}
