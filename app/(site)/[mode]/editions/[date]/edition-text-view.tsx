import { PageFrame } from '@/components/page-frame'
import { type EditionStory, findStoriesOfPage } from '@/data/edition-stories'
import { docTag, listTag } from '@/domain/cache-tags'
import { formatDate, formatWeekday, startOfDay } from '@/domain/dates'
import { tagsOfTeasers } from '@/domain/story-teaser'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { missingPage } from '../../missing-page'
import styles from './edition-text.module.css'
import { findPage, pageInWords } from './find-page'
import { PageBar } from './page-bar'
import { PlainStory } from './plain-story'

/** 文字版, the twin of a page: all its stories, whole, one after the other, with nothing beside them. */
export async function EditionTextView({ day, number }: { day: string; number: string }) {
  await declareTags(listTag('editions'))
  const found = await findPage(day, number)
  if (!found) return missingPage()
  const { edition, page } = found
  const stories = await findStoriesOfPage(page.stories)
  await declareTags(
    docTag('editions', edition.id),
    ...page.stories.map((id) => docTag('articles', id)),
    ...tagsOfTeasers(stories),
  )

  const date = startOfDay(edition.day)
  return (
    <PageFrame narrow>
      <PageBar found={found} asText />
      <header className={styles.head}>
        <h1>{pageInWords(page)} 文字版</h1>
        <p>
          {edition.publication} <time dateTime={edition.day}>{formatDate(date)}</time>{' '}
          {formatWeekday(date)}，{countInWords(stories)}
        </p>
      </header>
      {stories.map((story) => (
        <PlainStory key={story.id} story={story} />
      ))}
    </PageFrame>
  )
}

const countInWords = ({ length }: EditionStory[]) =>
  length === 0 ? '本版稿件尚未发布' : `本版共${length}篇`
