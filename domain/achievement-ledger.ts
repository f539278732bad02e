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

export type LedgerRow = { label: string; studios: number; sums: KindSum[] }

const rowOf = (label: string, studios: readonly Counted[]): LedgerRow => ({
  label,
  studios: studios.length,
  sums: sumByKind(studios),
})

/** A row for each level that has studios, the highest first: how many studios, and what they have between them. */
export function ledgerByLevel(
  studios: readonly (Counted & { level: StudioLevel | null })[],
): LedgerRow[] {
  const levels = [...(Object.keys(STUDIO_LEVELS) as StudioLevel[]), null]
  return levels
    .map((level) =>
      rowOf(
        level ? STUDIO_LEVELS[level] : '未定级',
        studios.filter((studio) => studio.level === level),
      ),
    )
    .filter((row) => row.studios > 0)
}

/** A row for each field, the one with most achievements first; studios without a field are 其他, and last. */
export function ledgerByField(
  studios: readonly (Counted & { field: string | null })[],
): LedgerRow[] {
  const fields = [...new Set(studios.flatMap(({ field }) => field ?? []))]
  const total = ({ sums }: LedgerRow) => sums.reduce((sum, { count }) => sum + count, 0)
  const rows = fields
    .map((name) =>
      rowOf(
        name,
        studios.filter(({ field }) => field === name),
      ),
    )
    .sort((a, b) => total(b) - total(a))
  const without = studios.filter(({ field }) => field === null)
  return without.length > 0 ? [...rows, rowOf('其他', without)] : rows
}
