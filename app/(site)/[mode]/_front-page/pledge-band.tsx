import { Picture } from '@/components/picture'
import { SectionHead } from '@/components/section-head'
import { getFeaturedPledge } from '@/data/pledges'
import { docTag, listTag } from '@/domain/cache-tags'
import { excerptOf } from '@/domain/rich-text'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import styles from './pledge-band.module.css'

/** 倡议: one pledge, with its first words and the unions that launched it. */
export async function PledgeBand() {
  const pledge = await getFeaturedPledge()
  await declareTags(listTag('pledges'))
  if (!pledge) return null
  const { picture, launchedBy } = pledge
  await declareTags(
    ...tagsOfShown('pledges', [pledge]),
    ...launchedBy.map(({ id }) => docTag('unions', id)),
  )
  const href = `/pledges/${pledge.slug}`

  return (
    <section className={styles.band}>
      <SectionHead title="倡议" />
      <div className={styles.pledge}>
        <div>
          <h3 className={styles.title}>
            <a href={href}>{pledge.title}</a>
          </h3>
          <p className={styles.text}>{excerptOf(pledge.text, 120)}</p>
          {launchedBy.length > 0 && (
            <p className={styles.by}>{launchedBy.map(({ name }) => name).join('、')}联合发起</p>
          )}
        </div>
        {picture && (
          <div aria-hidden="true">
            <a href={href} tabIndex={-1}>
              <Picture
                picture={picture}
                sizes="(min-width: 48rem) 24rem, calc(100vw - 2rem)"
                crop="3/2"
                decorative
              />
            </a>
          </div>
        )}
      </div>
    </section>
  )
}
