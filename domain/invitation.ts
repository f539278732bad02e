/** An invitation is good for this long: over a weekend. */
export const INVITATION_HOURS = 72

export type InvitationRefusal = 'own-account' | 'disabled'

/** Why an account gets no link: one's own password is changed with the old one; a disabled account is enabled first. */
export function refuseInvitation(account: {
  isOwn: boolean
  status: 'active' | 'disabled'
}): InvitationRefusal | null {
  if (account.isOwn) return 'own-account'
  return account.status === 'disabled' ? 'disabled' : null
}

export const INVITATION_REFUSALS: Record<InvitationRefusal, string> = {
  'own-account': '自己的密码，请在“我的账号”里修改。',
  disabled: '账号已停用，启用后才能邀请。',
}
