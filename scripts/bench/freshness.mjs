import { withDatabase } from '../launch/database.mjs'
import { spread } from './numbers.mjs'
import { placesOf, whenEach } from './places.mjs'
import { signIn } from './staff.mjs'

const PROGRESS_EVERY = 10
/** Put together by twos: every round has words of its own that a search can find. */
const WORDS = [
  '梧桐',
  '青瓷',
  '远帆',
  '新荷',
  '秋水',
  '长亭',
  '朝霞',
  '晚舟',
  '流萤',
  '飞鸿',
  '听泉',
  '观澜',
]

/**
 * (d) How long after the click a story is to be seen, has changed, is renamed, is gone: by asking the pages through the
 * nginx in front over and over. The click is the last act of review; reviews before it are not timed.
 * @param {import('./site.mjs').Site} site
 * @param {number} rounds
 */
export async function measureFreshness(site, rounds) {
  const desk = await openDesk(site)
  const measured = { publish: [], change: [], rename: [], withdraw: [] }
  for (let round = 1; round <= rounds; round++) {
    for (const [act, times] of Object.entries(await oneRound(site, desk, round))) {
      measured[act].push(times)
    }
    if (round % PROGRESS_EVERY === 0) console.log(`  ${round} / ${rounds}`)
  }
  return Object.fromEntries(Object.entries(measured).map(([act, all]) => [act, byPlace(all)]))
}

async function openDesk(site) {
  const [author, chief, admin] = await Promise.all([
    signIn(site, 'author', 'donghu'),
    signIn(site, 'chief'),
    signIn(site, 'admin'),
  ])
  // One review instead of three: what is measured is the last.
  await admin.send('POST', '/api/globals/site', { reviewStages: '1' })
  const { docs } = await admin.send('GET', '/api/unions?where[slug][equals]=donghu&depth=0')
  return { author, chief, admin, union: docs[0], column: await columnOnFrontPage(site) }
}

/** The first of the chief's columns: its latest stories stand on the front page, whatever was picked above. */
function columnOnFrontPage(site) {
  return withDatabase(site.env.DATABASE_URL, async (client) => {
    const { rows } = await client.query(
      `SELECT columns.id, columns.slug FROM columns
         LEFT JOIN front_page_rels AS picked ON picked.columns_id = columns.id AND picked.path = 'columns'
        WHERE columns.kind = 'permanent' ORDER BY picked."order" NULLS LAST, columns."order" LIMIT 1`,
    )
    return rows[0]
  })
}

async function oneRound(site, { author, chief, admin, union, column }, round) {
  const word = WORDS[round % WORDS.length] + WORDS[(round * 7 + 3) % WORDS.length]
  const mark = `${word}${Date.now() % 1_000_000}`
  const first = `${mark}号车间的一天`
  const second = `${mark}号车间的一夜`
  const { doc } = await author.send('POST', '/api/articles?draft=true', {
    headline: first,
    kind: 'story',
    column: column.id,
    body: bodyOf(`${word}在文中，${mark}也在文中。`),
  })
  const act = (who, action, more) =>
    who.send('POST', `/api/articles/${doc.id}/review`, { action, ...more })
  const where = { slug: doc.slug, column: column.slug, union: union.slug, word: mark }
  const places = await placesOf(site, where)
  const shows = (words) => (text, status) => status === 200 && text.includes(words)

  await act(author, 'submit')
  const publish = await timed(
    () => act(chief, 'pass'),
    () => whenEach(site, places, shows(first)),
  )
  await author.send('PATCH', `/api/articles/${doc.id}?draft=true`, { headline: second })
  await act(author, 'submit')
  const change = await timed(
    () => act(chief, 'pass'),
    () => whenEach(site, places, shows(second)),
  )

  const name = round % 2 ? `${union.name}（新）` : union.name
  const named = { story: places.page, union: places.union, unions: '/unions' }
  const rename = await timed(
    () => admin.send('PATCH', `/api/unions/${union.id}`, { name }),
    () => whenEach(site, named, (text) => text.includes('（新）') === (round % 2 === 1)),
  )
  const isGone = (text, status) => status === 404 || !text.includes(second)
  const withdraw = await timed(
    () => act(chief, 'withdraw', { reason: '基准测试' }),
    () => whenEach(site, places, isGone),
  )
  return { publish, change, rename, withdraw }
}

/** Milliseconds from the click: when the act was answered, and when each place showed it. */
async function timed(click, watch) {
  const began = performance.now()
  const [act, seen] = await Promise.all([click().then(() => performance.now()), watch()])
  return Object.fromEntries(
    Object.entries({ act, ...seen }).map(([place, at]) => [place, at - began]),
  )
}

/** @param {Record<string, number>[]} all */
const byPlace = (all) =>
  Object.fromEntries(
    Object.keys(all[0]).map((place) => [place, spread(all.map((times) => times[place]))]),
  )

function bodyOf(text) {
  const words = { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
  const common = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const paragraph = { type: 'paragraph', children: [words], textFormat: 0, ...common }
  return { root: { type: 'root', children: [paragraph], ...common } }
}
