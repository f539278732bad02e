import { accountAct } from './account-acts'

/** Signs a person out everywhere; the account stays as it is. */
export const endAccountSessions = accountAct(
  'sessions/end',
  'sessions:end',
  async (req, account) => {
    const { docs } = await req.payload.delete({
      collection: 'sessions',
      where: { user: { equals: account.id } },
      overrideAccess: true,
      req,
    })
    return { message: docs.length > 0 ? '已退出该账号的全部登录。' : '该账号没有登录。' }
  },
)
