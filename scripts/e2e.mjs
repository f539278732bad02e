import { withBuiltSite } from './testing/with-built-site.mjs'

// npm run e2e -- e2e/search.spec.ts: some of the end-to-end tests, as `npm test` runs all of them. Arguments go to Playwright.
await withBuiltSite(async (context, postgres, args) => {
  const { playwright } = await import('./testing/stages.mjs')
  return playwright(context, postgres, args)
})
