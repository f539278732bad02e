import type { Metadata } from 'next'
import { ticketNotice, ticketWords } from '@/app/registrations/act/ticket-notice'
import styles from '@/components/form.module.css'
import { FormInput } from '@/components/form-input'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { UNKEPT_TAG } from '@/lib/page-cache/unkept-tag.mjs'
import { saidIn } from '@/lib/visit'

export const revalidate = false
export const generateStaticParams = () => []

export const metadata: Metadata = { title: '找回票证', robots: { index: false } }

/** `visit`: lib/visit.ts */
type Props = { params: Promise<{ visit: string }> }

export default async function RecoverPage({ params }: Props) {
  const { visit } = await params
  await declareTags(UNKEPT_TAG)
  const told = ticketNotice.read(saidIn(visit))
  return (
    <PageFrame narrow>
      <PageTitle
        title="找回票证"
        intro="凭报名号和报名时的手机号打开票证。报名号是八位字母和数字，在票证页和截图上。"
      />
      {told && (
        <p className={styles.problem} role="alert">
          {ticketWords(told.said)}
        </p>
      )}
      <form className={styles.form} method="post" action="/registrations/recover">
        <FormInput
          name="number"
          label="报名号"
          value={told?.number ?? ''}
          kind="line"
          maxLength={20}
          hint="不分大小写，空格可有可无。"
        />
        <FormInput
          name="phone"
          label="手机号"
          value=""
          kind="line"
          maxLength={40}
          autoComplete="tel"
          inputMode="tel"
        />
        <button type="submit" className={styles.send}>
          打开票证
        </button>
        <p className={styles.small}>报名号也忘了的，请与主办活动的工会联系，当面核对后可以查到。</p>
      </form>
    </PageFrame>
  )
}
