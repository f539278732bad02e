import { globalTag } from '@/domain/cache-tags'
import { deskDaysOf } from '@/domain/notice-days'
import { fenOf, type NoticeRate } from '@/domain/notice-price'
import { remembered } from '@/lib/page-cache/remembered'
import { payload } from '@/lib/payload'

/** Names, masthead and legal lines; what an administrator left empty is null and is not shown. */
export const getSite = remembered([globalTag('site')], async () => {
  const cms = await payload()
  const site = await cms.findGlobal({ slug: 'site', depth: 0, overrideAccess: false })
  return {
    name: site.name,
    publication: site.publication || null,
    motto: site.motto || null,
    about: site.about || null,
    organiser: site.footer?.organiser || null,
    address: site.footer?.address || null,
    reportPhone: site.footer?.reportPhone || null,
    licences: [site.footer?.icp, site.footer?.policeRecord, site.footer?.newsLicence].filter(
      (line): line is string => Boolean(line),
    ),
  }
})

export type SiteView = Awaited<ReturnType<typeof getSite>>

/** 登报咨询: how the advertisement desk is reached. */
export const getAdDesk = remembered([globalTag('ad-desk')], async () => {
  const cms = await payload()
  const desk = await cms.findGlobal({ slug: 'ad-desk', depth: 0, overrideAccess: false })
  return {
    phones: (desk.phones ?? []).map(({ number, label }) => ({ number, label: label || null })),
    hours: desk.hours || null,
    address: desk.address || null,
    email: desk.email || null,
    wechat: desk.wechat || null,
    rates: (desk.rates ?? []).map(({ item, price }) => ({ item, price })),
    noticeRates: (desk.noticeRates ?? []).map(
      ({ template, base, included, step, stepPrice }): NoticeRate => ({
        template,
        base: fenOf(base),
        included,
        step,
        stepPrice: fenOf(stepPrice),
      }),
    ),
    days: deskDaysOf(desk.days),
  }
})

export type AdDeskView = Awaited<ReturnType<typeof getAdDesk>>
