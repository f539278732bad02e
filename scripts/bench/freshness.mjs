import { withDatabase } from '../launch/database.mjs'
import { spread } from './numbers.mjs'
import { placesOf, whenEach } from './places.mjs'
import { signIn } from './staff.mjs'

const PROGRESS_EVERY = 10
const EVERYWHERE = 'everywhere'
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
 * (d) How long after an act is answered a story is to be seen, has changed, is renamed, is gone: by asking a page
 * through the nginx in front over and over. A place is watched alone, so that the rendering of the others is not in its
 * figure; `everywhere` is the last of all that are asked at once. Of the reviews only the last is timed.
 * @param {import('./site.mjs').Site} site
 * @param {number} rounds for each place
 */
export async function measureFreshness(site, rounds) {
  const desk = await openDesk(site)
  const kinds = Object.keys(await placesOf(site, placesFor(desk, 'none', '工会')))
  const watched = [...kinds, EVERYWHERE]
  const measured = { publish: {}, change: {}, rename: {}, withdraw: {} }
  for (let round = 1; round <= rounds; round++) {
    for (const kind of watched) {
      for (const [act, times] of Object.entries(await oneRound(site, desk, round, kind))) {
        for (const [place, ms] of Object.entries(times)) push(measured[act], place, ms)
      }
    }
    if (round % PROGRESS_EVERY === 0) console.log(`  ${round} / ${rounds}`)
  }
  const spreads = (places) =>
    Object.fromEntries(Object.entries(places).map(([place, times]) => [place, spread(times)]))
  return Object.fromEntries(Object.entries(measured).map(([act, all]) => [act, spreads(all)]))
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

const push = (lists, name, value) => {
  lists[name] ??= []
  lists[name].push(value)
}

const placesFor = ({ union, column }, slug, word) => ({
  slug,
  column: column.slug,
  union: union.slug,
  word,
})

/** The whole way of one story, with one place watched. */
async function oneRound(site, desk, round, kind) {
  const { author, chief, admin, union, column } = desk
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
  const all = await placesOf(site, placesFor(desk, doc.slug, mark))
  const places = kind === EVERYWHERE ? all : { [kind]: all[kind] }
  const shows = (words) => (text, status) => status === 200 && text.includes(words)
  const timed = (click, watched, holds) => timeOf(site, kind, click, watched, holds)

  await act(author, 'submit')
  const publish = await timed(() => act(chief, 'pass'), places, shows(first))
  const { updatedAt } = await author.send('GET', `/api/articles/${doc.id}?draft=true&depth=0`)
  await author.send('PATCH', `/api/articles/${doc.id}?draft=true`, { headline: second, updatedAt })
  await act(author, 'submit')
  const change = await timed(() => act(chief, 'pass'), places, shows(second))

  desk.isRenamed = !desk.isRenamed
  const name = desk.isRenamed ? `${union.name}（新）` : union.name
  const named = { page: all.page, union: all.union }
  const rename = await timed(
    () => admin.send('PATCH', `/api/unions/${union.id}`, { name }),
    kind === EVERYWHERE ? named : named[kind] ? { [kind]: named[kind] } : {},
    (text) => text.includes('（新）') === desk.isRenamed,
  )
  const withdraw = await timed(
    () => act(chief, 'withdraw', { opinion: '基准测试' }),
    places,
    (text, status) => status === 404 || !text.includes(second),
  )
  return { publish, change, rename, withdraw }
}

/** Milliseconds: of the act until it is answered, and from then on until each place shows it. */
async function timeOf(site, kind, click, places, holds) {
  const began = performance.now()
  await click()
  const answered = performance.now()
  const seen = await whenEach(site, places, holds)
  const after = Object.entries(seen).map(([place, at]) => [place, at - answered])
  const act = { act: answered - began }
  if (after.length === 0) return act
  if (kind !== EVERYWHERE) return { ...act, ...Object.fromEntries(after) }
  return { ...act, [EVERYWHERE]: Math.max(...after.map(([, ms]) => ms)) }
}

function bodyOf(text) {
  const words = { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
  const common = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const paragraph = { type: 'paragraph', children: [words], textFormat: 0, ...common }
  return { root: { type: 'root', children: [paragraph], ...common } }
}
