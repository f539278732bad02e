import type { Metadata } from 'next'
import { followNotice } from '@/app/notices/act/follow-notice'
import { EmptyState } from '@/components/empty-state'
import { Facts } from '@/components/facts'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { Unbroken } from '@/components/unbroken'
import { findFollowedNotice } from '@/data/followed-notice'
import { countPapers } from '@/data/notice-papers'
import { getAdDesk } from '@/data/site'
import { formatDate, formatDateTime, formatWeekday } from '@/domain/dates'
import { NOTICE_STATES } from '@/domain/notice'
import { formatFen } from '@/domain/notice-price'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { UNKEPT_TAG } from '@/lib/page-cache/unkept-tag.mjs'
import { saidIn } from '@/lib/visit'
import { DeskPhones } from '../../../desk-phones'
import styles from './follow.module.css'
import { SenderActs } from './sender-acts'
import { SenderPapers } from './sender-papers'
import { stateWords } from './state-words'

export const revalidate = false
export const generateStaticParams = () => []

export const metadata: Metadata = {
  title: '启事查询',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

/** `visit`: lib/visit.ts */
type Props = { params: Promise<{ secret: string; visit: string }> }

export default async function FollowNoticePage({ params }: Props) {
  const { secret, visit } = await params
  // Whoever has the link sees the notice as it is now; the headers (next.config.mjs) keep it out of every other cache.
  await declareTags(UNKEPT_TAG)
  const [notice, desk] = await Promise.all([findFollowedNotice(secret), getAdDesk()])
  if (!notice) {
    return (
      <PageFrame narrow>
        <PageTitle title="启事查询" />
        <EmptyState
          title="这个查询链接打不开启事"
          hint="请核对链接是否完整；找不到链接的，请打电话给广告部。"
        />
        <DeskPhones phones={desk.phones} hours={desk.hours} />
      </PageFrame>
    )
  }
  const refused = followNotice.read(saidIn(visit))
  const { number, title, text, count, state, price, wishedFor, cutOff, appearsOn } = notice
  const day = (value: string | null) => value && `${formatDate(value)} ${formatWeekday(value)}`
  return (
    <PageFrame narrow>
      <PageTitle label={`编号 ${number}`} title={title} />
      {refused && (
        <p className={styles.problem} role="alert">
          {refused.reason}
        </p>
      )}
      <section className={styles.state} aria-label="办理情况">
        <p className={styles.name}>{NOTICE_STATES[state]}</p>
        <p>{stateWords(notice)}</p>
        <SenderActs notice={notice} secret={secret} answer={refused?.answer ?? ''} />
      </section>
      <p className={styles.text}>
        <Unbroken text={text} />
      </p>
      <Facts
        facts={[
          { label: '字数', value: `${count}字` },
          { label: '金额', value: price !== null && formatFen(price) },
          { label: '希望见报', value: !appearsOn && day(wishedFor) },
          { label: '截稿', value: !appearsOn && cutOff && formatDateTime(cutOff) },
          { label: '见报', value: day(appearsOn) },
          { label: '您的答复', value: notice.answer },
        ]}
      />
      <SenderPapers state={state} secret={secret} held={await countPapers(notice.id)} />
      <p className={styles.keep}>
        本页网址就是查询凭证，请收藏或抄存。知道网址的人都能打开，不要转给别人。
      </p>
      <DeskPhones phones={desk.phones} hours={desk.hours} />
    </PageFrame>
  )
}
