import { getEvent } from '@/data/event'
import { getSite } from '@/data/site'
import { docTag, globalTag } from '@/domain/cache-tags'
import { EVENT_KINDS } from '@/domain/event'
import { spanParts } from '@/domain/time-span'
import { keptFile } from '@/lib/kept-file'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { absoluteAddress } from '@/lib/site-address'
import { drawPoster, type Poster } from '../../draw-poster'

// Drawn once and kept like a page: the tags find it.
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Context = { params: Promise<{ file: string }> }

/** The poster of an event, to be kept by a long press or printed: `/og/posters/SLUG.png`. */
export async function GET(_request: Request, { params }: Context) {
  const { file } = await params
  return keptFile('image/png', async () => {
    const slug = /^([a-z0-9-]+)\.png$/.exec(file)?.[1]
    const poster = slug ? await findPoster(slug) : null
    return poster && drawPoster(poster)
  })
}

async function findPoster(slug: string): Promise<Poster | null> {
  const [event, site] = await Promise.all([getEvent(slug), getSite()])
  if (!event) return null
  const { id, kind, name, place, address, organisations, union } = event
  const host = organisations.find(({ role }) => role === 'host')?.name ?? union?.name
  await declareTags(
    globalTag('site'),
    docTag('events', id),
    ...organisations.flatMap(({ union }) => (union ? [docTag('unions', union.id)] : [])),
    ...(union ? [docTag('unions', union.id)] : []),
  )
  return {
    wordmark: site.name,
    publication: site.publication,
    label: EVENT_KINDS[kind],
    title: name,
    lines: [...spanParts(event), place, address].filter((line) => line !== null),
    host: host ?? null,
    address: absoluteAddress(`/events/${slug}`),
  }
}
