import { formatDateTime } from '../dates'
import type { RegistrationStatus } from './status'

type Facts = {
  status: RegistrationStatus
  position: number | null
  offeredUntil: string | null
  reason: string | null
  isErased: boolean
}

/** What the state of a registration means for its holder, and what comes next. */
export function ticketWords(
  { status, position, offeredUntil, reason, isErased }: Facts,
  isOver: boolean,
): string {
  if (isErased) return '这项报名里的个人信息已按您的要求或到期删除，不能恢复。'
  if (isOver && status === 'confirmed') return '活动已结束，感谢参加。'
  if (isOver && status === 'waitlisted') return '活动已结束，这次没有轮到。'
  switch (status) {
    case 'confirmed':
      return '名额已为您留好。到场时出示下面的二维码签到。'
    case 'pending':
      return '主办工会收到了，审核结果写在本页，请常来看看。'
    case 'entered':
      return '报名截止后公开抽签，结果写在本页。'
    case 'waitlisted':
      return `您排在候补第 ${position ?? 1} 位。有人退出时按先后次序递补，请常来看看本页。`
    case 'offered':
      return `轮到您了。名额为您留到 ${offeredUntil ? formatDateTime(offeredUntil) : '稍后'}，请在此之前确认；过时让给下一位。`
    case 'rejected':
      return reason ? `主办工会没有通过：${reason}` : '主办工会没有通过这项报名。'
    case 'expired':
      return '留位过了时限没有确认，名额让给了下一位。'
    case 'cancelled':
      return reason
        ? `报名已取消：${reason}`
        : '报名已取消，名额让给了别人。想参加的，可以重新报名。'
  }
}
