import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { getCurrentUser } from '@/data/current-user'
import { maySeePicture, pictureFolder } from '@/data/media'
import { log } from '@/lib/log'

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
}

/** A file name and nothing that could lead out of the folder. */
const fileName = z.string().regex(/^[\w-][\w.-]{0,199}$/)

/** Names that this process has found public: an outage of the database takes no picture off a published page. */
const knownPublic = new LRUCache<string, true>({ max: 20_000 })

type Context = { params: Promise<{ name: string }> }

/**
 * A picture by the name of its file or of one of its sizes, as long as something public shows it. Staff who may see it
 * before (a preview) get it too, and no cache keeps that answer.
 */
export async function GET(request: Request, { params }: Context) {
  const name = fileName.safeParse((await params).name)
  const type = name.success && TYPES[path.extname(name.data).toLowerCase()]
  if (!name.success || !type) return notFound()
  const isForAll = await isPublic(name.data)
  if (!isForAll && !(await isForAsker(name.data, request.headers))) return notFound()

  const file = path.join(await pictureFolder(), name.data)
  const facts = await stat(file).catch(() => null)
  if (!facts?.isFile()) return notFound()

  const headers = {
    'Content-Type': type,
    'Cache-Control': isForAll ? 'public, max-age=300' : 'private, no-store',
    ETag: `"${facts.size.toString(36)}-${Math.round(facts.mtimeMs).toString(36)}"`,
  }
  if (request.headers.get('if-none-match') === headers.ETag) {
    return new Response(null, { status: 304, headers })
  }
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
  return new Response(body, { headers: { ...headers, 'Content-Length': String(facts.size) } })
}

async function isPublic(name: string): Promise<boolean> {
  try {
    const found = await maySeePicture(name, null)
    if (found) knownPublic.set(name, true)
    else knownPublic.delete(name)
    return found
  } catch (error) {
    log.error('A picture could not be looked up', error)
    return knownPublic.has(name)
  }
}

async function isForAsker(name: string, headers: Headers): Promise<boolean> {
  if (!headers.has('cookie')) return false
  try {
    const user = await getCurrentUser(headers)
    return user !== null && (await maySeePicture(name, user))
  } catch (error) {
    log.error('A picture could not be looked up', error)
    return false
  }
}

const notFound = () =>
  new Response('没有这张图片。', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
