import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import { CONTENT_SECURITY_POLICY, contentSecurityPolicy } from './lib/content-security-policy.mjs'

const root = path.dirname(fileURLToPath(import.meta.url))

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(self), microphone=(), geolocation=()' },
]

// First segments that are no public page; everything else is (site)/[mode]/.
const notPages = [
  'admin',
  'api',
  'sign-in',
  'sign-out',
  'account',
  'media',
  'livez',
  'readyz',
  'scripts',
  'feeds',
  'calendars',
  'sitemaps',
  'og',
  'robots\\.txt',
  'check-in/library',
  '_next',
].map((segment) => `${segment}(?:/|$)`)

const page = `/:path((?!${notPages.join('|')}).*)`

// Documents carry a stricter policy of their own (lib/page-cache/document.mjs). An error's page has none: its words need
// the runtime.
const policy = {
  key: CONTENT_SECURITY_POLICY,
  value: contentSecurityPolicy(
    process.env.NODE_ENV === 'development' ? 'development' : 'application',
  ),
}

// Next would let every cache on the way keep a page for a year: a withdrawn story has to be gone from those too.
const askAgain = { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }

// Our modules (public/scripts/) come from the browser's cache on the next page: the size of the text is set before
// anything is painted.
const keepForAnHour = {
  key: 'Cache-Control',
  value: 'public, max-age=3600, stale-while-revalidate=86400',
}

// A notice's form, the page that follows it and the preview of an advertisement are one reader's own (their typing, a
// secret link): kept by nobody, and no other site learns the link.
const toOneReader = [
  { key: 'Cache-Control', value: 'private, no-store' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Robots-Tag', value: 'noindex' },
]

// The stewards' page is one address, without a slash at its end: its worker may look after that one, too.
const forTheDesk = { key: 'Service-Worker-Allowed', value: '/check-in' }

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // Next reads a page letter by letter for it, at every request: a sixth of its work. The nginx of deploy/ has its own.
  generateEtags: false,
  reactStrictMode: true,
  distDir: process.env.NEXT_DIST_DIR || '.next',
  outputFileTracingRoot: root,
  turbopack: { root },
  // TypeScript 7 has no JavaScript API for Next's own check; `npm run check` runs tsc.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@huacnlee/autocorrect',
    '@node-rs/argon2',
    '@node-rs/jieba',
    'sharp',
    'pg',
  ],
  cacheHandler: path.resolve(root, 'lib/page-cache/handler.mjs'),
  cacheMaxMemorySize: 0,
  // A reader on a telephone sees the page one journey earlier; the styles are few.
  // A file of styles more costs nothing then: each page gets just its own.
  experimental: { inlineCss: true, cssChunking: { type: 'graph', requestCost: 0 } },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: `/:path((?:${notPages.join('|')}).*)`, headers: [policy] },
    { source: '/', headers: [askAgain] },
    { source: page, headers: [askAgain] },
    { source: '/notices/new/:path+', headers: toOneReader },
    { source: '/notices/follow/:path+', headers: toOneReader },
    { source: '/ad-desk/preview/:path+', headers: toOneReader },
    { source: '/scripts/:path*', headers: [keepForAnHour] },
    // The desk's own modules are asked for anew: the telephone keeps them itself (public/check-in/worker.js).
    { source: '/scripts/check-in/:path*', headers: [askAgain] },
    { source: '/check-in/worker.js', headers: [forTheDesk] },
  ],
  // Every public page is rendered once for each way of reading it and kept: the way is a segment of the address inside,
  // never of the address outside (docs/decisions/0004-cache-and-build.md).
  rewrites: async () => {
    const elder = [{ type: 'cookie', key: 'mode', value: 'elder' }]
    return {
      // The address that search engines try unasked.
      beforeFiles: [{ source: '/sitemap.xml', destination: '/sitemaps/index.xml' }],
      afterFiles: [
        { source: '/', has: elder, destination: '/elder' },
        { source: '/', destination: '/standard' },
        { source: page, has: elder, destination: '/elder/:path' },
        { source: page, destination: '/standard/:path' },
      ],
    }
  },
}

const config = withPayload(nextConfig, { devBundleServerPackages: false })

// Payload asks every reader's browser for its colour scheme, and makes it ask twice for that; only the admin needs it.
const withHints = config.headers
config.headers = async () =>
  (await withHints()).map((rule) =>
    rule.headers.some(({ key }) => key === 'Accept-CH')
      ? { ...rule, source: '/admin/:path*' }
      : rule,
  )

export default config
