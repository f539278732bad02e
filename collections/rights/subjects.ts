import type { CollectionSlug, SanitizedCollectionConfig } from 'payload'
import { contentOperations } from './content-operations'
import { contentSubject } from './content-subject'
import { endpointOperations } from './endpoint-operations'
import { globalOperations } from './global-operations'
import { fileAddress, mediaOperations, mediaSubject } from './media-operations'
import type { Operation } from './operation'
import { plainOperations, plainSubject } from './plain-operations'
import { reviewOperations } from './review-operations'
import { CONTENT } from './samples'
import type { Subject } from './shelf'
import { userOperations } from './user-operations'
import type { World } from './world'

export type Examined = { name: string; operations: Operation[]; spend: () => void }

/** Every collection, every global and the root of the API, taken from the running configuration. */
export function everySubject(world: World): Examined[] {
  const { config } = world.payload
  return [
    ...config.collections.map((collection) => collectionSubject(world, collection.slug)),
    ...config.globals.map((global) => ({
      name: global.slug,
      operations: [
        ...globalOperations(world, global),
        ...endpointOperations(`/globals/${global.slug}`, global.endpoints, noParameter),
      ],
      spend: () => {},
    })),
    {
      name: 'api',
      operations: endpointOperations('', config.endpoints, noParameter),
      spend: () => {},
    },
  ]
}

const noParameter = (name: string) => Promise.resolve(name)

export function collectionSubject(world: World, slug: CollectionSlug): Examined {
  const config = world.payload.collections[slug].config
  const subject = subjectOf(world, slug)
  return {
    name: slug,
    operations: [...operationsOf(subject, config), ...endpoints(subject, config)],
    spend: subject.shelf.spend,
  }
}

function subjectOf(world: World, slug: string): Subject {
  if (slug in CONTENT) return contentSubject(world, slug)
  return slug === 'media' ? mediaSubject(world) : plainSubject(world, slug)
}

function operationsOf(subject: Subject, config: SanitizedCollectionConfig): Operation[] {
  const { collection, world } = subject
  if (collection === 'articles')
    return [...contentOperations(subject, config), ...reviewOperations(subject)]
  if (collection in CONTENT) return contentOperations(subject, config)
  if (collection === 'media') return mediaOperations(subject, config)
  const plain = plainOperations(subject, config)
  return collection === 'users' ? [...plain, ...userOperations(world)] : plain
}

function endpoints({ world, collection, shelf }: Subject, config: SanitizedCollectionConfig) {
  return endpointOperations(`/${collection}`, config.endpoints, async (name) => {
    const [first = ''] = (await shelf.all()).keys()
    if (name === 'filename')
      return (await fileAddress(world, await shelf.get(first))).split('/').at(-1) ?? ''
    return name === 'key' ? 'nav' : String(await shelf.fresh(first))
  })
}
