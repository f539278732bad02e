import type { Operation } from './operation'
import { rest, verdict } from './rest'
import type { World } from './world'

/** What anybody may do about their own account, and who gets into the admin. */
export function userOperations(world: World): Operation[] {
  const own = (name: string, data: Record<string, unknown>): Operation => ({
    name,
    guards: ['update', 'refuseRiskyChange'],
    run: async (actor) =>
      verdict(await rest(actor, 'PATCH', `/users/${actor.user?.id ?? 0}`, { data })),
  })
  const ask = (name: string, query: Record<string, string>, guard: string): Operation => ({
    name,
    guards: [guard],
    run: async (actor) => verdict(await rest(actor, 'GET', '/users', { query })),
  })
  return [
    {
      name: 'read one’s own account',
      guards: ['read'],
      run: async (actor) => verdict(await rest(actor, 'GET', `/users/${actor.user?.id ?? 0}`)),
    },
    own('change one’s own roles', { roles: ['admin', 'chief'] }),
    own('change one’s own union', { union: world.unions.a + 100_000 }),
    own('disable oneself', { status: 'disabled' }),
    {
      name: 'ask for stories by their author’s e-mail',
      guards: ['read email'],
      run: async (actor) => {
        const query = { 'where[review.submittedBy.email][like]': 'a' }
        return verdict(await rest(actor, 'GET', '/articles', { query }))
      },
    },
    ask('ask for accounts by their e-mail', { 'where[email][like]': 'a' }, 'read email'),
    ask('ask for accounts by their role', { 'where[roles][equals]': 'admin' }, 'read roles'),
    ask('order accounts by their e-mail', { sort: '-email' }, 'read email'),
    {
      name: 'what is told of a colleague',
      guards: ['email', 'roles', 'status', 'createdAt', 'updatedAt'].map((name) => `read ${name}`),
      run: async (actor) => {
        const other = world.actors.find(({ name }) => name === 'chief')?.user?.id
        const { status, body } = await rest(actor, 'GET', `/users/${other}`)
        return status < 300 ? Object.keys(body).sort().join(' ') : String(status)
      },
    },
    {
      name: 'ask for accounts by their password',
      guards: ['read passwordHash'],
      run: async (actor) => {
        const query = { 'where[passwordHash][like]': 'argon2' }
        return verdict(await rest(actor, 'GET', '/users', { query }))
      },
    },
    {
      name: 'enter the admin',
      guards: ['admin'],
      run: async (actor) =>
        String((await rest(actor, 'GET', '/access')).body.canAccessAdmin ?? false),
    },
  ]
}
