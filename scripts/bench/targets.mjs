/*
 * What the issue asks for, beside what was measured. A row: what it is, the target in words, its figure at a size (null
 * where it was not measured), and whether that figure is enough.
 */

const atMost = (limit) => (value) => value <= limit
const atLeast = (limit) => (value) => value >= limit
const KB = 1000

const ratio = (above, below) => (above && below ? above / below : null)
const worst = (act, quantile) => {
  const places = Object.entries(act ?? {}).filter(
    ([place]) => !['act', 'everywhere'].includes(place),
  )
  return places.length > 0 ? Math.max(...places.map(([, times]) => times[quantile])) : null
}

const FRESHNESS = ['publish', 'change', 'rename', 'withdraw'].flatMap((act) => [
  {
    what: `${act} → seen: median of the slowest place, ms`,
    target: '≤ 150',
    value: ({ d }) => worst(d?.[act], 'median'),
    isReached: atMost(150),
  },
  {
    what: `${act} → seen: p99 of the slowest place, ms`,
    target: '≤ 1,000',
    value: ({ d }) => worst(d?.[act], 'p99'),
    isReached: atMost(1000),
  },
])

const LIGHTHOUSE = ['front', 'story', 'event', 'search'].flatMap((page) => [
  {
    what: `Lighthouse performance, ${page}`,
    target: '≥ 98',
    value: ({ c }) => c?.[page]?.performance ?? null,
    isReached: atLeast(98),
  },
  {
    what: `Lighthouse accessibility, best practices, SEO, ${page}: the least`,
    target: '100',
    value: ({ c }) =>
      c?.[page] ? Math.min(c[page].accessibility, c[page]['best-practices'], c[page].seo) : null,
    isReached: atLeast(100),
  },
  {
    what: `CLS, ${page}`,
    target: '≤ 0.002',
    value: ({ c }) => c?.[page]?.cls ?? null,
    isReached: atMost(0.002),
    digits: 4,
  },
])

/** The figures at one size as `figures`, those at the smallest size as `base`. */
export const RATIOS = [
  ...['front', 'story'].map((page) => ({
    what: `nginx of deploy/ ÷ nginx's own file, ${page}, requests/s`,
    target: '≥ 0.8',
    value: ({ a }) => ratio(a?.[page].front.perSecond, a?.[page].file.perSecond),
    isReached: atLeast(0.8),
    digits: 2,
  })),
  ...['front', 'story'].map((page) => ({
    what: `${page} through nginx, p50, ÷ at the smallest size`,
    target: '≤ 1.1',
    value: ({ a }, base) => ratio(a?.[page].front.p50, base.a?.[page].front.p50),
    isReached: atMost(1.1),
    digits: 2,
  })),
  ...['front', 'story'].map((page) => ({
    what: `${page} from Next, p50, ÷ at the smallest size`,
    target: '≤ 1.1',
    value: ({ a }, base) => ratio(a?.[page].next.p50, base.a?.[page].next.p50),
    isReached: atMost(1.1),
    digits: 2,
  })),
  ...['front', 'story', 'news', 'deep'].map((page) => ({
    what: `rendering ${page} (no fresh copy), median, ÷ at the smallest size`,
    target: ['front', 'story'].includes(page) ? '≤ 1.1' : '',
    value: ({ a }, base) => ratio(a?.rendering[page].median, base.a?.rendering[page].median),
    isReached: ['front', 'story'].includes(page) ? atMost(1.1) : () => true,
    digits: 2,
  })),
  {
    what: 'the act of publishing, median, ÷ at the smallest size',
    target: 'as quick as at 100',
    value: ({ d }, base) => ratio(d?.publish.act.median, base.d?.publish.act.median),
    isReached: atMost(1.1),
    digits: 2,
  },
  {
    what: 'search in the database, p95, ÷ at 1,000 stories',
    target: '≤ 3',
    value: ({ e }, _, all) => ratio(e?.database?.p95, all['1000']?.e?.database?.p95),
    isReached: atMost(3),
    digits: 2,
  },
  {
    what: 'build time ÷ at the smallest size',
    target: 'independent',
    value: ({ f }, base) => ratio(f?.seconds, base.f?.seconds),
    isReached: atMost(1.15),
    digits: 2,
  },
  ...['front', 'story'].map((page) => ({
    what: `JavaScript of ${page}, gzip, ÷ a bare page of the same Next`,
    target: 'below 1, if any supported way',
    value: ({ b }, _, __, { bareNext }) =>
      b?.[page] && bareNext?.js ? (b[page].js?.gzip ?? 0) / bareNext.js.gzip : null,
    isReached: atMost(1),
    digits: 2,
  })),
]

export const ABSOLUTES = [
  {
    what: 'front page from Next alone, requests/s',
    target: '≥ 1,200',
    value: ({ a }) => a?.front.next.perSecond ?? null,
    isReached: atLeast(1200),
  },
  {
    what: 'HTML of the front page, KB raw',
    target: '≤ 60',
    value: ({ b }) => (b ? b.front.html.raw / KB : null),
    isReached: atMost(60),
    digits: 1,
  },
  ...[
    ['front', 30],
    ['story', 15],
  ].map(([page, limit]) => ({
    what: `JavaScript of ${page} above a bare Next page's, KB brotli`,
    target: `≤ ${limit}`,
    value: ({ b }, _, __, { bareNext }) =>
      b && bareNext ? ((b[page].js?.brotli ?? 0) - bareNext.js.brotli) / KB : null,
    isReached: atMost(limit),
    digits: 1,
  })),
  ...LIGHTHOUSE,
  ...[
    ['front', 1600],
    ['story', 1300],
  ].map(([page, limit]) => ({
    what: `LCP, ${page}, ms`,
    target: `≤ ${limit.toLocaleString('en')}`,
    value: ({ c }) => c?.[page]?.lcp ?? null,
    isReached: atMost(limit),
  })),
  ...FRESHNESS,
  {
    what: 'search in the database, p95, ms',
    target: '≤ 30',
    value: ({ e }) => e?.database?.p95 ?? null,
    isReached: atMost(30),
    digits: 1,
  },
  {
    what: 'search over HTTP, requests/s at 50 connections',
    target: '≥ 100',
    value: ({ e }) => e?.http?.perSecond ?? null,
    isReached: atLeast(100),
  },
]
