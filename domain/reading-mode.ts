/** The two ways of reading the site; `elder` is 适老版, larger and simpler, without advertisements. */
export const READING_MODES = ['standard', 'elder'] as const
export type ReadingMode = (typeof READING_MODES)[number]

/** The cookie that remembers the reader's choice; next.config.mjs reads it in its rewrites. */
export const READING_MODE_COOKIE = 'mode'

export const isReadingMode = (value: string): value is ReadingMode =>
  READING_MODES.some((mode) => mode === value)
