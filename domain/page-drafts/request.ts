import { z } from 'zod'
import type { PageSegments } from '../page-import/segments'
import { isOutsideStories, SEGMENT_ROLES } from './role-labels'

/** A page has some hundred stretches; a whole issue some thousand. */
const MAX_SEGMENTS = 20_000

const segment = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  role: z.enum(SEGMENT_ROLES),
  story: z.number().int().min(0).max(MAX_SEGMENTS).nullable(),
  continues: z.boolean(),
})

const line = (label: string, max: number) =>
  z.string().trim().max(max, `${label}最多 ${max} 个字。`).nullable()
const people = (label: string) =>
  z.array(z.string().trim().min(1).max(30, `${label}姓名最多 30 个字。`)).max(30)

/** The limits are those of the collection `articles`. What is absent stays as the importer read it. */
const storyEdits = z.object({
  kicker: line('引题', 80).optional(),
  headline: line('主题', 80).optional(),
  deck: line('副题', 120).optional(),
  column: line('栏目', 20).optional(),
  reporters: people('记者').optional(),
  correspondents: people('通讯员').optional(),
})

const decidedStory = z.object({
  /** The story's number in the segments. */
  number: z.number().int().min(0),
  edits: storyEdits,
  /** A union's id; counts for the city desk alone. */
  union: z.number().int().nullable(),
  /** Which of its proposals, by their place in the importer's list. */
  taken: z.array(z.number().int().min(0)).max(200),
})

const isTiling = (segments: PageSegments, length: number) =>
  (segments.at(-1)?.end ?? 0) === length &&
  segments.every((s, i) => s.start === (segments[i - 1]?.end ?? 0) && s.end > s.start)

/**
 * What the admin sends to have drafts made: the text, its segments as corrected, and what was decided of each story.
 * The structure itself never comes from outside; it is built again from these.
 */
export const createRequest = z
  .object({
    text: z.string({ error: '没有收到版面文字。' }),
    segments: z.array(segment).max(MAX_SEGMENTS),
    head: z.object({
      publication: z.string().nullable(),
      date: z.string().nullable(),
      number: z.string().nullable(),
      section: z.string().nullable(),
    }),
    /** The stories to be drafted; one that is left out is not made. */
    stories: z.array(decidedStory).max(500),
    phones: z.array(z.string()).max(50),
  })
  .refine(({ text, segments }) => isTiling(segments, text.length), {
    path: ['segments'],
    error: '分段与版面文字对不上，请重新识别。',
  })
  .refine(({ segments }) => segments.every((s) => s.story === null || !isOutsideStories(s.role)), {
    path: ['segments'],
    error: '版头、广告和杂项不属于任何稿件。',
  })

export type CreateRequest = z.infer<typeof createRequest>
export type StoryEdits = z.infer<typeof storyEdits>
