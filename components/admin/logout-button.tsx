/** Replaces Payload's own button, which does not end a next-auth session. */
export function LogoutButton() {
  return (
    <a href="/sign-out" className="nav__log-out">
      退出登录
    </a>
  )
}
