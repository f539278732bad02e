import type { FollowedNotice } from '@/data/followed-notice'
import { formatMonthDay } from '@/domain/dates'
import { formatFen } from '@/domain/notice-price'

/** What the state means for whoever placed the notice, and what comes next. */
export function stateWords({ state, price, appearsOn, question, refusal }: FollowedNotice): string {
  const day = appearsOn ? formatMonthDay(appearsOn) : ''
  const amount = price === null ? '' : formatFen(price)
  switch (state) {
    case 'inquiry':
      return price === null
        ? '广告部已收到，核对后在这里报价。'
        : `广告部已收到，按价目约${amount}；核对后在这里报价。`
    case 'asked':
      return `广告部请您补充：${question ?? ''}`
    case 'quoted':
      return `广告部报价${amount}。接受后请付款，收款后排期刊登。`
    case 'accepted':
      return price === 0 ? '不收费，等待排期。' : `请到广告部付款${amount}，或打电话问怎样付。`
    case 'paid':
      return '已收款，等待排期。'
    case 'scheduled':
      return `排在${day}刊登。刊登前要撤回，请打电话给广告部。`
    case 'published':
      return `已在${day}刊登。`
    case 'declined':
      return refusal ?? '这份启事不予刊登。'
    case 'withdrawn':
      return '这份启事已经撤回，不会刊登。'
  }
}
