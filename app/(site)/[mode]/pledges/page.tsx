import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { Phrases } from '@/components/phrases'
import { Picture } from '@/components/picture'
import { SignedCount } from '@/components/signed-count'
import { findPledges } from '@/data/pledges'
import { listTag } from '@/domain/cache-tags'
import { dayOf, formatDate } from '@/domain/dates'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import styles from './pledges.module.css'

export const metadata: Metadata = {
  title: '倡议',
  description: '各级工会联合发起的倡议。',
  alternates: { canonical: '/pledges' },
}

export default async function PledgesPage() {
  const pledges = await findPledges()
  await declareTags(
    listTag('pledges'),
    ...tagsOfShown('pledges', pledges),
    ...tagsOfShown(
      'unions',
      pledges.flatMap(({ launchedBy }) => launchedBy),
    ),
  )

  return (
    <PageFrame>
      <PageTitle title="倡议" intro="工会发起，职工响应，从身边一件小事做起。" />
      <ul className={styles.list}>
        {pledges.map(
          ({ id, slug, title, launchedBy, launchedAt, picture, excerpt, signed }, index) => (
            <li key={id} className={styles.item}>
              <div>
                <h2>
                  <a href={`/pledges/${slug}`}>
                    <Phrases text={title} />
                  </a>
                </h2>
                {excerpt && <p className={styles.excerpt}>{excerpt}</p>}
                <p className={styles.meta}>
                  <span>{launchedBy.map((union) => union.name).join('、')}发起</span>
                  {launchedAt && <time dateTime={dayOf(launchedAt)}>{formatDate(launchedAt)}</time>}
                </p>
                <SignedCount signed={signed} />
              </div>
              {picture && (
                <div aria-hidden="true">
                  <a href={`/pledges/${slug}`} tabIndex={-1}>
                    <Picture
                      picture={picture}
                      sizes="(min-width: 48rem) 28rem, calc(100vw - 2rem)"
                      crop="3/2"
                      eager={index === 0}
                      decorative
                    />
                  </a>
                </div>
              )}
            </li>
          ),
        )}
      </ul>
      {pledges.length === 0 && (
        <EmptyState
          title="还没有发起的倡议"
          hint="倡议公布后会列在这里，也可以先看看近期的活动。"
          href="/events"
          action="看近期活动"
        />
      )}
    </PageFrame>
  )
}
