import { INVITATION_HOURS, INVITATION_REFUSALS, refuseInvitation } from '@/domain/invitation'
import { makeInvitationLink } from '@/lib/invitation-link'
import { accountAct, refuse } from './account-acts'

/** A link by which the person sets their own password: the first one, or a new one. Roles and union stay as given. */
export const invite = accountAct('invitation', 'invitation:create', async (req, account) => {
  const refusal = refuseInvitation({
    isOwn: req.user?.id === account.id,
    status: account.status,
  })
  if (refusal) throw refuse(INVITATION_REFUSALS[refusal], 403)
  const link = await makeInvitationLink(req, account.id, INVITATION_HOURS)
  return {
    message: `链接只显示这一次，${INVITATION_HOURS} 小时内有效，只能用一次。请当面或用可靠的方式交给本人：`,
    link,
  }
})
