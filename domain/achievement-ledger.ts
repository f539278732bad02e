import { ACHIEVEMENT_KINDS, type Achievement, type AchievementKind } from './studio'

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
