import sharp from 'sharp'
import type { Picture } from './picture'

/** Pulls a print from the block. @param longestSide in pixels */
export async function pressPicture(picture: Picture, longestSide: number) {
  const block = picture.draw()
  const width = Math.round((longestSide * block.width) / Math.max(block.width, block.height))
  const density = (72 * width) / block.width
  const data = await sharp(Buffer.from(block.svg()), { density, unlimited: true })
    .resize({ width })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return { data, mimetype: 'image/png', name: `${picture.key}.png`, size: data.length }
}
