// @ts-check

/* The camera as a reader of QR codes: the browser's own where it has one, else a library of ours. */

/** @type {string} */
const LIBRARY = '/check-in/library/decode.js'
const EVERY_MS = 120
/** What is held before the lens is not read again and again. */
const SAME_AGAIN_MS = 4_000
/** As many points a side as a code needs that fills half the picture. */
const SIDE = 640

/**
 * Reads as long as the page is there, whatever it reads.
 *
 * @param {HTMLVideoElement} video
 * @param {(text: string) => unknown} onCode
 * @returns {Promise<() => void>} forgets what it read last: the same is read again; throws where there is no camera, or
 *   nobody may use it
 */
export async function readCodes(video, onCode) {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 1280 } },
    audio: false,
  })
  video.srcObject = stream
  await video.play()
  const read = await reader(video)
  let last = { text: '', at: 0 }

  async function look() {
    const text = video.readyState >= 2 ? await read().catch(() => null) : null
    const now = Date.now()
    if (text && (text !== last.text || now - last.at > SAME_AGAIN_MS)) {
      last = { text, at: now }
      onCode(text)
    } else if (text) last.at = now
    setTimeout(look, EVERY_MS)
  }
  void look()
  return () => {
    last = { text: '', at: 0 }
  }
}

/** @param {HTMLVideoElement} video @returns {Promise<() => Promise<string | null>>} */
async function reader(video) {
  const Detector = /** @type {any} */ (globalThis).BarcodeDetector
  const formats = (await Detector?.getSupportedFormats().catch(() => [])) ?? []
  if (formats.includes('qr_code')) {
    const detector = new Detector({ formats: ['qr_code'] })
    return async () => (await detector.detect(video))[0]?.rawValue ?? null
  }
  const { default: decode } = await import(LIBRARY)
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return async () => {
    const side = Math.min(video.videoWidth, video.videoHeight)
    if (!context || side === 0) return null
    canvas.width = canvas.height = Math.min(side, SIDE)
    const [x, y] = [(video.videoWidth - side) / 2, (video.videoHeight - side) / 2]
    context.drawImage(video, x, y, side, side, 0, 0, canvas.width, canvas.height)
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
    return decode({ data, width, height }, { timeLimit: 80 })
  }
}
