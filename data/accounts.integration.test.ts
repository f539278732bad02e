import { sql } from 'drizzle-orm'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { verifyPassword } from '@/lib/password'
import { payload } from '@/lib/payload'
import type { User } from '@/payload-types'
import { createAccount, createUnion, PASSWORD } from './accounts.fixture'

const cms = await payload()
let admin: User

beforeAll(async () => {
  admin = await createAccount({ roles: ['admin'] })
})

const asUser = (user: User) => ({
  user: { ...user, collection: 'users' as const },
  overrideAccess: false,
})

const storedHash = async (id: number) => {
  const { rows } = await cms.db.drizzle.execute<{ password_hash: string }>(
    sql`SELECT password_hash FROM users WHERE id = ${id}`,
  )
  return rows[0]?.password_hash
}

const update = (by: User, id: number, data: Partial<User>) =>
  cms.update({ collection: 'users', id, data, ...asUser(by) })

describe('a password', () => {
  test('that an administrator types is stored as its hash and comes back nowhere', async () => {
    const editor = await createAccount()
    const saved = await update(admin, editor.id, { password: 'typed by the admin' })
    const read = await cms.findByID({ collection: 'users', id: editor.id, ...asUser(admin) })
    for (const answer of [saved, read]) {
      expect(answer.password ?? null).toBeNull()
      expect(answer).not.toHaveProperty('passwordHash')
    }
    expect(await verifyPassword(await storedHash(editor.id), 'typed by the admin')).toBe(true)
  })

  test('too short or the e-mail itself is refused at its field', async () => {
    const editor = await createAccount()
    for (const password of ['short', editor.email]) {
      await expect(update(admin, editor.id, { password })).rejects.toMatchObject({
        status: 400,
        data: { errors: [{ path: 'password' }] },
      })
    }
    expect(await verifyPassword(await storedHash(editor.id), PASSWORD)).toBe(true)
  })

  test('hash can neither be set nor asked about, by an administrator neither', async () => {
    const editor = await createAccount()
    const before = await storedHash(editor.id)
    await update(admin, editor.id, { passwordHash: 'mine' })
    expect(await storedHash(editor.id)).toBe(before)
    await expect(
      cms.find({
        collection: 'users',
        where: { passwordHash: { like: '$argon2' } },
        ...asUser(admin),
      }),
    ).rejects.toMatchObject({ status: 400 })
  })
})

describe('an account', () => {
  test('reads itself, and of a colleague name and union; an administrator reads all', async () => {
    const [one, two] = [await createAccount(), await createAccount()]
    const seenBy = async (user: User, id: number) => {
      const where = { id: { equals: id } }
      const found = await cms.find({ collection: 'users', where, depth: 0, ...asUser(user) })
      return found.docs[0]
    }
    expect(await seenBy(one, one.id)).toMatchObject({ email: one.email, roles: one.roles })
    const { id, name, union } = two
    expect(await seenBy(one, two.id)).toEqual({ id, name, union, collection: 'users' })
    expect(await seenBy(admin, two.id)).toMatchObject({ email: two.email, roles: two.roles })
    await expect(cms.find({ collection: 'users', overrideAccess: false })).rejects.toMatchObject({
      status: 403,
    })
  })

  test('is changed, made and deleted by no editor, and deleted by no administrator', async () => {
    const editor = await createAccount()
    const refused = { status: 403 }
    await expect(update(editor, editor.id, { roles: ['admin'] })).rejects.toMatchObject(refused)
    await expect(update(editor, editor.id, { name: '自改' })).rejects.toMatchObject(refused)
    const made = {
      email: 'x@example.org',
      name: 'x',
      roles: ['admin' as const],
      status: 'active' as const,
    }
    await expect(
      cms.create({ collection: 'users', data: made, ...asUser(editor) }),
    ).rejects.toMatchObject(refused)
    for (const by of [editor, admin]) {
      await expect(
        cms.delete({ collection: 'users', id: editor.id, ...asUser(by) }),
      ).rejects.toMatchObject(refused)
    }
  })

  test('belongs to a union unless it is an administrator’s', async () => {
    const data = { email: `${Date.now()}@example.org`, name: '无会', status: 'active' as const }
    await expect(
      cms.create({
        collection: 'users',
        data: { ...data, roles: ['editor'] },
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'union' }] } })
  })

  test('has its e-mail once, in lower case', async () => {
    const editor = await createAccount()
    await expect(
      cms.create({
        collection: 'users',
        data: {
          email: ` ${editor.email.toUpperCase()} `,
          name: '重名',
          roles: ['editor'],
          union: await createUnion(),
          status: 'active',
        },
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'email' }] } })
  })
})

describe('an administrator', () => {
  test('changes others, but not their own roles, union or status', async () => {
    const editor = await createAccount()
    expect(await update(admin, editor.id, { roles: ['chief'] })).toMatchObject({ roles: ['chief'] })
    const own: Partial<User>[] = [
      { roles: ['admin', 'chief'] },
      { union: await createUnion() },
      { status: 'disabled' },
    ]
    for (const data of own) {
      await expect(update(admin, admin.id, data)).rejects.toMatchObject({ status: 403 })
    }
    expect(await update(admin, admin.id, { name: '改名' })).toMatchObject({ name: '改名' })
  })

  test('remains when two demote each other at the same moment', async () => {
    const two = await createAccount({ roles: ['admin'] })
    // Administrators of other tests stand aside while these two are the only ones.
    const { rows: others } = await cms.db.drizzle.execute<{ id: number }>(sql`
      UPDATE users SET status = 'disabled'
      WHERE status = 'active' AND id NOT IN (${admin.id}, ${two.id})
        AND id IN (SELECT parent_id FROM users_roles WHERE value = 'admin')
      RETURNING id`)
    const demote = async (by: User, whom: User) => {
      const req = await createLocalReq({ user: { ...by, collection: 'users' } }, cms)
      return cms.update({
        collection: 'users',
        id: whom.id,
        data: { roles: ['editor'] },
        overrideAccess: false,
        req,
      })
    }
    const results = await Promise.allSettled([demote(admin, two), demote(two, admin)])
    for (const { id } of others) {
      await cms.db.drizzle.execute(sql`UPDATE users SET status = 'active' WHERE id = ${id}`)
    }
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
