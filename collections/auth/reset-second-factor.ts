import { forgetSecondFactor } from '@/lib/forget-second-factor'
import { accountAct, refuse } from './account-acts'

/**
 * For somebody who lost telephone and recovery codes. Their sessions end; the password stays. One's own goes by a code,
 * on the account page: a session left open is no second factor.
 */
export const resetSecondFactor = accountAct(
  'second-factor/reset',
  'second-factor:reset',
  async (req, account) => {
    if (req.user?.id === account.id)
      throw refuse('自己的两步验证，请在“我的账号”里用验证码重新设置。', 403)
    if (!(await forgetSecondFactor(req, account.id)))
      return { message: '该账号没有启用两步验证，已请其重新登录。' }
    return { message: '已重置，该账号须重新登录。' }
  },
)
