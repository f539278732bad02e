/** Pulls prints to look at them: `npx tsx scripts/demo/art/preview.ts OUT [key…]`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pictures } from './catalogue'
import { pressPicture } from './press'

const [out = '.data/art', ...keys] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
for (const picture of pictures) {
  if (keys.length > 0 && !keys.some((key) => picture.key.startsWith(key))) continue
  const started = Date.now()
  const { name, data } = await pressPicture(picture, 900)
  writeFileSync(join(out, name), data)
  console.log(name, `${Date.now() - started} ms`)
}
