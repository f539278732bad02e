import type { Metadata } from 'next'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { findAppearedNotices } from '@/data/notices'
import { getAdDesk } from '@/data/site'
import { globalTag, listTag } from '@/domain/cache-tags'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { Advertisements } from '../advertisements'
import styles from './ad-desk.module.css'
import { DeskContact } from './desk-contact'
import { HowToPlace } from './how-to-place'
import { Notices } from './notices'
import { Rates } from './rates'

// Notices appear, and leave after thirty days.
export const revalidate = 600

export const metadata: Metadata = {
  title: '登报咨询',
  description: '登报启事和广告的咨询电话、受理时间、价目，以及近三十天刊登的启事。',
  alternates: { canonical: '/ad-desk' },
}

type Props = { params: Promise<{ mode: string }> }

export default async function AdDeskPage({ params }: Props) {
  const { mode } = await params
  const now = new Date()
  const [desk, notices] = await Promise.all([getAdDesk(), findAppearedNotices(now, 30)])
  await declareTags(globalTag('ad-desk'), listTag('notices'), ...tagsOfShown('notices', notices))

  return (
    <PageFrame>
      <PageTitle
        title="登报咨询"
        intro="遗失声明、公告、注销公告和版面广告，打一个电话就能办；启事也可以在网上提交。"
      />
      <div className={styles.columns}>
        <DeskContact desk={desk} />
        <Rates rates={desk.rates} noticeRates={desk.noticeRates} />
      </div>
      <HowToPlace />
      <Notices notices={notices} />
      <Advertisements slot="deskPage" mode={mode} page="/ad-desk" now={now} />
    </PageFrame>
  )
}
