import { keptFile } from '@/lib/kept-file'
import { drawCard } from '../../draw-card'
import { findCard } from '../../find-card'

// Drawn once and kept like a page: the tags find it.
export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Context = { params: Promise<{ collection: string; file: string }> }

/** The picture by which a page is shared: `/og/news/SLUG.png`. */
export async function GET(_request: Request, { params }: Context) {
  const { collection, file } = await params
  return keptFile('image/png', async () => {
    const slug = /^([a-z0-9-]+)\.png$/.exec(file)?.[1]
    const card = slug ? await findCard(collection, slug) : null
    return card && drawCard(card)
  })
}
