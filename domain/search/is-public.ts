/**
 * Whether readers may find a document: published content, a notice (`state`) that has appeared, and whatever has neither
 * drafts nor a state.
 */
export const isPublic = ({ _status, state }: { _status?: unknown; state?: unknown }): boolean =>
  (_status ?? 'published') === 'published' && (state ?? 'published') === 'published'
