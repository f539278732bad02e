/** A QR code as the page draws it: one SVG path of horizontal strokes, a module one unit wide, quiet zone included. */
export type QrCode = { size: number; path: string }

/** ISO/IEC 18004: four modules of paper on each side, or a camera does not find the code. */
const QUIET_ZONE = 4

/**
 * @param modules the code's square, row by row; anything but zero is ink
 * @param width modules a side, without the quiet zone
 */
export function qrCodeOf(modules: ArrayLike<number>, width: number): QrCode {
  const strokes: string[] = []
  for (let row = 0; row < width; row++) {
    for (let column = 0; column < width; ) {
      const start = column
      while (column < width && modules[row * width + column]) column++
      const length = column - start
      if (length > 0) strokes.push(`M${start + QUIET_ZONE} ${row + QUIET_ZONE}.5h${length}`)
      else column++
    }
  }
  return { size: width + 2 * QUIET_ZONE, path: strokes.join('') }
}
