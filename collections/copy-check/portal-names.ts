import type { Payload } from 'payload'
import { globalTag, listTag } from '@/domain/cache-tags'
import type { KnownName } from '@/domain/copy-check/context'
import { remembered } from '@/lib/page-cache/remembered'

export type PortalNames = { names: KnownName[]; phones: string[] }

let read: (() => Promise<PortalNames>) | undefined

/**
 * The names and telephone numbers that readers of the portal know. They are the same for every story and change seldom:
 * read once a process, and again when one of them has changed.
 */
export function portalNames(payload: Payload): Promise<PortalNames> {
  read ??= remembered(
    [
      listTag('unions'),
      listTag('studios'),
      listTag('craftsmen'),
      globalTag('ad-desk'),
      globalTag('site'),
    ],
    () => readNames(payload),
  )
  return read()
}

async function readNames(payload: Payload): Promise<PortalNames> {
  // What is not public yet would be betrayed by a finding that names it.
  const published = { _status: { equals: 'published' } } as const
  const all = { depth: 0, pagination: false, overrideAccess: true } as const
  const [unions, studios, craftsmen, adDesk, site] = await Promise.all([
    payload.find({
      collection: 'unions',
      select: { name: true, shortName: true, contact: true },
      ...all,
    }),
    payload.find({
      collection: 'studios',
      where: published,
      select: { name: true, employer: true, leader: true },
      ...all,
    }),
    payload.find({
      collection: 'craftsmen',
      where: published,
      select: { name: true, employer: true },
      ...all,
    }),
    payload.findGlobal({ slug: 'ad-desk', depth: 0, overrideAccess: true }),
    payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true }),
  ])
  const names = [
    ...unions.docs.flatMap(({ name, shortName }) => named('union', name, shortName)),
    ...studios.docs.flatMap(({ name, employer, leader }) => [
      ...named('studio', name),
      ...named('employer', employer),
      ...named('person', leader),
    ]),
    ...craftsmen.docs.flatMap(({ name, employer }) => [
      ...named('person', name),
      ...named('employer', employer),
    ]),
  ]
  const phones = [
    ...(adDesk.phones ?? []).map(({ number }) => number),
    site.footer?.reportPhone,
    ...unions.docs.map(({ contact }) => contact?.phone),
  ]
  return {
    names: [...new Map(names.map((known) => [`${known.kind} ${known.name}`, known])).values()],
    phones: phones.filter((phone): phone is string => Boolean(phone)),
  }
}

const named = (kind: KnownName['kind'], ...names: (string | null | undefined)[]): KnownName[] =>
  names.flatMap((name) => (name?.trim() ? [{ kind, name: name.trim() }] : []))
