import {
  type CollectionSlug,
  docAccessOperation,
  docAccessOperationGlobal,
  type PayloadRequest,
  type ServerFunctionClientArgs,
} from 'payload'

/*
 * The admin's screens call the server by the name of a function. Payload answers to more names than the screens use:
 * among them one that schedules a publication past the review, one that copies a document, and whatever else a client
 * hands in as functions of its own.
 */

const ADMITTED: ReadonlySet<unknown> = new Set([
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
])

/**
 * What a client asked for, stripped to a name and its arguments.
 *
 * @throws Error for a name that no screen of ours uses
 */
export function admitted({ name, args }: ServerFunctionClientArgs): ServerFunctionClientArgs {
  if (!ADMITTED.has(name)) throw new Error('没有这个操作。')
  return { name, args }
}

type FormStateArgs = {
  req: PayloadRequest
  id?: number | string
  collectionSlug?: string
  globalSlug?: string
  returnLockStatus?: boolean
}

/** The form's state without the lock that comes along with it, unless whoever asks may change the document. */
export async function withLockForItsEditors<Args extends FormStateArgs>(args: Args): Promise<Args> {
  if (!args.returnLockStatus || (await mayUpdate(args))) return args
  return { ...args, returnLockStatus: false }
}

async function mayUpdate({ req, id, collectionSlug, globalSlug }: FormStateArgs) {
  // Payload would look at the one and lock the other.
  if (collectionSlug && globalSlug) return false
  if (collectionSlug) {
    const collection = Object.hasOwn(req.payload.collections, collectionSlug)
      ? req.payload.collections[collectionSlug as CollectionSlug]
      : undefined
    if (!collection || id === undefined) return false
    const { update } = await docAccessOperation({ collection, id, req })
    return Boolean(update)
  }
  const globalConfig = req.payload.config.globals.find(({ slug }) => slug === globalSlug)
  if (!globalConfig) return false
  const { update } = await docAccessOperationGlobal({ globalConfig, req })
  return Boolean(update)
}
