import { byLevel } from './level-count'
import { type Achievement, type AchievementKind, STUDIO_LEVELS, type StudioLevel } from './studio'
import type { StudioChoice, StudioSort } from './studio-choice'
import { unionsWithin } from './unions-within'

type Counted = Pick<Achievement, 'kind' | 'count'>
type Listed = {
  name: string
  founded: number | null
  field: string | null
  level: StudioLevel | null
  union: { id: number } | null
  achievements: readonly Counted[]
}
type Union = { id: number; parent: number | null; slug: string }

/** How many achievements of a kind a studio has; of all kinds without one. */
export const achievementsOf = (
  { achievements }: Pick<Listed, 'achievements'>,
  kind?: AchievementKind,
): number =>
  achievements
    .filter((achievement) => !kind || achievement.kind === kind)
    .reduce((sum, { count }) => sum + count, 0)

/** The studios that a choice leaves, in its order; what is equal keeps the order of levels, then of age. */
export function chooseStudios<S extends Listed>(
  studios: readonly S[],
  { union, field, level, sort }: StudioChoice,
  unions: readonly Union[],
): S[] {
  const top = unions.find(({ slug }) => slug === union)
  const within = top && unionsWithin(unions, top.id)
  const left = studios.filter(
    (studio) =>
      (!within || (studio.union !== null && within.has(studio.union.id))) &&
      (!field || studio.field === field) &&
      (!level || studio.level === level),
  )
  const inOrder = byLevel(STUDIO_LEVELS, left)
  return sort ? inOrder.toSorted(comparing(sort)) : inOrder
}

const pinyin = new Intl.Collator('zh-CN')

/** A studio whose year is not known stands last, whichever way the list runs. */
function comparing({ key, reversed }: StudioSort): (a: Listed, b: Listed) => number {
  const direction = reversed ? -1 : 1
  if (key === 'name') return (a, b) => direction * pinyin.compare(a.name, b.name)
  if (key === 'founded') {
    return (a, b) => {
      if (a.founded === null || b.founded === null) {
        return Number(a.founded === null) - Number(b.founded === null)
      }
      return direction * (a.founded - b.founded)
    }
  }
  const kind = key === 'total' ? undefined : key
  return (a, b) => direction * (achievementsOf(b, kind) - achievementsOf(a, kind))
}

/** The fields that studios work in, each once, in the order of pinyin. */
export const fieldsOf = (studios: readonly Pick<Listed, 'field'>[]): string[] =>
  [...new Set(studios.flatMap(({ field }) => field ?? []))].sort(pinyin.compare)
