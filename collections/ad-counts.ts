import { APIError, type Endpoint } from 'payload'
import { AD_SLOTS, type AdSlot } from '@/domain/advertisement'
import { csvOf } from '@/domain/csv'
import { hasRole } from '@/domain/roles'
import { adCounts } from '@/lib/ad-counts'
import { actorOf } from './access/actor'

/** `GET /advertisements/counts.csv`: how often each was seen and clicked on each day; for administrators. */
export const exportAdCounts: Endpoint = {
  path: '/counts.csv',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req)
    if (!actor) throw new APIError('请先登录。', 401)
    if (!hasRole(actor, 'admin')) throw new APIError('广告的数据只有管理员能看。', 403)
    const [counts, { docs }] = await Promise.all([
      adCounts(req),
      req.payload.find({
        collection: 'advertisements',
        pagination: false,
        depth: 0,
        select: { advertiser: true, title: true, slot: true },
        overrideAccess: true,
        req,
      }),
    ])
    const named = new Map(docs.map((doc) => [doc.id, doc]))
    const rows = counts.map(({ day, advertisement, seen, clicked }) => {
      const { advertiser = '', title = '', slot } = named.get(advertisement) ?? {}
      return [
        day,
        advertisement,
        advertiser,
        title,
        slot ? AD_SLOTS[slot as AdSlot] : '',
        seen,
        clicked,
      ]
    })
    return new Response(
      csvOf([['日期', '编号', '广告主', '标题', '广告位', '展示', '点击'], ...rows]),
      {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': 'attachment; filename="advertisements.csv"',
        },
      },
    )
  },
}
