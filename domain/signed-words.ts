import { formatDate } from './dates'

/** How many signed on paper or by telephone, as the union counted them; `countedAt` is ISO 8601. */
export type Signed = { count: number; countedAt: string | null }

/** What stands under the figure: whose count it is, and of which day. */
export const signedWords = ({ countedAt }: Signed): string =>
  countedAt ? `线下签名，发起工会统计至${formatDate(countedAt)}` : '线下签名，由发起工会统计'
