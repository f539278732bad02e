import sharp from 'sharp'
import type { Picture } from './picture'

/** Pulls a print from the block. @param width in pixels; the height follows the block. */
export async function pressPicture(picture: Picture, width: number) {
  const block = picture.draw()
  const density = (72 * width) / block.width
  const data = await sharp(Buffer.from(block.svg()), { density, unlimited: true })
    .resize({ width })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return { data, mimetype: 'image/png', name: `${picture.key}.png`, size: data.length }
}
