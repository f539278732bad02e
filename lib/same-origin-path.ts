/** `target` as a path of this site (a full address of ours included), or `fallback` for anything else. */
export function sameOriginPath(
  target: string | null | undefined,
  ownAddress: string,
  fallback: string,
): string {
  const own = new URL(ownAddress).origin
  // A backslash and a control character are what browsers and URL parsers disagree about.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused here
  if (!target || /[\\\u0000-\u001f]/.test(target)) return fallback
  if (!target.startsWith('/') && !target.startsWith(`${own}/`)) return fallback
  if (!URL.canParse(target, own)) return fallback
  const url = new URL(target, own)
  const path = url.pathname + url.search + url.hash
  // `/..//host` resolves to a path that, followed on its own, names another host.
  return url.origin === own && !path.startsWith('//') ? path : fallback
}
