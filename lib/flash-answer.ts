/** On to another page (303); a form's answer is kept by nobody. */
export const goTo = (address: string): Response =>
  new Response(null, { status: 303, headers: { Location: address, 'Cache-Control': 'no-store' } })

type FlashCookie<Value> = {
  name: string
  attributes: { path: string; maxAge: number }
  write: (value: Value) => string
}

/** On to the page whose flash cookie (flash-cookie.ts) it is, with what the page has to say. */
export function goToldTo<Value>(
  address: string,
  { name, attributes: { path, maxAge }, write }: FlashCookie<Value>,
  value: Value,
): Response {
  const response = goTo(address)
  response.headers.append(
    'Set-Cookie',
    `${name}=${write(value)}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax`,
  )
  return response
}
