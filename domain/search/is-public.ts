type Stored = { _status?: unknown; state?: unknown; mergedInto?: unknown }

/**
 * Whether readers may find a document: published content, a notice (`state`) that has appeared, and whatever has neither
 * drafts nor a state; of the unions those that were not merged into another.
 */
export const isPublic = ({ _status, state, mergedInto }: Stored): boolean =>
  (_status ?? 'published') === 'published' && (state ?? 'published') === 'published' && !mergedInto
