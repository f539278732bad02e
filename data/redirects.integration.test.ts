import { beforeAll, expect, test } from 'vitest'
import { payload } from '@/lib/payload'
import { createUnion } from './accounts.fixture'
import { findRedirect } from './redirects'

let cms: Awaited<ReturnType<typeof payload>>
let union: number
const unique = () => `${Date.now().toString(36)}-${Math.floor(performance.now() * 1000)}`

beforeAll(async () => {
  cms = await payload()
  union = await createUnion()
})

const published = () =>
  cms.create({
    collection: 'studios',
    data: { name: '试验工作室', employer: '某厂', union, _status: 'published' },
    overrideAccess: true,
  })

const change = (
  id: number,
  data: { slug?: string; _status?: 'draft' | 'published' },
  draft = false,
) => cms.update({ collection: 'studios', id, data, draft, overrideAccess: true })

const move = (id: number, slug: string) => change(id, { slug, _status: 'published' })

const invalidations = async () => {
  const { rows } = await cms.db.drizzle.execute(
    `SELECT count(*)::int AS n FROM cache_outbox WHERE tag = 'list:redirects' AND kind = 'withdrawn'`,
  )
  return Number(rows[0]?.n)
}

test('every former address leads straight to the present one, and the pages kept there end', async () => {
  const { id, slug } = await published()
  const [second, third] = [`second-${unique()}`, `third-${unique()}`]
  const before = await invalidations()
  await move(id, second)
  await move(id, third)
  expect(await invalidations()).toBe(before + 2)
  const there = { href: `/studios/${third}`, collection: 'studios', id }
  expect(await findRedirect(`/studios/${slug}`)).toEqual(there)
  expect(await findRedirect(`/studios/${second}`)).toEqual(there)
  expect(await findRedirect(`/studios/${third}`)).toBeNull()
  const { docs } = await cms.find({
    collection: 'redirects',
    where: { to: { equals: `/studios/${second}` } },
    overrideAccess: true,
  })
  expect(docs).toEqual([])
})

test('what goes back to its first address lives there; nobody else takes an address that leads to it', async () => {
  const first = await published()
  const slug = first.slug ?? ''
  const elsewhere = `elsewhere-${unique()}`
  await move(first.id, elsewhere)
  await move(first.id, slug)
  expect(await findRedirect(`/studios/${slug}`)).toBeNull()
  expect(await findRedirect(`/studios/${elsewhere}`)).toMatchObject({ href: `/studios/${slug}` })

  const other = await published()
  await expect(move(other.id, elsewhere)).rejects.toMatchObject({
    data: { errors: [{ path: 'slug' }] },
  })
  expect(await findRedirect(`/studios/${elsewhere}`)).toMatchObject({ href: `/studios/${slug}` })
})

test('what no address can be leads nowhere, and is no error', async () => {
  for (const odd of ['/studios/\0', '/studios/Ä', '/elsewhere/x']) {
    expect(await findRedirect(odd), odd).toBeNull()
  }
})

test('a new address is unseen while it is a draft, and nobody is led to what is withdrawn', async () => {
  const { id, slug } = await published()
  const next = `next-${unique()}`
  await change(id, { slug: next }, true)
  expect(await findRedirect(`/studios/${slug}`)).toBeNull()
  await change(id, { _status: 'draft' })
  expect(await findRedirect(`/studios/${slug}`)).toBeNull()
  await change(id, { _status: 'published' })
  expect(await findRedirect(`/studios/${slug}`)).toMatchObject({ href: `/studios/${next}` })
})

test('an address that is taken, or none, is refused at the field, in a draft too', async () => {
  const [one, two] = [await published(), await published()]
  for (const slug of [two.slug ?? '', 'Kein Slug', 'past']) {
    await expect(change(one.id, { slug }, true), slug).rejects.toMatchObject({
      data: { errors: [{ path: 'slug' }] },
    })
  }
})

test('a union’s former address leads to it; a change that is refused leaves none', async () => {
  const { slug } = await cms.findByID({ collection: 'unions', id: union, overrideAccess: true })
  const next = `union-${unique()}`
  await cms.update({ collection: 'unions', id: union, data: { slug: next }, overrideAccess: true })
  expect(await findRedirect(`/unions/${slug}`)).toMatchObject({
    href: `/unions/${next}`,
    id: union,
  })
  const other = await cms.findByID({
    collection: 'unions',
    id: await createUnion(),
    overrideAccess: true,
  })
  const taken = { slug: other.slug }
  await expect(
    cms.update({ collection: 'unions', id: union, data: taken, overrideAccess: true }),
  ).rejects.toThrow()
  expect(await findRedirect(`/unions/${next}`)).toBeNull()
})
