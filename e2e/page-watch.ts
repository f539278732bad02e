import type { BrowserContext } from '@playwright/test'

export type PageWatch = {
  /** Requests whose address matches may fail. */
  allow: (pattern: RegExp) => void
  /** What went wrong on all pages of the browser, but for what was allowed. */
  problems: () => string[]
}

type Problem = { text: string; url: string }

/** Collects errors on the console, uncaught exceptions and failed requests of every page of a browser context. */
export function watchPage(context: BrowserContext): PageWatch {
  const problems: Problem[] = []
  const allowed: RegExp[] = []

  context.on('console', (message) => {
    if (message.type() !== 'error') return
    problems.push({ text: `console: ${message.text()}`, url: message.location().url })
  })
  context.on('weberror', (error) => {
    problems.push({ text: `exception: ${error.error().message}`, url: '' })
  })
  context.on('response', (response) => {
    if (response.status() < 400) return
    problems.push({ text: `${response.status()} ${response.url()}`, url: response.url() })
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A page that is left aborts what it was still loading.
    if (reason === 'net::ERR_ABORTED') return
    problems.push({ text: `${reason} ${request.url()}`, url: request.url() })
  })

  return {
    allow: (pattern) => allowed.push(pattern),
    problems: () =>
      problems
        .filter(({ url }) => !allowed.some((pattern) => pattern.test(url)))
        .map(({ text }) => text),
  }
}
