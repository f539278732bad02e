import type { PayloadRequest } from 'payload'
import { startOfDay } from '@/domain/dates'
import { type CompleteHead, samePageNumber } from '@/domain/page-drafts/head'
import type { Edition } from '@/payload-types'
import type { Draft } from './found'
import { rightsOf } from './importer'

/** The issue of that paper and day in the union's keeping: found, or made as a draft without pages. */
export async function openEdition(
  req: PayloadRequest,
  head: CompleteHead,
  union: number,
): Promise<{ edition: Edition; isNew: boolean }> {
  const { publication, date: day } = head
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: {
      and: [
        { publication: { equals: publication } },
        { day: { equals: day } },
        { union: { equals: union } },
      ],
    },
    draft: true,
    limit: 1,
    ...rightsOf(req),
  })
  if (docs[0]) return { edition: docs[0], isNew: false }
  const data = {
    publication,
    day,
    date: startOfDay(day).toISOString(),
    title: `${publication} ${day}`,
    union,
  }
  const edition = await req.payload.create({
    collection: 'editions',
    data,
    draft: true,
    ...rightsOf(req),
  })
  return { edition, isNew: true }
}

type PageOfEdition = { head: CompleteHead; text: string; stories: number[] }

/** Puts the page with its stories into the issue. A page that is there keeps its text and gains what is new. */
export async function filePage(
  req: PayloadRequest,
  { edition, isNew }: { edition: Edition; isNew: boolean },
  page: PageOfEdition,
): Promise<Draft> {
  const pages = edition.pages ?? []
  const at = pages.findIndex(({ number }) => samePageNumber(number, page.head.number))
  const filed = mergePage(pages[at], page)
  if (filed !== pages[at]) {
    await req.payload.update({
      collection: 'editions',
      id: edition.id,
      data: { pages: at < 0 ? [...pages, filed] : pages.with(at, filed) },
      draft: true,
      ...rightsOf(req),
    })
  }
  return { id: edition.id, title: edition.title ?? '', isNew }
}

type StoredPage = NonNullable<Edition['pages']>[number]

function mergePage(stored: StoredPage | undefined, { head, text, stories }: PageOfEdition) {
  if (!stored) return { number: head.number, name: head.section, text, stories }
  const before = (stored.stories ?? []).map((story) =>
    typeof story === 'object' ? story.id : story,
  )
  const gained = stories.filter((id) => !before.includes(id))
  return gained.length === 0 ? stored : { ...stored, stories: [...before, ...gained] }
}
