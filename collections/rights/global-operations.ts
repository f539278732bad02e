import type { GlobalConfig, GlobalSlug } from 'payload'
import { fieldOperations } from './field-operations'
import type { Operation } from './operation'
import { rest, verdict } from './rest'
import type { World } from './world'

/** What an actor sends to change a global. */
const CHANGES: Record<string, Record<string, unknown>> = {
  'front-page': { secondary: [] },
  'ad-desk': { hours: '8:30—17:00' },
  site: { motto: '试' },
}

export function globalOperations(world: World, config: GlobalConfig): Operation[] {
  const { payload } = world
  const slug = config.slug as GlobalSlug
  const path = `/globals/${slug}`
  const change = CHANGES[slug]
  if (!change) throw new Error(`The global ${slug} is not known to the rights table`)
  return [
    {
      name: 'read',
      guards: ['read'],
      run: async (actor) => verdict(await rest(actor, 'GET', path)),
    },
    {
      name: 'read by the Local API',
      guards: ['read'],
      run: (actor) =>
        payload
          .findGlobal({
            slug,
            overrideAccess: false,
            user: actor.name === 'disabled' ? null : actor.user,
          })
          .then(
            () => '✓',
            ({ status }: { status: number }) => String(status),
          ),
    },
    {
      name: 'update',
      guards: ['update'],
      run: async (actor) => verdict(await rest(actor, 'POST', path, { data: change })),
    },
    {
      name: 'list versions',
      guards: ['readVersions'],
      run: async (actor) => verdict(await rest(actor, 'GET', `${path}/versions`)),
    },
    {
      name: 'what the admin offers',
      guards: ['read', 'update', 'readVersions'],
      run: async (actor) => {
        const { body } = await rest(actor, 'POST', `${path}/access`)
        return (
          Object.keys(body)
            .filter((key) => key !== 'fields' && body[key])
            .sort()
            .join(' ') || '–'
        )
      },
    },
    ...fieldOperations(world, slug, config, {
      read: async (actor, kept) => {
        await payload.updateGlobal({ slug, data: kept, overrideAccess: true })
        return rest(actor, 'GET', path)
      },
    }),
  ]
}
