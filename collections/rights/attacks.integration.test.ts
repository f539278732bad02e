import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor, ActorName } from './actors'
import { insertPicture } from './media-operations'
import { type Json, rest } from './rest'
import { contentSample, WORDS } from './samples'
import { save } from './save'
import { createWorld, store, stored, type World } from './world'

let world: World
const as = (name: ActorName) => world.actors.find((actor) => actor.name === name) as Actor
const publicly = (id: number, slug = 'events') => rest(as('public'), 'GET', `/${slug}/${id}`)

beforeAll(async () => {
  world = await createWorld()
})

const publishedStory = (more: Json = {}) =>
  store(world.payload, 'articles', {
    ...contentSample('articles', world.unions.a, {
      review: { state: 'published', submittedBy: as('author-a').user?.id },
    }),
    _status: 'published',
    ...more,
  })

describe('what is hidden cannot be asked for either', () => {
  const ask = async (name: ActorName, path: string, query: Record<string, string>) =>
    (await rest(as(name), 'GET', path, { query })).status
  test.each([
    ['/articles', 'where[review.state][equals]'],
    ['/articles', 'where[review.submittedBy][exists]'],
    ['/articles', 'where[review.submittedBy.email][like]'],
    ['/articles', 'where[importedFrom.quote][exists]'],
    ['/articles', 'where[importedFrom.edition.pages.text][like]'],
    ['/editions', 'where[pages.text][like]'],
    ['/editions', 'where[pages.hotspots.story][in]'],
    ['/editions', 'where[pages.hotspots.x][exists]'],
    ['/notices', 'where[contact.phone][like]'],
    ['/notices', 'where[price][greater_than]'],
    ['/media', 'where[shownBy][in]'],
  ])('by the public: %s %s', async (path, clause) => {
    expect(await ask('public', path, { [clause]: 'x' })).toBe(400)
  })
  test.each([
    ['author-a', '/users', 'where[passwordHash][like]'],
    ['admin', '/users', 'where[passwordHash][like]'],
    ['author-a', '/articles', 'where[review.submittedBy.passwordHash][like]'],
    ['author-a', '/articles', 'where[review.submittedBy.email][like]'],
    ['editor-a', '/notices', 'where[contact.phone][like]'],
  ] as const)('by %s: %s %s', async (name, path, clause) => {
    expect(await ask(name, path, { [clause]: 'a' })).toBe(400)
  })

  test('nor does the order of a list tell it', async () => {
    const tag = `sort-${Date.now()}`
    for (const price of [5, 9, 1, 7]) {
      await store(world.payload, 'notices', {
        number: `${tag}-${price}`,
        template: 'statement',
        text: tag,
        state: 'published',
        appearsOn: '2026-01-01T00:00:00.000Z',
        price,
      })
    }
    const ordered = async (sort: string) => {
      const { status, body } = await rest(as('public'), 'GET', '/notices', {
        query: { 'where[text][equals]': tag, sort },
      })
      return status >= 400
        ? status
        : (body.docs as Json[]).map(({ number }) => String(number).split('-').at(-1))
    }
    expect([await ordered('price'), await ordered('-price')]).not.toEqual([
      ['1', '5', '7', '9'],
      ['9', '7', '5', '1'],
    ])
  })
})

describe('relationships', () => {
  test('show no draft to a reader, at any depth', async () => {
    const event = await store(
      world.payload,
      'events',
      contentSample('events', world.unions.a, { name: '未公开的活动' }),
      { draft: true },
    )
    const story = await publishedStory({ events: [event.id] })
    const { status, body } = await rest(as('public'), 'GET', `/articles/${story.id}`, {
      query: { depth: '5' },
    })
    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toContain('未公开的活动')
    const other = await rest(as('author-b'), 'GET', `/articles/${story.id}`, {
      query: { depth: '5' },
    })
    expect(JSON.stringify(other.body)).not.toContain('未公开的活动')
  })

  test('show nobody’s account', async () => {
    const story = await publishedStory()
    for (const actor of world.actors) {
      const { body } = await rest(actor, 'GET', `/articles/${story.id}`, { query: { depth: '5' } })
      const text = JSON.stringify(body)
      expect(text).not.toMatch(/argon2|passwordHash/)
      if (actor.name !== 'author-a' && actor.name !== 'admin')
        expect(text).not.toContain(as('author-a').user?.email)
    }
  })

  test('show no newer draft of a published story', async () => {
    const story = await publishedStory()
    await save(world, as('author-a'), 'articles', story.id, { headline: WORDS.newer })
    const edition = await store(world.payload, 'editions', {
      ...contentSample('editions', world.unions.a),
      pages: [{ number: '1', stories: [story.id], text: '导入的原文' }],
      _status: 'published',
    })
    for (const name of ['public', 'author-b'] as const) {
      const { body } = await rest(as(name), 'GET', `/editions/${edition.id}`, {
        query: { depth: '5', draft: 'true' },
      })
      expect(JSON.stringify(body)).toContain(WORDS.stored)
      expect(JSON.stringify(body)).not.toContain(WORDS.newer)
    }
  })
})

describe('a withdrawal', () => {
  test('is not held up by a newer draft', async () => {
    const story = await publishedStory()
    const saved = await save(world, as('author-a'), 'articles', story.id, { headline: WORDS.newer })
    expect(saved.status).toBe(200)
    const answer = await rest(as('chief'), 'POST', `/articles/${story.id}/review`, {
      data: { action: 'withdraw', opinion: '失实' },
    })
    expect(answer).toMatchObject({ status: 200, body: { state: 'withdrawn' } })
    expect((await publicly(story.id, 'articles')).status).toBe(404)
  })

  test('takes the pictures along, also those that a newer draft no longer shows', async () => {
    const picture = await insertPicture(world, 'a')
    const event = await store(
      world.payload,
      'events',
      contentSample('events', world.unions.a, { picture: { image: picture } }),
      { draft: true },
    )
    await rest(as('editor-a'), 'PATCH', `/events/${event.id}`, { data: { _status: 'published' } })
    expect((await publicly(picture, 'media')).status).toBe(200)
    await rest(as('editor-a'), 'PATCH', `/events/${event.id}`, {
      data: { picture: { image: null } },
    })
    expect((await publicly(picture, 'media')).status).toBe(200)
    await rest(as('editor-a'), 'PATCH', `/events/${event.id}`, { data: { _status: 'draft' } })
    expect((await publicly(event.id)).status).toBe(404)
    expect((await publicly(picture, 'media')).status).toBe(404)
  })
})

describe('pictures', () => {
  test('of another union do not become public by being named', async () => {
    const picture = await insertPicture(world, 'b')
    const event = await store(world.payload, 'events', contentSample('events', world.unions.a), {
      draft: true,
    })
    const answer = await rest(as('editor-a'), 'PATCH', `/events/${event.id}`, {
      data: { _status: 'published', picture: { image: picture } },
    })
    expect(answer.status).toBe(403)
    expect((await publicly(event.id)).status).toBe(404)
    expect((await publicly(picture, 'media')).status).toBe(404)
  })

  test('of a draft that the published document names stay with the draft', async () => {
    // Without words, too: they are asked for when the studio itself goes out.
    const picture = await insertPicture(world, 'a', { alt: null, credit: null })
    const studio = await store(
      world.payload,
      'studios',
      contentSample('studios', world.unions.a, { picture: { image: picture } }),
      { draft: true },
    )
    const craftsman = await store(
      world.payload,
      'craftsmen',
      contentSample('craftsmen', world.unions.a, { studio: studio.id }),
      { draft: true },
    )
    const answer = await rest(as('editor-a'), 'PATCH', `/craftsmen/${craftsman.id}`, {
      data: { _status: 'published' },
    })
    expect(answer.status).toBe(200)
    expect((await publicly(craftsman.id, 'craftsmen')).status).toBe(200)
    expect((await publicly(picture, 'media')).status).toBe(404)
  })

  test('without words do not go out', async () => {
    const picture = await insertPicture(world, 'a', { credit: ' ' })
    const event = await store(
      world.payload,
      'events',
      contentSample('events', world.unions.a, { picture: { image: picture } }),
      { draft: true },
    )
    const answer = await rest(as('editor-a'), 'PATCH', `/events/${event.id}`, {
      data: { _status: 'published' },
    })
    expect(answer.status).toBe(400)
    expect((await publicly(picture, 'media')).status).toBe(404)
  })

  test('cannot name the file of another picture', async () => {
    const own = await insertPicture(world, 'a')
    const other = await stored(world.payload, 'media', await insertPicture(world, 'b'))
    await rest(as('author-a'), 'PATCH', `/media/${own}`, {
      data: {
        filename: '../secrets.json',
        sizes: { small: { filename: other?.filename } },
        url: '/x',
        prefix: '..',
      },
    })
    const after = await stored(world.payload, 'media', own)
    expect(JSON.stringify(after)).not.toContain(String(other?.filename))
    expect(JSON.stringify(after)).not.toContain('secrets')
    expect((await rest(as('author-a'), 'GET', `/media/file/${other?.filename}`)).status).toBe(403)
    expect((await rest(as('admin'), 'GET', '/media/file/..%2Fsecrets.json')).status).toBe(403)
  })
})

describe('a copy', () => {
  test('of a public picture is not public', async () => {
    const shown = {
      public: true,
      shownBy: ['articles:1'],
      firstPublishedAt: '2026-11-01T00:00:00.000Z',
    }
    const picture = await insertPicture(world, 'a', shown)
    const { body } = await rest(as('author-a'), 'POST', `/media/${picture}/duplicate`, { data: {} })
    const copy = await stored(world.payload, 'media', (body.doc as { id: number }).id)
    expect(copy).toMatchObject({ public: false, firstPublishedAt: null })
    expect(copy?.shownBy ?? []).toEqual([])
  })

  test('of a published story is a plain draft without its past', async () => {
    const story = await publishedStory({ importedFrom: { fingerprint: 'f1' } })
    const { status, body } = await rest(as('author-a'), 'POST', `/articles/${story.id}/duplicate`, {
      data: { _status: 'published' },
    })
    const copy =
      status < 300 ? await stored(world.payload, 'articles', (body.doc as { id: number }).id) : null
    if (status >= 300) expect(status).toBe(403)
    else
      expect(copy).toMatchObject({
        _status: 'draft',
        firstPublishedAt: null,
        review: { state: 'draft', submittedBy: null },
      })
    const plain = await rest(as('author-a'), 'POST', `/articles/${story.id}/duplicate`, {
      data: {},
    })
    const second = await stored(world.payload, 'articles', (plain.body.doc as { id: number }).id)
    expect(second).toMatchObject({
      _status: 'draft',
      firstPublishedAt: null,
      review: { state: 'draft' },
    })
    expect(second?.slug).not.toBe(story.slug)
    expect((second?.importedFrom as Json | undefined)?.fingerprint ?? null).toBeNull()
  })
})

describe('a scheduled publication', () => {
  const run = (id: number) =>
    world.payload.update({
      collection: 'articles',
      id,
      data: { _status: 'published' },
      overrideAccess: false,
      user: as('chief').user,
    })
  const approved = (publishedAt: string) =>
    store(
      world.payload,
      'articles',
      contentSample('articles', world.unions.a, { review: { state: 'approved' }, publishedAt }),
      { draft: true },
    )

  test('goes out as it was signed', async () => {
    const story = await approved('2026-01-01T00:00:00.000Z')
    await run(story.id)
    expect((await publicly(story.id, 'articles')).status).toBe(200)
  })

  test('left over from an earlier approval does not come before the hour', async () => {
    const story = await approved(new Date(Date.now() + 3_600_000).toISOString())
    await expect(run(story.id)).rejects.toThrow('未到发布时间')
    expect((await publicly(story.id, 'articles')).status).toBe(404)
  })

  /** What performAct queues, run as an instance runs it. */
  const queued = async (id: number) => {
    const { id: job } = await world.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'articles', value: id } },
    })
    await world.payload.jobs.runByID({ id: job })
  }

  test('needs the chief no more who signed it', async () => {
    const chief = as('chief').user?.id ?? 0
    const soon = new Date(Date.now() + 1_000).toISOString()
    const story = await store(
      world.payload,
      'articles',
      contentSample('articles', world.unions.a, {
        review: { state: 'final', submittedBy: as('author-a').user?.id },
        publishedAt: soon,
      }),
      { draft: true },
    )
    const answer = await rest(as('chief'), 'POST', `/articles/${story.id}/review`, {
      data: { action: 'pass' },
    })
    expect(answer.body).toMatchObject({ state: 'approved' })
    await world.payload.db.drizzle.execute(
      sql`UPDATE users_roles SET value = 'author' WHERE parent_id = ${chief}`,
    )
    try {
      await expect
        .poll(
          async () => {
            await world.payload.jobs.run()
            return (await publicly(story.id, 'articles')).status
          },
          { timeout: 10_000, interval: 200 },
        )
        .toBe(200)
    } finally {
      await world.payload.db.drizzle.execute(
        sql`UPDATE users_roles SET value = 'chief' WHERE parent_id = ${chief}`,
      )
    }
  })

  test('left over from an approval that is void publishes nothing', async () => {
    const story = await approved('2026-01-01T00:00:00.000Z')
    await save(world, as('author-a'), 'articles', story.id, { headline: '改' })
    await queued(story.id)
    expect((await publicly(story.id, 'articles')).status).toBe(404)
  })

  test('is off when the words have changed since', async () => {
    const story = await approved('2026-01-01T00:00:00.000Z')
    await save(world, as('author-a'), 'articles', story.id, { headline: '改' })
    await expect(run(story.id)).rejects.toThrow('经过审核')
  })
})

describe('locks', () => {
  test('cannot be laid on another’s document', async () => {
    const story = await store(
      world.payload,
      'articles',
      contentSample('articles', world.unions.b),
      { draft: true },
    )
    await rest(as('author-a'), 'POST', '/payload-locked-documents', {
      data: {
        document: { relationTo: 'articles', value: story.id },
        user: { relationTo: 'users', value: as('author-a').user?.id },
      },
    })
    expect(
      (await save(world, as('author-b'), 'articles', story.id, { headline: '改' })).status,
    ).toBe(200)
  })
})

describe('an act of review', () => {
  test('is no success when its COMMIT fails', async () => {
    const story = await store(
      world.payload,
      'articles',
      contentSample('articles', world.unions.a, {
        review: { state: 'first', submittedBy: as('author-a').user?.id },
      }),
      { draft: true },
    )
    const pass = () =>
      rest(as('editor-a'), 'POST', `/articles/${story.id}/review`, { data: { action: 'pass' } })
    // Says nothing until COMMIT, as a connection does that is lost just then.
    const { drizzle } = world.payload.db
    await drizzle.execute(sql`CREATE FUNCTION fail_at_commit() RETURNS trigger LANGUAGE plpgsql
      AS $$ BEGIN RAISE EXCEPTION 'lost at COMMIT'; END $$`)
    await drizzle.execute(sql`CREATE CONSTRAINT TRIGGER fails_at_commit AFTER INSERT ON audit_log
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fail_at_commit()`)
    try {
      expect((await pass()).status).toBe(500)
    } finally {
      await drizzle.execute(sql`DROP FUNCTION fail_at_commit CASCADE`)
    }
    expect((await pass()).status).toBe(200)
  })

  test('is done once when two do it at once', async () => {
    for (let round = 0; round < 3; round++) {
      const story = await store(
        world.payload,
        'articles',
        contentSample('articles', world.unions.a, {
          review: { state: 'final', submittedBy: as('author-a').user?.id },
        }),
        { draft: true },
      )
      const answers = await Promise.all(
        ['chief', 'chief', 'chief', 'chief'].map((name) =>
          rest(as(name as ActorName), 'POST', `/articles/${story.id}/review`, {
            data: { action: 'pass' },
          }),
        ),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
      const after = await stored(world.payload, 'articles', story.id)
      expect((after?.review as { signOffs: unknown[] } | undefined)?.signOffs).toHaveLength(1)
    }
  })
})
