/** The process lives: for whoever restarts it. */
export const dynamic = 'force-dynamic'

export const GET = () => new Response('ok', { headers: { 'Cache-Control': 'no-store' } })
