import { withBuiltSite } from './testing/with-built-site.mjs'

// npm run screenshots: every kind of page at three widths, light, dark and in elder mode, of the production build with the
// demo content, into the ignored folder screenshots/. Further arguments go to Playwright (`-- -g elder`).
await withBuiltSite(async (context, postgres, args) => {
  const { playwright } = await import('./testing/stages.mjs')
  return playwright(context, postgres, ['--config', 'playwright.screenshots.config.ts', ...args])
})
