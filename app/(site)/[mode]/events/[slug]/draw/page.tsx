import type { Metadata } from 'next'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { SectionHead } from '@/components/section-head'
import { getEvent } from '@/data/event'
import { findDraws } from '@/data/registrations/draws'
import { docTag } from '@/domain/cache-tags'
import { ALGORITHM } from '@/domain/draw/rank'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { MISSING, missingPage } from '../../../missing-page'
import styles from './draw.module.css'
import { DrawView } from './draw-view'

/** Nothing at build time; without it the page would be rendered for every reader anew. */
export const generateStaticParams = () => []

type Props = { params: Promise<{ mode: string; slug: string }> }

/** An event that was drawn, or whose list is frozen; null for all others. */
async function getDrawnEvent(slug: string) {
  const event = await getEvent(slug)
  const draws = event ? await findDraws(event.id) : []
  return event && draws.length > 0 ? { event, draws } : null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const drawn = await getDrawnEvent(slug)
  if (!drawn) return MISSING
  return {
    title: `${drawn.event.name}抽签`,
    description: '抽签名单、种子和结果都在这里，任何人都可以重算一遍。',
    alternates: { canonical: `/events/${slug}/draw` },
  }
}

export default async function DrawPage({ params }: Props) {
  const { slug } = await params
  const drawn = await getDrawnEvent(slug)
  if (!drawn) return missingPage()
  const { event, draws } = drawn
  await declareTags(docTag('events', event.id))
  return (
    <PageFrame>
      <PageTitle
        label="抽签"
        title={event.name}
        intro="名单先封存，种子后产生，谁都可以把结果重算一遍。"
      />
      <p>
        <a href={`/events/${slug}`}>回到活动</a>
      </p>
      {draws.map((draw) => (
        <DrawView key={draw.pool} draw={draw} />
      ))}
      <section aria-labelledby="algorithm">
        <SectionHead id="algorithm" title="怎样算出来" />
        <ol className={styles.algorithm}>
          {ALGORITHM.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={styles.soft}>
          在装有 openssl 的电脑上，把名单存为 list.txt，两行命令得出同样的结果：
        </p>
        <pre className={styles.code}>
          {`openssl dgst -sha256 list.txt
while read n; do printf %s "$n" | openssl dgst -sha256 -hmac "种子" -r | sed "s/ .*/ $n/"; done < list.txt | sort`}
        </pre>
      </section>
      <script type="module" async src="/scripts/draw.js" />
    </PageFrame>
  )
}
