import {
  ACHIEVEMENT_KINDS,
  type Achievement,
  type AchievementKind,
  STUDIO_LEVELS,
  type StudioLevel,
} from './studio'

type Counted = { achievements: readonly Pick<Achievement, 'kind' | 'count'>[] }
export type KindSum = { kind: AchievementKind; label: string; count: number }

/** How many of each kind the studios have between them, in the order of the vocabulary; kinds without any are left out. */
export function sumByKind(studios: readonly Counted[]): KindSum[] {
  const achievements = studios.flatMap((studio) => studio.achievements)
  return (Object.keys(ACHIEVEMENT_KINDS) as AchievementKind[])
    .map((kind) => ({
      kind,
      label: ACHIEVEMENT_KINDS[kind],
      count: achievements
        .filter((achievement) => achievement.kind === kind)
        .reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ count }) => count > 0)
}

/** A row for each level that has studios, the highest first: how many studios, and what they have between them. */
export function ledgerByLevel(
  studios: readonly (Counted & { level: StudioLevel | null })[],
): { label: string; studios: number; sums: KindSum[] }[] {
  const levels = [...(Object.keys(STUDIO_LEVELS) as StudioLevel[]), null]
  return levels
    .map((level) => {
      const ofLevel = studios.filter((studio) => studio.level === level)
      return {
        label: level ? STUDIO_LEVELS[level] : '未定级',
        studios: ofLevel.length,
        sums: sumByKind(ofLevel),
      }
    })
    .filter((row) => row.studios > 0)
}
