import type { Metadata } from 'next'
import { Advertisement } from '@/components/advertisement'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { getAdvertisement } from '@/data/advertisements'
import { AD_PREVIEW, AD_SLOTS } from '@/domain/advertisement'
import { formatDateTime } from '@/domain/dates'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { UNKEPT_TAG } from '@/lib/page-cache/unkept-tag.mjs'
import { isSigned } from '@/lib/signed-until'
import { missingPage } from '../../../../missing-page'
import styles from './preview.module.css'

export const revalidate = false
export const generateStaticParams = () => []

export const metadata: Metadata = { title: '广告预览', robots: { index: false } }

type Props = { params: Promise<{ id: string; signed: string }> }

/** An advertisement as readers will see it, for the desk that makes it: in the wide slots, and beside a story. */
export default async function AdPreviewPage({ params }: Props) {
  const { id, signed } = await params
  if (!isSigned(AD_PREVIEW, id, signed, new Date())) return missingPage()
  const advertisement = await getAdvertisement(Number(id))
  if (!advertisement) return missingPage()
  await declareTags(UNKEPT_TAG)
  const { slot, startsAt, endsAt } = advertisement
  return (
    <PageFrame>
      <PageTitle
        label="广告预览"
        title={AD_SLOTS[slot]}
        intro={`${formatDateTime(startsAt)} 至 ${formatDateTime(endsAt)}`}
      />
      <div className={slot === 'storyFoot' ? styles.aside : undefined}>
        <Advertisement advertisement={advertisement} />
      </div>
    </PageFrame>
  )
}
