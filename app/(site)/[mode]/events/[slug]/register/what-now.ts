import { formatDateTime } from '@/domain/dates'
import type { Standing } from '@/domain/registration/standing'

/** What somebody can do who cannot register now. */
export function whatNow(standing: Standing, { opensAt }: { opensAt: string | null }): string {
  switch (standing) {
    case 'notYetOpen':
      return `${opensAt ? `${formatDateTime(opensAt)} 开始报名，` : ''}到时在活动页或本页填表。`
    case 'full':
      return '候补也满了。有人退出，本页就会重新开放，可以过些时候再来看。'
    case 'closed':
      return '还想参加的，请与主办工会联系。'
    default:
      return '请看看别的活动。'
  }
}
