import { APIError, type CollectionBeforeOperationHook } from 'payload'

/**
 * What this write means for the public: a draft is seen by nobody, a publication by all, a withdrawal takes away.
 * Payload tells hooks neither the draft flag nor that a document is being unpublished; this hook reads both off the
 * arguments and says them in `req.context.write`.
 *
 * A save that says neither becomes a draft: without the flag Payload would write it over the published document
 * (payload#13267). An old version comes back as a draft or not at all: without the flag Payload would write its words,
 * and its having been published, straight to the readers.
 */
export const everySaveIsADraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') {
    if (!args.draft) throw new APIError('旧版本请恢复为草稿，再照常发布。', 403, null, true)
    req.context.write = 'draft'
  }
  if (operation !== 'create' && operation !== 'update') return args
  const status = (args.data as { _status?: unknown } | undefined)?._status
  if (status === 'published') {
    req.context.write = 'publish'
  } else if (operation === 'update' && status === 'draft' && args.draft !== true) {
    req.context.write = 'withdraw'
  } else {
    req.context.write = 'draft'
    args.draft = true
  }
  return args
}

/** The meaning of the write that the request is in, as said by `everySaveIsADraft`. */
export type Write = 'draft' | 'publish' | 'withdraw'
