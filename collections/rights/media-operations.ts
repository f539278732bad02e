import type { CollectionConfig } from 'payload'
import sharp from 'sharp'
import type { Actor } from './actors'
import { fieldOperations } from './field-operations'
import type { Operation } from './operation'
import { readOperations } from './read-operations'
import { type Json, rest, verdict } from './rest'
import { type Makers, type Subject, shelfOf } from './shelf'
import { store, stored, type World } from './world'
import { writeOperations } from './write-operations'

const OBJECTS = ['private-a', 'public-a', 'private-b', 'public-b']

// Large enough for the smallest of the smaller sizes to be made of it.
const picture = await sharp({
  create: { width: 500, height: 8, channels: 3, background: '#b5302a' },
})
  .png()
  .toBuffer()

export async function insertPicture(
  { payload, unions }: World,
  union: 'a' | 'b',
  system: Json = {},
): Promise<number> {
  const data = { alt: '图', credit: '某 摄', union: unions[union] }
  const { id } = await store(payload, 'media', data, { file: { data: picture, name: 'a.png' } })
  const row = await stored(payload, 'media', id)
  await payload.db.updateOne({ collection: 'media', id, data: { ...row, ...system } })
  return id
}

export function mediaSubject(world: World): Subject {
  const shown = {
    public: true,
    shownBy: ['articles:1'],
    firstPublishedAt: '2026-11-01T00:00:00.000Z',
  }
  const makers: Makers = {
    'private-a': () => insertPicture(world, 'a'),
    'public-a': () => insertPicture(world, 'a', shown),
    'private-b': () => insertPicture(world, 'b'),
    'public-b': () => insertPicture(world, 'b', shown),
  }
  return { world, collection: 'media', shelf: shelfOf(makers) }
}

const upload = (data: Json) => {
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  form.append('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'b.png')
  return form
}

export function mediaOperations(subject: Subject, config: CollectionConfig): Operation[] {
  const { world, shelf } = subject
  const create = (union: 'a' | 'b'): Operation => ({
    name: `upload for union ${union}`,
    guards: ['create', 'keepUnion'],
    run: async (actor) =>
      verdict(
        await rest(actor, 'POST', '/media', {
          form: upload({ alt: '图', union: world.unions[union] }),
        }),
      ),
  })
  const replace = (object: string): Operation => ({
    name: `replace the file of ${object}`,
    guards: ['update', 'keepPublishedFile'],
    run: async (actor) =>
      verdict(
        await rest(actor, 'PATCH', `/media/${await shelf.fresh(object)}`, {
          form: upload({ alt: '另图' }),
        }),
      ),
  })
  return [
    ...readOperations(subject, OBJECTS),
    ...OBJECTS.flatMap((object) => [
      fileOperation(subject, object, false),
      fileOperation(subject, object, true),
    ]),
    create('a'),
    create('b'),
    ...writeOperations(subject, OBJECTS, { alt: '改' }),
    ...OBJECTS.map(replace),
    {
      name: 'list versions',
      guards: ['readVersions'],
      run: async (actor) => verdict(await rest(actor, 'GET', '/media/versions')),
    },
    ...mediaFieldOperations(world, config),
  ]
}

/** The bytes themselves, at the address that a page prints. */
function fileOperation({ world, shelf }: Subject, object: string, isSmall: boolean): Operation {
  return {
    name: `${isSmall ? 'small size' : 'file'} of ${object}`,
    guards: ['read'],
    run: async (actor) =>
      verdict(await rest(actor, 'GET', await fileAddress(world, await shelf.get(object), isSmall))),
  }
}

export async function fileAddress(world: World, id: number, isSmall = false): Promise<string> {
  const row = await stored(world.payload, 'media', id)
  const sizes = row?.sizes as { small?: { filename?: string } } | undefined
  return `/media/file/${isSmall ? sizes?.small?.filename : row?.filename}`
}

function mediaFieldOperations(world: World, config: CollectionConfig): Operation[] {
  const after = (id: unknown) => stored(world.payload, 'media', Number(id))
  return fieldOperations(world, 'media', config, {
    read: async (actor: Actor, kept) =>
      rest(actor, 'GET', `/media/${await insertPicture(world, 'a', { public: true, ...kept })}`),
    create: async (actor, sent) => {
      const form = upload({ alt: '图', union: world.unions.a, ...sent })
      const answer = await rest(actor, 'POST', '/media', { form })
      return { answer, after: await after((answer.body.doc as Json | undefined)?.id ?? 0) }
    },
    update: async (actor, kept, sent) => {
      const id = await insertPicture(world, 'a', { ...kept, public: false })
      const answer = await rest(actor, 'PATCH', `/media/${id}`, { data: sent })
      return { answer, after: await after(id) }
    },
  })
}
