import type { Metadata } from 'next'
import { Facts } from '@/components/facts'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { Unbroken } from '@/components/unbroken'
import { findAppearedNotice } from '@/data/notices'
import { getAdDesk } from '@/data/site'
import { docTag, globalTag, listTag } from '@/domain/cache-tags'
import { dayOf, formatDate, formatWeekday } from '@/domain/dates'
import { NOTICE_TEMPLATES } from '@/domain/notice'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { MISSING, missingPage } from '../../missing-page'
import { DeskPhones } from '../desk-phones'
import styles from './notice.module.css'

export const revalidate = false
/** Nothing at build time; without it the page would be rendered for every reader anew. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await params
  const notice = await findAppearedNotice(number)
  if (!notice) return MISSING
  return {
    title: `${NOTICE_TEMPLATES[notice.template]}（${number}）`,
    description: notice.text.slice(0, 100),
    alternates: { canonical: `/notices/${number}` },
  }
}

/** A classified notice as it stood in the paper; it stays, as the edition does. */
export default async function NoticePage({ params }: Props) {
  const { number } = await params
  const notice = await findAppearedNotice(number)
  if (!notice) return missingPage()
  await declareTags(docTag('notices', notice.id), globalTag('ad-desk'), listTag('editions'))
  const { template, text, appearsOn, edition } = notice
  const { phones, hours } = await getAdDesk()
  const day = `${formatDate(appearsOn)} ${formatWeekday(appearsOn)}`
  return (
    <PageFrame narrow>
      <PageTitle label="登报启事" title={NOTICE_TEMPLATES[template]} />
      <p className={styles.text}>
        <Unbroken text={text} />
      </p>
      <Facts
        facts={[
          { label: '见报', value: <time dateTime={dayOf(appearsOn)}>{day}</time> },
          { label: '编号', value: number },
          {
            label: '报纸',
            value: edition && <a href={`/editions/${edition}`}>{formatDate(appearsOn)}这一期</a>,
          },
        ]}
      />
      <DeskPhones phones={phones} hours={hours} />
    </PageFrame>
  )
}
