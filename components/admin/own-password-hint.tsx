/** On the account page of those who may not change accounts there: where they change their own password. */
export function OwnPasswordHint() {
  return (
    <p>
      这一页由管理员维护。修改自己的密码，请到<a href="/account">我的账号</a>。
    </p>
  )
}
