import type { Payload } from 'payload'
import { insertRegistration } from './registration-sample'
import type { Json } from './rest'
import { unique, type World } from './world'

export type PlainSample = {
  /** the objects that the rows are about, as they are stored */
  objects: Record<string, () => Json>
  /** what an actor sends to make one */
  create: () => Json
  /** what an actor sends to change one */
  change: Json
  /** where the adapter cannot store one */
  insert?: (payload: Payload, data: Json) => Promise<number>
}

const DAY = 24 * 60 * 60 * 1000
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString()

const one = (create: () => Json, change: Json): PlainSample => ({
  objects: { one: create },
  create,
  change,
})

const advertisement = (status: string, from: number, to: number) => () => ({
  advertiser: '某商场',
  slot: 'storyFoot',
  title: '秋季特卖',
  status,
  startsAt: daysFromNow(from),
  endsAt: daysFromNow(to),
})

const notice = (state: string, days: number) => () => ({
  number: unique(),
  template: 'statement',
  // Twelve characters: what the probe of notices.characterCount looks for.
  text: '会员证已遗失，声明作废。',
  state,
  appearsOn: daysFromNow(days),
})

const account = (world: World) => () => ({
  email: `${unique()}@example.org`,
  name: '新人',
  roles: ['author'],
  union: world.unions.a,
  status: 'active',
})

/** Collections without drafts: what their objects look like. Each collection of the configuration is here or is content. */
export const PLAIN: Record<string, (world: World) => PlainSample> = {
  columns: () =>
    one(() => ({ name: unique(), slug: `c-${unique()}`, kind: 'special' }), { intro: '说明' }),
  unions: ({ unions }) => {
    const open = () => ({ name: unique(), shortName: '试', slug: `u-${unique()}`, kind: 'primary' })
    return {
      objects: { one: open, closed: () => ({ ...open(), mergedInto: unions.b }) },
      create: open,
      change: { intro: '简介' },
    }
  },
  advertisements: () => ({
    objects: {
      running: advertisement('active', -1, 1),
      ended: advertisement('active', -2, -1),
      'to come': advertisement('active', 1, 2),
      draft: advertisement('draft', -1, 1),
    },
    create: advertisement('active', -1, 1),
    change: { title: '冬季特卖' },
  }),
  notices: () => ({
    objects: {
      appeared: notice('published', -1),
      'to appear': notice('published', 1),
      inquiry: notice('inquiry', -1),
    },
    create: notice('published', -1),
    change: { text: '作废声明。' },
  }),
  users: (world) => one(account(world), { name: '改名' }),
  'copy-words': () =>
    one(() => ({ words: [unique()], level: 'advisory', reason: '试' }), { suggestion: '改' }),
  offices: () =>
    one(() => ({ person: '林晓', title: '主席', since: daysFromNow(-9) }), { rank: 2 }),
  redirects: () => one(() => ({ from: `/${unique()}`, to: '/' }), { to: '/news' }),
  'review-acts': ({ unions }) => {
    const of = (union: number) => () => ({
      union,
      action: 'pass',
      from: 'first',
      to: 'second',
      byName: '某人',
      at: daysFromNow(0),
      words: [],
    })
    return {
      objects: { 'of union a': of(unions.a), 'of union b': of(unions.b) },
      create: of(unions.a),
      change: { byName: '另一人' },
    }
  },
  'review-remarks': ({ unions }) => {
    const of = (union: number) => () => ({
      union,
      from: 'first',
      words: '请补采',
      byName: '某人',
      at: daysFromNow(0),
    })
    return {
      objects: { 'of union a': of(unions.a), 'of union b': of(unions.b) },
      create: of(unions.a),
      change: { words: '不必' },
    }
  },
  registrations: ({ unions }) => {
    const of = (union: number) => () => ({ union, name: '林晓' })
    return {
      objects: { 'of union a': of(unions.a), 'of union b': of(unions.b) },
      create: of(unions.a),
      change: { name: '林晚' },
      insert: insertRegistration,
    }
  },
  'audit-log': () =>
    one(() => ({ at: daysFromNow(0), action: 'update', collection: 'site' }), { action: 'none' }),
  sessions: (world) =>
    one(
      () => ({
        user: world.actors.find(({ name }) => name === 'author-a')?.user?.id,
        sidHash: unique(),
        expiresAt: daysFromNow(1),
        lastSeenAt: daysFromNow(0),
      }),
      { expiresAt: daysFromNow(900) },
    ),
  'sign-in-attempts': () =>
    one(
      () => ({
        key: unique(),
        failures: 9,
        lastAttemptAt: daysFromNow(0),
        blockedUntil: daysFromNow(1),
      }),
      { failures: 0 },
    ),
  'payload-kv': () => one(() => ({ key: unique(), data: {} }), { data: { a: 1 } }),
  'payload-jobs': () =>
    one(() => ({ taskSlug: 'schedulePublish', queue: 'rights', input: {} }), { queue: 'default' }),
  'payload-locked-documents': ({ actors, unions }) => {
    const lockOf = (owner: string) => () => ({
      document: { relationTo: 'unions', value: unions.b },
      user: { relationTo: 'users', value: actors.find(({ name }) => name === owner)?.user?.id },
    })
    return {
      objects: { 'lock of editor-a': lockOf('editor-a'), 'lock of editor-b': lockOf('editor-b') },
      create: lockOf('editor-a'),
      change: { document: { relationTo: 'unions', value: unions.a } },
    }
  },
  'payload-preferences': ({ actors }) => {
    const of = (owner: string) => () => ({
      key: unique(),
      value: { columns: 1 },
      user: { relationTo: 'users', value: actors.find(({ name }) => name === owner)?.user?.id },
    })
    return {
      objects: { 'of editor-a': of('editor-a'), 'of editor-b': of('editor-b') },
      create: () => ({ key: unique(), value: {} }),
      change: { value: { columns: 2 } },
    }
  },
  'payload-migrations': () => one(() => ({ name: unique(), batch: 1 }), { batch: 2 }),
}
