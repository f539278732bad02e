import { randomUUID } from 'node:crypto'
import config from '@payload-config'
import { sql } from 'drizzle-orm'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Role } from '@/domain/roles'
import { chooseEmail } from '@/lib/choose-email'
import { env } from '@/lib/env'
import { startMailServer } from '@/lib/mail-server.fixture'
import { payload } from '@/lib/payload'
import type { User } from '@/payload-types'
import { browserWith, createAccount, createUnion } from '../accounts.fixture'
import { startSession } from '../sessions'
import { sendDueLetters } from './send-due-letters'

/* Who gets a letter of what happens to a story, and what becomes of it while the mail server is away. */

const cms = await payload()
let server: Awaited<ReturnType<typeof startMailServer>>
let staff: Record<'author' | 'editor' | 'reviewer' | 'chief', User>
let elsewhere: User

async function mailTo(port: number) {
  const set = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), MAIL_FROM: 'p@example.org' }
  const adapter = (await chooseEmail({ ...set, NODE_ENV: 'test' }))({ payload: cms })
  return { email: adapter, sendEmail: adapter.sendEmail } as Parameters<typeof sendDueLetters>[0]
}

beforeAll(async () => {
  server = await startMailServer()
  const union = await createUnion()
  const account = (role: Role) => createAccount({ roles: [role], union })
  staff = {
    author: await account('author'),
    editor: await account('editor'),
    reviewer: await account('reviewer'),
    chief: await account('chief'),
  }
  elsewhere = await createAccount({ roles: ['editor'] })
})
afterAll(() => server.stop())

// Other tests' letters lie in the same table.
beforeEach(async () => {
  await cms.db.drizzle.execute(sql`DELETE FROM letters_due`)
  server.letters.length = 0
})

async function request(who: User, path: string, data: object) {
  const sid = await startSession({
    userId: who.id,
    passwordHash: null,
    userAgent: null,
    awaitsSecondFactor: false,
  })
  const headers = await browserWith(sid ?? '', { 'content-type': 'application/json' })
  const address = `${env().NEXTAUTH_URL}/api${path}`
  const body = JSON.stringify(data)
  return handleEndpoints({
    config,
    request: new Request(address, { method: 'POST', headers, body }),
  })
}
async function act(who: User, story: number, action: string, more: object = {}) {
  const answer = await request(who, `/articles/${story}/review`, { action, ...more })
  expect([action, answer.status]).toEqual([action, 200])
}

async function submitted(headline = `节水${randomUUID().slice(0, 8)}`) {
  const answer = await request(staff.author, '/articles', {
    headline,
    kind: 'story',
    reporters: ['林晓'],
  })
  const { id } = (await answer.json()).doc
  await act(staff.author, id, 'submit')
  return id as number
}

const letTimePass = (minutes: number) =>
  cms.db.drizzle.execute(
    sql`UPDATE letters_due SET due_at = due_at - make_interval(mins => ${minutes})`,
  )
const decoded = (letter: string) => {
  const to = /^To: (.*)$/m.exec(letter)?.[1]
  const text = Buffer.from(letter.split('\n\n').slice(1).join(''), 'base64').toString()
  return { to, text }
}
/** What the mail server got for somebody. */
const lettersTo = ({ email }: User) =>
  server.letters.map(decoded).flatMap(({ to, text }) => (to === email ? [text] : []))
const due = async () =>
  (await cms.db.drizzle.execute<{ n: number }>(sql`SELECT count(*)::int AS n FROM letters_due`))
    .rows[0]?.n

test('an author is told of a return with its reason, and of the publication with its address', async () => {
  const id = await submitted('水库开闸')
  await act(staff.editor, id, 'return', { code: 'facts', opinion: '请核实人数' })
  await sendDueLetters(await mailTo(server.port))
  const [returned = ''] = lettersTo(staff.author)
  expect(returned).toContain('《水库开闸》由测试者退回修改')
  expect(returned).toContain('事实有出入或待核实：请核实人数')
  expect(returned).toContain(`${env().NEXTAUTH_URL}/admin/collections/articles/${id}`)

  await act(staff.author, id, 'submit')
  for (const who of [staff.editor, staff.reviewer, staff.chief]) await act(who, id, 'pass')
  await sendDueLetters(await mailTo(server.port))
  const { slug } = await cms.findByID({
    collection: 'articles',
    id,
    depth: 0,
    overrideAccess: true,
  })
  expect(lettersTo(staff.author)[1]).toContain(`${env().NEXTAUTH_URL}/news/${slug}`)
  expect(lettersTo(staff.author)).toHaveLength(2)
  expect(lettersTo(staff.chief)).toEqual([])
})

test('whoever reviews gets one letter of all that waits, once it has waited', async () => {
  const headlines = ['甲', '乙', '丙'].map((word) => word + randomUUID().slice(0, 6))
  for (const headline of headlines) await submitted(headline)
  const mail = await mailTo(server.port)
  await letTimePass(29)
  await sendDueLetters(mail)
  expect(server.letters).toEqual([])
  await letTimePass(2)
  await sendDueLetters(mail)
  const [letter = '', ...more] = lettersTo(staff.editor)
  expect(more).toEqual([])
  for (const headline of headlines) expect(letter).toContain(headline)
  expect(lettersTo(elsewhere)).toEqual([])
  expect(lettersTo(staff.author)).toEqual([])
})

test('nobody is told of what a colleague has seen to, and an urgent story is told at once', async () => {
  const mail = await mailTo(server.port)
  const quick = await createAccount({ roles: ['editor'] })
  const author = await createAccount({ roles: ['author'], union: Number(quick.union) })
  const answer = await request(author, '/articles', {
    headline: '抢修',
    kind: 'story',
    reporters: ['林晓'],
  })
  const { id } = (await answer.json()).doc
  await act(author, id, 'submit')
  await act(quick, id, 'pass')
  await letTimePass(31)
  await sendDueLetters(mail)
  expect(lettersTo(quick)).toEqual([])
  const before = lettersTo(staff.reviewer).length
  expect((await request(staff.reviewer, `/articles/${id}/urgency`, { urgent: true })).status).toBe(
    200,
  )
  await sendDueLetters(mail)
  expect(lettersTo(staff.reviewer)).toHaveLength(before + 1)
  expect(lettersTo(staff.reviewer).at(-1)).toContain('【急稿】《抢修》')
})

test('an act that is refused writes to nobody', async () => {
  const id = await submitted()
  await cms.db.drizzle.execute(sql`DELETE FROM letters_due`)
  const refused = await request(staff.editor, `/articles/${id}/review`, { action: 'return' })
  expect(refused.status).toBe(409)
  expect(await due()).toBe(0)
})

test('a mail server that is away keeps nobody waiting and loses nothing', async () => {
  const away = await startMailServer()
  away.stop()
  const id = await submitted()
  await act(staff.editor, id, 'return', { code: 'facts', opinion: '补采' })
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await sendDueLetters(await mailTo(away.port))).toBe(0)
  log.mockRestore()
  // It is not due again at once: the next round does not knock at the same closed door.
  expect(await sendDueLetters(await mailTo(server.port))).toBe(0)
  await letTimePass(5)
  expect(await sendDueLetters(await mailTo(server.port))).toBe(1)
  expect(lettersTo(staff.author)).toHaveLength(1)
  await letTimePass(60)
  expect(await sendDueLetters(await mailTo(server.port))).toBeGreaterThanOrEqual(0)
  expect(lettersTo(staff.author)).toHaveLength(1)
})

test('a story that comes in while the digest is being sent is told of in the next', async () => {
  await submitted()
  await letTimePass(31)
  let another = 0
  const mail = await mailTo(server.port)
  const sendEmail: typeof mail.sendEmail = async (message) => {
    if (another === 0) another = await submitted('晚到的一篇')
    return mail.sendEmail(message)
  }
  await sendDueLetters({ ...mail, sendEmail })
  expect(await due()).toBeGreaterThan(0)
  await letTimePass(31)
  await sendDueLetters(mail)
  expect(lettersTo(staff.editor).at(-1)).toContain('晚到的一篇')
})

test('two instances send each letter once', async () => {
  const id = await submitted()
  await act(staff.editor, id, 'return', { code: 'facts', opinion: '补采' })
  const mail = await mailTo(server.port)
  const done = await Promise.all([sendDueLetters(mail), sendDueLetters(mail)])
  expect(done.toSorted()).toEqual([0, 1])
  expect(lettersTo(staff.author)).toHaveLength(1)
})

test('without a mail server a letter is a line in the log, once', async () => {
  const id = await submitted()
  await act(staff.editor, id, 'return', { code: 'facts', opinion: '补采' })
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await sendDueLetters(cms)
  const said = log.mock.calls.join('')
  log.mockRestore()
  expect(said.match(/稿件退回/g)).toHaveLength(1)
  expect(said).not.toContain(staff.author.email)
  await letTimePass(60)
  expect(lettersTo(staff.author)).toEqual([])
})
