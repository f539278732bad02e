import { INVITATION_HOURS, INVITATION_REFUSALS, refuseInvitation } from '@/domain/invitation'
import { invitationLetter } from '@/domain/letters'
import { makeInvitationLink } from '@/lib/invitation-link'
import { sendLetter } from '@/lib/send-letter'
import { accountAct, refuse } from './account-acts'

const USE = `链接只显示这一次，${INVITATION_HOURS} 小时内有效，只能用一次。`

/** A link by which the person sets their own password: the first one, or a new one. Roles and union stay as given. */
export const invite = accountAct(
  'invitation',
  'invitation:create',
  async (req, account) => {
    const refusal = refuseInvitation({
      isOwn: req.user?.id === account.id,
      status: account.status,
    })
    if (refusal) throw refuse(INVITATION_REFUSALS[refusal], 403)
    const link = await makeInvitationLink(req, account.id, INVITATION_HOURS)
    return { message: USE, link }
  },
  async ({ payload }, { name, email }, answer) => {
    const letter = invitationLetter({ name, link: answer.link ?? '', hours: INVITATION_HOURS })
    const sent = await sendLetter(payload, email, letter)
    const how =
      sent === 'sent' ? '邮件已寄给本人。' : '没有寄出邮件，请当面或用可靠的方式交给本人。'
    return { ...answer, message: `${how}${USE}` }
  },
)
