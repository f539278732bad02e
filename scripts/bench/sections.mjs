import { figure, kilobytes, stories, table } from './markdown.mjs'
import { registrationSection } from './registration/section.mjs'

/** The figures themselves, a section for each part that was measured. */
export function sections(results) {
  return [throughput, rendering, weight, lighthouse, freshness, search, build]
    .map((section) => section(Object.entries(results.sizes), results))
    .concat(registrationSection(results.registration))
    .filter(Boolean)
    .join('\n\n')
}

const rowsOf = (sizes, part, rows) =>
  sizes.flatMap(([size, figures]) => (figures[part] ? rows(figures[part], stories(size)) : []))

const titled = (title, words, head, rows) =>
  rows.length > 0 ? `## ${title}\n\n${words}\n\n${table(head, rows)}` : ''

function throughput(sizes) {
  const ways = { next: 'Next alone', file: "nginx's own file", front: 'nginx of deploy/' }
  const rows = rowsOf(sizes, 'a', (a, size) =>
    ['front', 'story'].flatMap((page) =>
      Object.entries(ways).map(([way, name]) => [
        `${page}, ${size}`,
        name,
        figure(a[page][way].perSecond),
        figure(a[page][way].p50, 2),
        figure(a[page][way].p99, 2),
        figure(a[page][way].failed),
      ]),
    ),
  )
  const words = '50 connections, without compression; latencies in milliseconds.'
  return titled(
    'Requests a second',
    words,
    ['page', 'by', 'requests/s', 'p50', 'p99', 'failed'],
    rows,
  )
}

function rendering(sizes) {
  const rows = rowsOf(sizes, 'a', ({ rendering: pages }, size) =>
    Object.entries(pages).map(([page, { median, p95 }]) => [
      `${page}, ${size}`,
      figure(median, 1),
      figure(p95, 1),
    ]),
  )
  const words =
    'The next reader after a change, in milliseconds: nothing of the page is kept. `deep` is the middle of /news/page/N.'
  return titled('Rendering', words, ['page', 'median', 'p95'], rows)
}

function weight(sizes, { bareNext }) {
  const line = (name, kinds) =>
    Object.entries(kinds).map(([kind, { requests, raw, gzip, brotli }]) => [
      name,
      kind,
      requests,
      kilobytes(raw),
      kilobytes(gzip),
      kilobytes(brotli),
    ])
  const rows = [
    ...rowsOf(sizes, 'b', (b, size) =>
      Object.entries(b).flatMap(([page, kinds]) => line(`${page}, ${size}`, kinds)),
    ),
    ...(bareNext ? line('a bare page of the same Next', bareNext) : []),
  ]
  const words =
    'A first visit by telephone, to the foot of the page, in KB. Styles stand in the HTML; pictures are compressed already.'
  return titled(
    'Bytes of a first visit',
    words,
    ['page', 'kind', 'requests', 'raw', 'gzip', 'brotli'],
    rows,
  )
}

function lighthouse(sizes) {
  const rows = rowsOf(sizes, 'c', (c, size) =>
    Object.entries(c).map(([page, figures]) => [
      `${page}, ${size}`,
      ...['performance', 'accessibility', 'best-practices', 'seo'].map((name) => figures[name]),
      ...['fcp', 'lcp', 'tbt'].map((name) => figure(figures[name])),
      figure(figures.cls, 4),
    ]),
  )
  const words =
    'Lighthouse 12 as it is by default (telephone, simulated slow line), medians; through the nginx of deploy/.'
  const head = ['page', 'performance', 'accessibility', 'best practices', 'SEO']
  return titled('Lighthouse', words, [...head, 'FCP ms', 'LCP ms', 'TBT ms', 'CLS'], rows)
}

function freshness(sizes) {
  const rows = rowsOf(sizes, 'd', (d, size) =>
    Object.entries(d).flatMap(([act, places]) =>
      Object.entries(places).map(([place, { rounds, median, p99 }]) => [
        `${act}, ${size}`,
        place === 'act' ? 'the act itself' : place,
        rounds,
        figure(median),
        figure(p99),
      ]),
    ),
  )
  const words =
    'Milliseconds from the answer to the act (whose own time has its row) until a page shows it, asked over and over through the nginx of deploy/. A place is watched alone; `everywhere` is the last of all, when all are asked at once and so rendered at once.'
  return titled(
    'From the desk to the reader',
    words,
    ['act', 'place', 'rounds', 'median', 'p99'],
    rows,
  )
}

function search(sizes) {
  const rows = rowsOf(sizes, 'e', ({ http, database }, size) => [
    [
      size,
      figure(database?.median, 1),
      figure(database?.p95, 1),
      figure(database?.p99, 1),
      figure(http?.perSecond),
      figure(http?.p50),
      figure(http?.p99),
    ],
  ])
  const words =
    'In the database: the portal’s own search function, one question after the other. Over HTTP: 50 connections, every question another one. Milliseconds.'
  const head = ['', 'database median', 'p95', 'p99', 'HTTP requests/s', 'p50', 'p99']
  return titled('Search', words, head, rows)
}

function build(sizes) {
  const rows = rowsOf(sizes, 'f', ({ seconds }, size) => [[size, figure(seconds)]])
  return titled('Build', 'Seconds of `next build`.', ['', 'seconds'], rows)
}
