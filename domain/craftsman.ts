export const CRAFTSMAN_LEVELS = {
  national: '国家级',
  provincial: '省级',
  municipal: '市级',
} as const
export type CraftsmanLevel = keyof typeof CRAFTSMAN_LEVELS
