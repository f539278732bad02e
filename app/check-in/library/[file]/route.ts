import { readFile } from 'node:fs/promises'
import path from 'node:path'

/*
 * Libraries that the check-in page loads as they are, from our host: a QR reader for browsers without BarcodeDetector,
 * and Ed25519 for those whose WebCrypto lacks it.
 */
const FILES: Record<string, string> = {
  'decode.js': 'qr/decode.js',
  // What decode.js imports beside it.
  'index.js': 'qr/index.js',
  'ed25519.js': '@noble/ed25519/index.js',
}

type Context = { params: Promise<{ file: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const source = Object.hasOwn(FILES, file) ? FILES[file] : undefined
  if (!source) return new Response(null, { status: 404 })
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules')
  const script = await readFile(path.join(folder, source), 'utf8')
  return new Response(script, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
    },
  })
}
