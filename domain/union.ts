/** What kind of union an organisation is; a primary union is one enterprise's own. */
export const UNION_KINDS = {
  municipal: '市总工会',
  district: '区总工会',
  industrial: '产业工会',
  subdistrict: '街道（乡镇）工会',
  primary: '基层工会',
} as const
export type UnionKind = keyof typeof UNION_KINDS

/** A union named on a page: how it is called there, and where its own page is. */
export type UnionName = { id: number; name: string; shortName: string; slug: string }
