import type { Metadata } from 'next'
import formStyles from '@/components/form.module.css'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { getAdDesk } from '@/data/site'
import { globalTag } from '@/domain/cache-tags'
import { NOTICE_TEMPLATES, type NoticeTemplate } from '@/domain/notice'
import { NOTICE_FORMS } from '@/domain/notice-form'
import { rateOf, rateWords } from '@/domain/notice-price'
import { declareTags } from '@/lib/page-cache/declare-tags'
import styles from './new-notice.module.css'

export const revalidate = false

export const metadata: Metadata = {
  title: '网上登报',
  description: '在网上提交遗失声明、公告、注销公告、减资公告和声明：选类别、填内容、看字数和价格。',
  alternates: { canonical: '/notices/new' },
}

const TEMPLATES = Object.keys(NOTICE_TEMPLATES) as NoticeTemplate[]

/** Which notice it is to be: each has a form of its own. */
export default async function NewNoticePage() {
  await declareTags(globalTag('ad-desk'))
  const { noticeRates } = await getAdDesk()
  return (
    <PageFrame narrow>
      <PageTitle
        title="网上登报"
        intro="选一类，填几项，广告部收到后核对、报价。不用注册，也不在网上付款。"
      />
      <ul className={styles.kinds}>
        {TEMPLATES.map((template) => {
          const { slug, intro, papers } = NOTICE_FORMS[template]
          const rate = rateOf(noticeRates, template)
          return (
            <li key={template}>
              <h2>
                <a href={`/notices/new/${slug}`}>{NOTICE_TEMPLATES[template]}</a>
              </h2>
              <p>{intro}</p>
              <p className={formStyles.small}>
                {rate ? `${rateWords(rate)}。` : '由广告部报价。'}
                {papers}
              </p>
            </li>
          )
        })}
      </ul>
    </PageFrame>
  )
}
