const WELL_FORMED = /^[\w-]{0,4000}$/

/**
 * What a page that is one reader's own gets as its last segment, from proxy.ts: a word that no other visit has, and what
 * the flash cookie says. The page itself may not read a cookie: it would have to come with Next's runtime.
 */
export const visitOf = (word: string, said: string | undefined): string =>
  `${word}~${said && WELL_FORMED.test(said) ? said : ''}`

/** What the flash cookie of this visit says. */
export const saidIn = (visit: string): string => visit.slice(visit.indexOf('~') + 1)
