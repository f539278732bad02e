import { open } from 'node:fs/promises'
import { type Browser, chromium } from '@playwright/test'
import { create } from 'qrcode'

/* QR codes before the camera of a browser: a film of them is what its fake video device shows, again and again. */

const SIDE = 480
const FRAMES_A_SECOND = 5
/** Each is held for so many frames, and as many pass until the next. */
const HELD = 8
const BETWEEN = 3

/** A browser of its own, since the film is named when it is started. */
export async function browserWithCamera(file: string, codes: readonly string[]): Promise<Browser> {
  await writeFilm(file, codes)
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
    ],
  })
}

/** YUV4MPEG2: a line of the format, then for each frame the word FRAME, its brightness and its (absent) colours. */
async function writeFilm(file: string, codes: readonly string[]) {
  const film = await open(file, 'w')
  await film.write(`YUV4MPEG2 W${SIDE} H${SIDE} F${FRAMES_A_SECOND}:1 Ip A1:1 C420jpeg\n`)
  const colours = Buffer.alloc((SIDE * SIDE) / 2, 128)
  const blank = Buffer.alloc(SIDE * SIDE, 200)
  for (const code of codes) {
    const picture = drawn(code)
    for (let frame = 0; frame < HELD + BETWEEN; frame += 1) {
      await film.write('FRAME\n')
      await film.write(frame < HELD ? picture : blank)
      await film.write(colours)
    }
  }
  await film.close()
}

function drawn(code: string): Buffer {
  const { data, size } = create(code, { errorCorrectionLevel: 'M' }).modules
  const module = Math.floor(SIDE / (size + 8))
  const margin = Math.floor((SIDE - size * module) / 2)
  const picture = Buffer.alloc(SIDE * SIDE, 235)
  for (let y = 0; y < size * module; y += 1)
    for (let x = 0; x < size * module; x += 1)
      if (data[Math.floor(y / module) * size + Math.floor(x / module)])
        picture[(y + margin) * SIDE + x + margin] = 16
  return picture
}
