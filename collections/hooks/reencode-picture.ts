import { randomBytes } from 'node:crypto'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

export const MAX_UPLOAD_BYTES = 15 * 1024 * 1024
/** 50 megapixels: more than any press camera that sends to a daily, less than a decompression bomb. */
export const MAX_UPLOAD_PIXELS = 50_000_000
const LONGEST_SIDE = 2400
const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif', 'tiff'])

/** Stands in a page's HTML once for each width: long enough that none comes twice, and no longer. */
const randomName = () => randomBytes(12).toString('base64url')

const refuse = (sentence: string) => new APIError(sentence, 400, null, true)

/**
 * Draws the picture anew from its pixels: whatever else the file carried (place, camera, script, a second format) is
 * left behind. The kind of file is what its bytes say, not its name.
 */
export const reencodePicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file) return args
  if (file.size > MAX_UPLOAD_BYTES) throw refuse('图片不能超过 15 MB，请压缩后再传。')
  const redrawn = await redraw(file.data)
  req.file = { ...file, ...redrawn, name: `${randomName()}.webp`, mimetype: 'image/webp' }
  return args
}

async function redraw(data: Buffer): Promise<{ data: Buffer; size: number }> {
  try {
    const picture = sharp(data, {
      limitInputPixels: MAX_UPLOAD_PIXELS,
      failOn: 'error',
      animated: false,
    })
    const { format } = await picture.metadata()
    if (!format || !FORMATS.has(format))
      throw refuse('只能上传 JPEG、PNG、WebP、AVIF 或 TIFF 图片。')
    const redrawn = await picture
      .rotate()
      .resize({
        width: LONGEST_SIDE,
        height: LONGEST_SIDE,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .webp({ quality: 86 })
      .toBuffer()
    return { data: redrawn, size: redrawn.length }
  } catch (error) {
    if (error instanceof APIError) throw error
    // sharp's own words name buffers and libraries; the editor needs to know what to do.
    throw refuse('这张图片读不出来：文件可能已损坏，或像素超过五千万。')
  }
}
