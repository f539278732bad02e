import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { encode } from 'next-auth/jwt'
import type { Payload } from 'payload'
import type { Role } from '@/domain/roles'
import { env } from '@/lib/env'
import { sha256 } from '@/lib/keyed-hash'
import type { User } from '@/payload-types'

/** Everyone who may knock at a door of the portal: the columns of the rights table. */
export const ACTORS = [
  'public',
  'author-a',
  'author-b',
  'editor-a',
  'editor-b',
  'reviewer',
  'chief',
  'admin',
  'disabled',
  'no-union',
] as const
export type ActorName = (typeof ACTORS)[number]

export type Actor = { name: ActorName; user: User | null; cookie: string | null }

const STAFF: Record<Exclude<ActorName, 'public'>, { roles: Role[]; union: 'a' | 'b' }> = {
  'author-a': { roles: ['author'], union: 'a' },
  'author-b': { roles: ['author'], union: 'b' },
  'editor-a': { roles: ['editor'], union: 'a' },
  'editor-b': { roles: ['editor'], union: 'b' },
  reviewer: { roles: ['reviewer'], union: 'b' },
  chief: { roles: ['chief'], union: 'b' },
  admin: { roles: ['admin'], union: 'b' },
  disabled: { roles: ['author', 'editor', 'reviewer', 'chief', 'admin'], union: 'a' },
  'no-union': { roles: ['author', 'editor'], union: 'a' },
}

export type Unions = { a: number; b: number }

/** An account and a live session for each; `disabled` and `no-union` became so behind Payload's back. */
export async function createActors(payload: Payload, unions: Unions): Promise<Actor[]> {
  const actors: Actor[] = [{ name: 'public', user: null, cookie: null }]
  for (const name of ACTORS) {
    if (name === 'public') continue
    const { roles, union } = STAFF[name]
    actors.push(await createActor(payload, name, roles, unions[union]))
  }
  const { drizzle } = payload.db
  const idOf = (name: ActorName) => actors.find((actor) => actor.name === name)?.user?.id
  await drizzle.execute(sql`UPDATE users SET status = 'disabled' WHERE id = ${idOf('disabled')}`)
  await drizzle.execute(sql`UPDATE users SET union_id = NULL WHERE id = ${idOf('no-union')}`)
  for (const { name, user } of actors) if (name === 'no-union' && user) user.union = null
  return actors
}

async function createActor(
  payload: Payload,
  name: ActorName,
  roles: Role[],
  union: number,
): Promise<Actor> {
  const tag = randomBytes(4).toString('hex')
  const user = await payload.create({
    collection: 'users',
    data: { email: `${name}-${tag}@example.org`, name, roles, union, status: 'active' },
    depth: 0,
    overrideAccess: true,
  })
  return { name, user: { ...user, collection: 'users' }, cookie: await signIn(payload, user.id) }
}

/** A row in `sessions` and next-auth's cookie that names it. */
async function signIn(payload: Payload, userId: number): Promise<string> {
  const sid = randomBytes(32).toString('base64url')
  await payload.db.drizzle.execute(sql`
    INSERT INTO sessions (user_id, sid_hash, expires_at, last_seen_at)
    VALUES (${userId}, ${sha256(sid)}, now() + interval '1 hour', now())`)
  const token = await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET })
  return `next-auth.session-token=${token}`
}
