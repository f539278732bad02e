import jsQR from 'jsqr'
import sharp from 'sharp'

/** What a camera reads in a picture; null where it finds no QR code. */
export async function readQr(png: Buffer): Promise<string | null> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null
}
