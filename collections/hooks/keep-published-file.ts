import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

/**
 * The picture that was reviewed is the picture that readers see: once it is public, no other file takes its place, and
 * it is not cropped either. Another picture is another upload.
 */
export const keepPublishedFile: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'update' || !bringsFile(req)) return args
  // A change of many by a query has no id: no one file is meant for all of them.
  const id = 'id' in args && args.id !== undefined ? Number(args.id) : null
  if (id === null || (await isPublic(req, id)))
    throw new APIError('已公开的图片不能换图，请另传一张。', 403, null, true)
  return args
}

const bringsFile = (req: PayloadRequest) => Boolean(req.file ?? req.query?.uploadEdits)

async function isPublic(req: PayloadRequest, id: number): Promise<boolean> {
  const where = { id: { equals: id }, public: { equals: true } }
  return (await req.payload.db.findOne({ collection: 'media', where, req })) !== null
}
